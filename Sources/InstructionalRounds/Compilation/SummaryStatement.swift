/// A statement of analysis as the summary tells it.
public struct SummaryStatement: Hashable, Sendable {
  /// Its identity.
  public let id: StatementID
  /// What people type for it.
  public let label: String
  /// What kind of statement it is.
  public let kind: Statement.Kind
  /// What is said.
  public let words: Words
  /// How widespread it was.
  public let prevalence: Prevalence?
  /// The team that says it; everybody when there is none.
  public let team: Team?
  /// What it rests on.
  public let cites: [SummaryCitation]
  /// What speaks against it.
  public let contrary: [SummaryCitation]
  /// Whether it counts, is late, or is to be confirmed.
  public let standing: Standing

  static func all(_ record: RoundRecord, _ labels: Labels) -> [SummaryStatement] {
    record.statements.values.filter { $0.withdrawal == nil }.sorted {
      (Statement.Kind.allCases.firstIndex(of: $0.kind) ?? 0, $0.id)
        < (Statement.Kind.allCases.firstIndex(of: $1.kind) ?? 0, $1.id)
    }.map { SummaryStatement($0, record, labels) }
  }

  /// In how many visits its evidence was seen.
  public var visitCount: Int { Set(cites.compactMap { $0.visit }).count }

  private init(_ statement: Statement, _ record: RoundRecord, _ labels: Labels) {
    let claim = statement.claim
    id = statement.id
    label = labels[statement.id]
    kind = statement.kind
    words = claim.words
    prevalence = claim.prevalence
    team = statement.team
    cites = claim.cites.map { SummaryCitation($0, record, labels) }
    contrary = claim.contrary.map { SummaryCitation($0, record, labels) }
    standing = statement.standing
  }
}
