import InstructionalRounds

/// What the things of a round are called before an audience.
///
/// The group types labels such as `FA-P1`, which hold the codes of people. Staff read `Pattern 1`
/// instead: numbers that are given anew, in an order that tells nothing.
struct SharedNames {
  /// Who is to read the names.
  private let audience: Audience
  /// The new names, by the labels that they stand for.
  private var byLabel: [String: String] = [:]
  /// The new names of what is cited.
  private var cited: [EntryID: String] = [:]

  /// Names what a summary holds.
  init(_ summary: RoundSummary, for audience: Audience) {
    self.audience = audience
    for kind in Statement.Kind.allCases {
      let statements = summary.statements.filter { $0.kind == kind }
      number(statements.map(\.label), as: kind.noun)
    }
    number(summary.predictions.map(\.label), as: "Prediction")
    number(summary.work.map(\.label), as: "Work")
    nameCited(summary)
  }

  /// Gives things of one kind their numbers.
  private mutating func number(_ labels: [String], as noun: String) {
    for (place, label) in labels.enumerated() { byLabel[label] = "\(noun) \(place + 1)" }
  }

  /// Gives what is cited its numbers, notes and tasks apart.
  private mutating func nameCited(_ summary: RoundSummary) {
    let notes = Set(summary.notes.map(\.id.entry))
    let all = Set(summary.statements.flatMap { $0.cites + $0.contrary }.map(\.citation.subject))
    let order = UntellingOrder(of: summary.round)
    var (noteCount, taskCount) = (0, 0)
    for entry in order.sorted(Array(all), by: \.self) {
      if notes.contains(entry) {
        noteCount += 1
        cited[entry] = "Note \(noteCount)"
      } else {
        taskCount += 1
        cited[entry] = "Task \(taskCount)"
      }
    }
  }
}

extension SharedNames {
  /// The name of what has a label; `nil` when staff see nothing of it.
  func name(of label: String) -> String? { audience == .group ? label : byLabel[label] }

  /// The name of what is cited.
  func name(of citation: SummaryCitation) -> String {
    audience == .group ? citation.label : cited[citation.citation.subject] ?? "Note"
  }

  /// The name of a note that is cited; `nil` when staff see nothing of it.
  func name(of note: SummaryNote) -> String? {
    audience == .group ? note.label : cited[note.id.entry]
  }
}

extension Statement.Kind {
  /// The kind as it begins a name.
  var noun: String {
    switch self {
    case .pattern: "Pattern"
    case .contrast: "Contrast"
    case .anomaly: "Anomaly"
    }
  }
}
