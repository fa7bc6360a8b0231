/// Recorded when a statement of analysis is reworded or rests on something else.
///
/// What is left out stays as it was; the lists, where given, are whole.
public struct StatementAmended: AnalysisFact {
  /// Which statement.
  public var statement: StatementID
  /// What is said from now on.
  public var words: Words?
  /// How widespread it was.
  public var prevalence: Prevalence?
  /// All that it rests on.
  public var cites: [Citation]?
  /// All that speaks against it.
  public var contrary: [Citation]?

  /// A statement is amended.
  public init(
    statement: StatementID,
    words: Words? = nil,
    prevalence: Prevalence? = nil,
    cites: [Citation]? = nil,
    contrary: [Citation]? = nil
  ) {
    self.statement = statement
    self.words = words
    self.prevalence = prevalence
    self.cites = cites
    self.contrary = contrary
  }
}

extension StatementAmended: FoldedFact {
  package static var name: String { "statement-amended" }
  /// The fact as one of all that can be recorded.
  public var event: Event { .statementAmended(self) }
  package var rewords: EntryID? { statement.entry }
  package var speaksOf: [EntryID] { [statement.entry] }
  package var restsOn: [EntryID] { ((cites ?? []) + (contrary ?? [])).flatMap { $0.entries } }

  package func reworded(_ change: (Words) -> Words) -> StatementAmended {
    var copy = self
    copy.words = words.map(change)
    return copy
  }

  package func apply(_ entry: Entry, _ standing: Standing, to record: inout RoundRecord) -> Bool {
    record.change(statement) { statement in
      let before = statement.claim
      let claim = Claim(
        entry: entry.id,
        words: words ?? before.words,
        prevalence: prevalence ?? before.prevalence,
        cites: cites ?? before.cites,
        contrary: contrary ?? before.contrary
      )
      statement.revisions.append(claim)
      if words != nil {
        statement.keptBecause = nil
        statement.consent = nil
      }
    }
  }
}
