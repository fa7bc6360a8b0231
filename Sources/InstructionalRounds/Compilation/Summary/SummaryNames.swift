/// What the things of a round are called before an audience.
///
/// The group types labels such as `FA-P1`, which hold the codes of people. Staff read `Pattern 1`
/// instead: new numbers, in an order that tells nothing.
struct SummaryNames {
  /// What people type; none where they are not to be seen.
  private let labels: Labels?
  /// The new names, by what they stand for.
  private var names: [EntryID: String] = [:]

  init(_ telling: Telling) {
    guard !telling.tellsAll else {
      labels = telling.labels
      return
    }
    labels = nil
    for kind in Statement.Kind.allCases {
      number(telling.statements.filter { $0.kind == kind }.map { $0.id.entry }, as: kind.noun)
    }
    number(telling.predictions.map { $0.id.entry }, as: "Prediction")
    number(telling.work.map { $0.id.entry }, as: "Work")
    // What is cited has the numbers in which it first is on the page.
    let cited = telling.statements.flatMap { statement in
      telling.ordered(statement.claim.cites) + telling.ordered(statement.claim.contrary)
    }.map { $0.subject }
    let notes = telling.record.notes
    number(cited.filter { notes[NoteID($0)] != nil }, as: "Note")
    number(cited.filter { notes[NoteID($0)] == nil }, as: "Task")
  }

  private mutating func number(_ entries: [EntryID], as noun: String) {
    var count = 0
    for entry in entries where names[entry] == nil {
      count += 1
      names[entry] = "\(noun) \(count)"
    }
  }

  /// The name of what an entry brought into the record; `nil` when staff see nothing of it.
  func name(of entry: EntryID) -> String? { labels.map { $0[entry] } ?? names[entry] }
}

extension Statement.Kind {
  /// The kind as it begins a name.
  package var noun: String {
    switch self {
    case .pattern: "Pattern"
    case .contrast: "Contrast"
    case .anomaly: "Anomaly"
    }
  }
}
