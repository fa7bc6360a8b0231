/// What an overview of a network shows of one round: no note, and nobody's words but its title.
public struct RoundGlance: Hashable, Sendable {
  /// The round.
  public let round: RoundID
  /// What people call it.
  public let title: Words
  /// The host school.
  public let school: Words
  /// The first day of the round, as far as it is known.
  public let day: Day
  /// The stage that it is in.
  public let stage: StageKind
  /// How many visits took place or are planned.
  public let visitCount: Int
  /// Whose journals are missing or incomplete, by code, with the number of entries that others refer
  /// to; 0 for somebody who was signed up and from whom nothing has arrived.
  public let missing: [Missing]
  /// Its next levels of work.
  public let work: [LedgerItem]

  /// Somebody whose entries are not here.
  public struct Missing: Hashable, Sendable {
    /// Whose they are.
    public let code: ParticipantCode
    /// How many entries others refer to.
    public let entryCount: Int
  }

  /// Whether the round is still going on.
  public var isOpen: Bool { stage != .closed }

  /// Looks at a round; `nil` where its first entry is not here, and for practice.
  ///
  /// - Parameters:
  ///   - record: the round, with or without its notes.
  ///   - history: its entries.
  ///   - authors: who has notes in it, where these were left out of the record.
  public init?(_ record: RoundRecord, _ history: History, notesBy authors: Set<ParticipantCode>) {
    guard let round = record.round, let charter = record.charter, let opened = record.opened,
      !charter.observationProtocol.isPractice
    else { return nil }
    self.round = round
    title = charter.title
    school = charter.school
    day = charter.begins ?? opened.day
    stage = record.stage
    visitCount = record.visits.values.filter { $0.missed?.extent != .dropped }.count
    work = LedgerItem.all(record)
    var counts: [ParticipantCode: Int] = [:]
    for entry in record.awaited { counts[entry.writer.code, default: 0] += 1 }
    let heard = Set(history.entries.map { $0.id.writer.code })
    for person in record.participants.values where !person.hasLeft {
      guard !heard.contains(person.code), !authors.contains(person.code) else { continue }
      counts[person.code, default: 0] += 0
    }
    missing = counts.sorted { $0.key < $1.key }.map { Missing(code: $0.key, entryCount: $0.value) }
  }
}
