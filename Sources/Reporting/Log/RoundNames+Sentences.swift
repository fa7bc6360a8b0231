package import InstructionalRounds

extension RoundNames {
  /// What somebody did by recording an entry: a sentence that begins with a verb, without full stop.
  package func sentence(for entry: Entry) -> String {
    switch entry.event {
    case .opened(let fact): opened(fact)
    case .edited(let fact): edited(fact)
    case .joined(let fact): joined(fact, entry)
    case .left(let fact): left(fact, entry)
    case .visitPlanned(let fact): planned(fact)
    case .visitStarted(let fact): "began \(name(fact.visit))"
    case .visitEnded(let fact): "ended \(name(fact.visit))"
    case .visitMissed(let fact): missed(fact)
    case .visitsMatched(let fact): matched(fact)
    case .gapNamed(let fact): gap(fact)
    case .timesShifted(let fact):
      "shifted the times of \(fact.writer.code) \(fact.phrase)\(because(fact.reason))"
    case .noteTaken(let fact):
      "noted in \(name(fact.visit)): \(quoted(fact.words))\(mark(entry))"
    case .noteTagged(let fact): tagged(fact)
    case .noteMoved(let fact): "moved \(labels[fact.note]) to \(name(fact.visit))"
    case .noteRevised(let fact): "reworded \(labels[fact.note]): \(quoted(fact.words))"
    case .noteRetimed(let fact):
      "corrected the time of \(labels[fact.note]) to \(fact.at.minute)"
    case .kept(let fact): "kept the wording of \(name(fact.subject))\(because(fact.reason))"
    case .nobodyMeant(let fact):
      "said that \(quoted(fact.name)) is not someone in the room\(because(fact.reason))"
    case .selected(let fact): selected(fact)
    case .taskStated(let fact): "stated the task of \(name(fact.visit)): \(quoted(fact.words))"
    case .demandJudged(let fact): judged(fact)
    case .grouped(let fact): grouped(fact, entry)
    case .regrouped(let fact): regrouped(fact)
    case .statementMade(let fact): stated(fact, entry)
    case .statementAmended(let fact): amended(fact)
    case .predicted(let fact): predicted(fact, entry)
    case .predictionAmended(let fact): amended(fact)
    case .proposed(let fact): proposed(fact, entry)
    case .proposalAmended(let fact): amended(fact)
    case .positionTaken(let fact): positionTaken(fact)
    case .adopted(let fact): adopted(fact)
    case .progressed(let fact): progressed(fact)
    case .themed(let fact): themed(fact)
    case .tableMade(let fact): tabled(fact, entry)
    case .resultRead(let fact): "read \(cell(entry.id) ?? "a cell of a table"): \(said(fact))"
    case .withdrawn(let fact): "took back \(name(fact.subject))\(because(fact.reason))"
    case .waived(let fact): waived(fact)
    case .admitted(let fact): "admitted \(name(fact.entry)), which had come late"
    case .confirmed(let fact): "confirmed \(name(fact.entry))"
    case .advanced(let fact): advanced(fact)
    case .reopened(let fact):
      "opened \(fact.closing == nil ? "" : "the closed round for ")\(fact.to.rawValue) again"
        + because(fact.reason)
    case .redacted(let fact): redacted(fact)
    case .consented(let fact):
      "said that the teacher visited agreed to \(name(fact.statement.entry)) being shown"
    case .custodyStated(let fact): custody(fact)
    case .unknown(let fact): "recorded something this version does not know, “\(fact.name)”"
    }
  }

  /// Words of somebody, between quotation marks unless they were taken out.
  func quoted(_ words: Words) -> String {
    words.isRedacted ? words.description : words.description.inQuotationMarks
  }

  /// The reason that was given, as it was given; nothing if there is none.
  func because(_ reason: Words?) -> String { reason.map { " (reason: \($0))" } ?? "" }

  /// What was changed, piece by piece; that nothing was, when there is no piece.
  func changed(_ what: String, _ pieces: [String?]) -> String {
    let pieces = pieces.compactMap(\.self)
    return pieces.isEmpty
      ? "left \(what) as it was" : "changed \(what): \(pieces.joined(separator: "; "))"
  }
}
