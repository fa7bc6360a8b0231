/// A statement or a prediction of a round, as a theme shows it beside those of other rounds.
public struct ThemeLine: Hashable, Sendable {
  /// The round and the entry.
  public let id: RoundEntry
  /// What people type for it in its round.
  public let label: String
  /// The title of the round.
  public let title: Words
  /// The host school.
  public let school: Words
  /// The first day of the round.
  public let day: Day
  /// What it is.
  public let kind: Kind
  /// What was said.
  public let words: Words
  /// How widespread it was, by consensus.
  public let prevalence: Prevalence?
  /// What a prediction rests on.
  public let restsOn: [RoundEntry]

  /// What a theme may hold.
  public enum Kind: Hashable, Sendable {
    case statement(Statement.Kind)
    case prediction
  }

  /// What people type for it in the network, `harbor-2026-11/P1`.
  public var name: String { "\(id.round)/\(label)" }

  /// The statements and predictions of a round that are in force.
  static func all(
    _ record: RoundRecord,
    of round: RoundID,
    _ charter: Charter,
    on day: Day
  ) -> [ThemeLine] {
    guard !record.statements.isEmpty || !record.predictions.isEmpty else { return [] }
    let labels = Labels(record)
    let statements = record.statements.values.filter { $0.isInForce }.map { statement in
      ThemeLine(
        id: RoundEntry(round: round, entry: statement.id.entry),
        label: labels.short(statement.id.entry),
        title: charter.title,
        school: charter.school,
        day: day,
        kind: .statement(statement.kind),
        words: statement.claim.words,
        prevalence: statement.claim.prevalence,
        restsOn: []
      )
    }
    let predictions = record.predictions.values.filter { $0.isInForce }.map { prediction in
      ThemeLine(
        id: RoundEntry(round: round, entry: prediction.id.entry),
        label: labels.short(prediction.id.entry),
        title: charter.title,
        school: charter.school,
        day: day,
        kind: .prediction,
        words: prediction.words,
        prevalence: nil,
        restsOn: prediction.restsOn.map { RoundEntry(round: round, entry: $0.entry) }
      )
    }
    return (statements + predictions).sorted { $0.id < $1.id }
  }

  /// By time, then by round and entry.
  static func comesFirst(_ one: ThemeLine, _ other: ThemeLine) -> Bool {
    one.day == other.day ? one.id < other.id : one.day < other.day
  }
}
