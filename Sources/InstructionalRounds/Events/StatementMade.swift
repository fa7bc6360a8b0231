/// Recorded when the group names a pattern, a contrast or an anomaly.
public struct StatementMade: AnalysisFact {
  /// A statement.
  public typealias Subject = Statement
  /// Which of the three.
  public var statement: Statement.Kind
  /// Its number among those of its kind from its writer, counting from 1.
  public var number: Int
  /// What is said.
  public var words: Words
  /// How widespread it was, by consensus.
  public var prevalence: Prevalence?
  /// What it rests on.
  public var cites: [Citation]
  /// What speaks against it.
  public var contrary: [Citation]
  /// The team that says it; the whole group if there is none.
  public var team: Team?

  /// A statement is made.
  public init(
    _ statement: Statement.Kind,
    number: Int,
    words: Words,
    prevalence: Prevalence? = nil,
    cites: [Citation],
    contrary: [Citation] = [],
    team: Team? = nil
  ) {
    self.statement = statement
    self.number = number
    self.words = words
    self.prevalence = prevalence
    self.cites = cites
    self.contrary = contrary
    self.team = team
  }
}

extension StatementMade: FoldedFact {
  package static var name: String { "statement" }
  /// The fact as one of all that can be recorded.
  public var event: Event { .statementMade(self) }
  package var restsOn: [EntryID] { (cites + contrary).flatMap { $0.entries } }
  package func refused(at door: Door) -> DoorRefusal? { door.refusal(ofRestingOn: restsOn) }

  package func reworded(_ change: (Words) -> Words) -> StatementMade {
    var copy = self
    copy.words = change(words)
    return copy
  }

  package func apply(_ entry: Entry, _ standing: Standing, to record: inout RoundRecord) -> Bool {
    let id = StatementID(entry.id)
    let claim = Claim(
      entry: entry.id,
      words: words,
      prevalence: prevalence,
      cites: cites,
      contrary: contrary
    )
    record.statements[id] = Statement(
      id: id,
      kind: statement,
      number: number,
      team: team,
      revisions: [claim],
      standing: standing
    )
    return true
  }
}
