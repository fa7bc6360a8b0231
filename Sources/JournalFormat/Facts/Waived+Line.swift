import InstructionalRounds

extension Waived: LineFact {
  /// See ``LineFact/write(to:)``.
  ///
  /// What it is about is named by `about`, and pointed at by the key of that name.
  func write(to line: inout FactWriter) {
    line.put(Head.gate, gate)
    line.put(Head.about, subject?.name)
    switch subject {
    case .visit(let visit): line.put(Head.visit, visit)
    case .participant(let participant): line.put(Head.participant, participant)
    case .note(let note): line.put(Head.note, note)
    case .task(let task): line.put(Head.task, task)
    case .statement(let statement): line.put(Head.statement, statement)
    case .prediction(let prediction): line.put(Head.prediction, prediction)
    case .work(let work): line.put(Head.work, work)
    case .round, nil: break
    }
    line.tell(.reason, reason)
  }

  /// See ``LineFact/init(from:)``.
  init(from line: FactReader) throws(LineFault) {
    self.init(
      gate: try line.take(Head.gate),
      subject: try ShortfallSubject(from: line),
      reason: try line.words(.reason)
    )
  }
}

extension ShortfallSubject {
  /// What it is about, as the record names it.
  fileprivate var name: String {
    switch self {
    case .round: "round"
    case .visit: Head.visit.key
    case .participant: Head.participant.key
    case .note: Head.note.key
    case .task: Head.task.key
    case .statement: Head.statement.key
    case .prediction: Head.prediction.key
    case .work: Head.work.key
    }
  }

  /// Reads what a waiver is about; `nil` when it is about all that its gate wants.
  fileprivate init?(from line: FactReader) throws(LineFault) {
    switch try line.find(Head.about) {
    case nil: return nil
    case "round": self = .round
    case Head.visit.key: self = .visit(try line.take(Head.visit))
    case Head.participant.key: self = .participant(try line.take(Head.participant))
    case Head.note.key: self = .note(try line.take(Head.note))
    case Head.task.key: self = .task(try line.take(Head.task))
    case Head.statement.key: self = .statement(try line.take(Head.statement))
    case Head.prediction.key: self = .prediction(try line.take(Head.prediction))
    case Head.work.key: self = .work(try line.take(Head.work))
    default: throw .unreadable(key: Head.about.key)
    }
  }
}
