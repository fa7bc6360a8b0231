/// Selected notes put together under a heading, in the words that the evidence earns.
public struct Group: Hashable, Sendable {
  /// The entry that made it.
  public let id: GroupID
  /// The number of the group among those of its writer, counting from 1.
  public let number: Int
  /// The team that made it; the whole group if there is none.
  public let team: Team?
  /// Every heading, from the first to the current one.
  public internal(set) var headings: [Revision]
  /// The notes in it, in the order in which they were put there.
  public internal(set) var notes: [NoteID]
  /// That it was taken back.
  public internal(set) var withdrawal: Withdrawal?
  /// Whether it counts, is late, or is to be confirmed.
  public internal(set) var standing: Standing

  /// The current heading.
  public var heading: Words { headings.last?.words ?? .redacted }
}

/// The identity of notes put together under a heading.
public typealias GroupID = Identifier<Group>
