/// What its author saw or heard, with its time.
public struct Note: Hashable, Sendable {
  /// The entry that brought it into the record.
  public let id: NoteID
  /// The number of the note among those of its author from this writer, counting from 1.
  public let number: Int
  /// Whose words they are; the writer of ``id`` may be somebody else.
  public let author: ParticipantCode
  /// When it was seen or heard.
  public internal(set) var at: Moment
  /// Where it was seen or heard.
  public internal(set) var visit: VisitID
  /// Every wording, from the first to the current one.
  public internal(set) var revisions: [Revision]
  /// What it is evidence of.
  public internal(set) var elements: Set<CoreElement>
  /// The protocol's own codes for it.
  public internal(set) var lenses: Set<String>
  /// What the code asks for, in its unit: seconds, or a count.
  public let value: Double?
  /// Why the current wording was kept although it was asked about.
  public internal(set) var keptBecause: Words?
  /// That it was taken back, and why.
  public internal(set) var withdrawal: Withdrawal?
  /// Whether it counts or is late.
  public internal(set) var standing: Standing

  /// The current words.
  public var words: Words { revisions.last?.words ?? .redacted }
  /// Whether it was taken back.
  public var isWithdrawn: Bool { withdrawal != nil }
  /// Whether it counts and was not taken back.
  public var counts: Bool { standing == .counts && withdrawal == nil }
}

/// That something was taken back; it stays in the history.
public struct Withdrawal: Hashable, Sendable {
  /// The entry that took it back.
  public let entry: EntryID
  /// Why, where a reason was given.
  public let reason: Words?
}
