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

/// What a statement rests on, with the words that were seen when it was cited.
public struct SummaryCitation: Hashable, Sendable {
  /// What was cited.
  public let citation: Citation
  /// What people type for it; `task 2` for the task of visit 2.
  public let label: String
  /// The words that were seen; none when what was cited is not here.
  public let words: Words?
  /// Whether the words have changed since, or were taken back.
  public let hasChanged: Bool

  init(_ citation: Citation, _ record: RoundRecord, _ labels: Labels) {
    self.citation = citation
    if let note = record.notes[NoteID(citation.subject)] {
      label = labels[citation.subject]
      words = note.revisions.first { $0.entry == citation.revision }?.words ?? note.words
      hasChanged = note.isWithdrawn || note.revisions.last?.entry != citation.revision
    } else if let task = record.tasks.first(where: { $0.id.entry == citation.subject }) {
      label = "task \(record.visits[task.visit]?.number.description ?? "?")"
      words = task.words
      hasChanged = record.task(of: task.visit)?.id != task.id
    } else {
      label = citation.subject.description
      words = nil
      hasChanged = false
    }
  }
}
