package import InstructionalRounds

/// The one line that leads a round on from where it stands.
package struct NextStep: Hashable, Sendable {
  /// The line in full, with placeholders where words are to be given.
  package let command: String
  /// The line as a terminal wants it, where it asks for what is left out.
  package let prompt: String
}

extension NextStep {
  /// Looks for the line that leads on.
  ///
  /// What only somebody else can do comes last, so that whoever reads it can go on.
  ///
  /// - Parameters:
  ///   - record: the round.
  ///   - shortfalls: what its gates still want.
  ///   - labels: what its things are called.
  ///   - reader: who is going to type it, where that is known.
  package init(
    _ record: RoundRecord,
    wanting shortfalls: [Shortfall],
    labels: Labels,
    for reader: ParticipantCode? = nil
  ) {
    if let line = NextStep.before(record, labels) {
      self = line
    } else if let first = shortfalls.first(where: { $0.isFor(reader, in: record) })
      ?? shortfalls.first
    {
      let typist = first.typist(insteadOf: reader, in: record)
      self.init(command: first.remedy.upToAlternative + typist, prompt: first.prompt + typist)
    } else {
      let leads = record.observationProtocol.stage(after: record.stage) == .closed
      let leader = record.holders(of: .facilitator)
      let suffix = leader.first.map { leader.contains(reader ?? $0) ? "" : " --as \($0)" } ?? ""
      self.init("rounds \(leads ? "close" : "advance")\(suffix)")
    }
  }

  private init(_ line: String) { self.init(command: line, prompt: line) }

  /// What comes before all that the gates want: the confirming of what was made before a stage was
  /// opened again, and the hands before the host's answer.
  private static func before(_ record: RoundRecord, _ labels: Labels) -> NextStep? {
    let open = record.toBeConfirmed.map { labels[$0] }
    guard open.isEmpty else { return NextStep("rounds confirm \(open.joined(separator: " "))") }
    switch record.stage {
    case .description, .analysis, .prediction: return nil
    case .evaluation:
      guard record.observationProtocol.evaluation.consensus else { return nil }
      let work = record.work.values.filter { $0.isInForce && $0.positions.isEmpty }
        .min { $0.id < $1.id }
      return work.map {
        let line = "rounds position \(labels[$0.id])"
        return NextStep(command: "\(line) --hands N,N,N,N,N,N --heard", prompt: line)
      }
    case .closed:
      return NextStep("rounds summary")
    }
  }
}

extension String {
  /// The first of two lines that a remedy gives to choose from.
  fileprivate var upToAlternative: String {
    guard let end = firstRange(of: ", or rounds ") else { return self }
    return String(self[..<end.lowerBound])
  }
}

extension Shortfall {
  /// Who has to type the remedy, as it stands at the end of a line, where that is another's note.
  fileprivate func typist(insteadOf reader: ParticipantCode?, in record: RoundRecord) -> String {
    guard let reader, case .note(let id) = subject, let author = record.notes[id]?.author,
      author != reader
    else { return "" }
    return " --as \(author)"
  }

  /// Whether somebody can mend it who is not another observer.
  fileprivate func isFor(_ reader: ParticipantCode?, in record: RoundRecord) -> Bool {
    guard let reader else { return true }
    return switch subject {
    case .participant(let code): code == reader
    case .note(let id): record.notes[id]?.author == reader
    case .round, .visit, .task, .statement, .prediction, .work: true
    }
  }
}

extension RoundRecord {
  /// The statements, predictions or proposals of the present stage that are to be confirmed.
  fileprivate var toBeConfirmed: [EntryID] {
    let entries: [EntryID] =
      switch stage {
      case .description, .closed: []
      case .analysis:
        statements.values.filter { $0.standing == .toBeConfirmed && $0.withdrawal == nil }
          .map(\.id.entry)
      case .prediction:
        predictions.values.filter { $0.standing == .toBeConfirmed && $0.withdrawal == nil }
          .map(\.id.entry)
      case .evaluation:
        work.values.filter { $0.standing == .toBeConfirmed && $0.withdrawal == nil }
          .map(\.id.entry)
      }
    return entries.sorted()
  }
}
