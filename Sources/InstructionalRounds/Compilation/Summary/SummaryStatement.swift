/// A statement of analysis as far as an audience may see it.
public struct SummaryStatement: Hashable, Sendable {
  /// What it is called.
  public let name: String
  /// What kind of statement it is.
  public let kind: Statement.Kind
  /// What is said.
  public let words: Words
  /// How widespread it was.
  public let prevalence: Prevalence?
  /// In how many visits the evidence of a pattern was seen, where the protocol allows to count; none
  /// for staff over too few visits.
  public let visitCount: Int?
  /// The team that says it; none for staff, as a team is known by its visits.
  public let team: Team?
  /// What it rests on.
  public let cites: [SummaryCitation]
  /// What speaks against it.
  public let contrary: [SummaryCitation]
  /// Whether it counts, is late, or is to be confirmed.
  public let standing: Standing

  /// All that an audience may see of the statements of a round.
  static func all(_ telling: Telling, _ names: SummaryNames) -> [SummaryStatement] {
    func share(_ cites: [Citation]) -> [SummaryCitation] {
      telling.ordered(cites).map { SummaryCitation($0, telling, names) }
    }
    return telling.statements.map { statement in
      let claim = statement.claim
      return SummaryStatement(
        name: names.name(of: statement.id.entry) ?? statement.kind.noun,
        kind: statement.kind,
        words: telling.hours.hidden(from: claim.words),
        prevalence: claim.prevalence,
        visitCount: telling.visitCount(of: statement),
        team: telling.forGroup(statement.team),
        cites: share(claim.cites),
        contrary: share(claim.contrary),
        standing: statement.standing
      )
    }
  }
}

extension Telling {
  /// In how many visits the evidence of a pattern was seen, if the audience may know.
  func visitCount(of statement: Statement) -> Int? {
    guard tellsVisits, statement.kind == .pattern,
      record.charter?.observationProtocol.prevalenceInNumbers == true
    else { return nil }
    return record.visits(behind: statement.claim.cites).count
  }
}

extension RoundRecord {
  /// The visits from which something comes that was cited, and not taken back.
  func visits(behind cites: [Citation]) -> Set<VisitID> {
    Set(
      cites.compactMap { citation in
        if let note = notes[NoteID(citation.subject)] {
          return note.isWithdrawn ? nil : note.visit
        }
        return tasks.first { $0.id.entry == citation.subject }?.visit
      }
    )
  }
}

/// What a statement rests on, as far as an audience may see it.
public struct SummaryCitation: Hashable, Sendable {
  /// What it is called; `task 2` for the task of visit 2.
  public let name: String
  /// The visit that a note comes from; none for staff.
  public let visit: VisitNumber?
  /// What comes in front of a note's words, such as `T: `.
  public let label: String
  /// What is quoted.
  public let quoted: Quoted

  /// What can be quoted of what is cited.
  public enum Quoted: Hashable, Sendable {
    /// A note, as it was worded when it was cited.
    case note(Words, hasChanged: Bool)
    /// A task, as it was stated when it was cited.
    case task(Words, hasChanged: Bool)
    /// A note whose words were taken out of the record.
    case wordless
    /// A task of too few visits to tell it without telling whose it was.
    case withheldTask
    /// A note that was taken back, whose words are not repeated.
    case takenBack
    /// What is not here.
    case missing
  }

  init(_ citation: Citation, _ telling: Telling, _ names: SummaryNames?) {
    let record = telling.record
    let entry = citation.subject
    if let note = record.notes[NoteID(entry)] {
      name = names?.name(of: entry) ?? "Note"
      visit = telling.forGroup(record.visits[note.visit]?.number)
      let words = note.revisions.first { $0.entry == citation.revision }?.words ?? note.words
      label = record.observationProtocol.label(for: words, of: note.elements)
      quoted =
        if note.isWithdrawn {
          .takenBack
        } else if words.isRedacted {
          .wordless
        } else {
          .note(
            telling.hours.hidden(from: words),
            hasChanged: note.revisions.last?.entry != citation.revision
          )
        }
    } else if let task = record.tasks.first(where: { $0.id.entry == entry }) {
      let number = record.visits[task.visit]?.number.description
      name = telling.tellsAll ? "task \(number ?? "?")" : names?.name(of: entry) ?? "Task"
      visit = nil
      label = ""
      let hasChanged = record.task(of: task.visit)?.id != task.id
      quoted =
        telling.tellsVisits
        ? .task(telling.hours.hidden(from: task.words), hasChanged: hasChanged) : .withheldTask
    } else {
      name = names?.name(of: entry) ?? "Note"
      visit = nil
      label = ""
      quoted = .missing
    }
  }
}

/// A prediction as far as an audience may see it.
public struct SummaryPrediction: Hashable, Sendable {
  /// What it is called.
  public let name: String
  /// The answer to the student's question.
  public let words: Words
  /// What the statements that it rests on are called; those taken back are left out for staff.
  public let restsOn: [String]
  /// Whether it counts, is late, or is to be confirmed.
  public let standing: Standing

  /// The predictions that were not taken back.
  static func all(_ telling: Telling, _ names: SummaryNames) -> [SummaryPrediction] {
    telling.predictions.map { prediction in
      SummaryPrediction(
        name: names.name(of: prediction.id.entry) ?? "Prediction",
        words: telling.hours.hidden(from: prediction.words),
        restsOn: telling.ordered(prediction.restsOn.compactMap { names.name(of: $0.entry) }) {
          [$0]
        },
        standing: prediction.standing
      )
    }
  }
}
