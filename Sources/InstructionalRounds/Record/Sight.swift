/// What an advance saw: for every writer the last entry, and the numbers that were missing.
public struct Sight: Hashable, Sendable {
  /// What was seen of each writer, in the order of the writers.
  public let seen: [Seen]
  private let places: [WriterID: Int]

  /// The end of one writer's journal as it was seen.
  public struct Seen: Hashable, Sendable {
    /// Whose journal.
    public let writer: WriterID
    /// The number of the last entry that was there.
    public let sequence: UInt64
    /// The checksum of that entry.
    public let sum: UInt64
    /// The numbers before it that were not there, in runs.
    public let missing: [ClosedRange<UInt64>]

    /// The end of a journal, with the gaps before it.
    public init(
      writer: WriterID,
      sequence: UInt64,
      sum: UInt64,
      missing: [ClosedRange<UInt64>] = []
    ) {
      self.writer = writer
      self.sequence = sequence
      self.sum = sum
      self.missing = missing
    }
  }

  /// What was seen of each writer, one value a writer; of two for one writer the longer stands.
  public init(_ seen: [Seen]) {
    var byWriter: [WriterID: Seen] = [:]
    for one in seen {
      guard let other = byWriter[one.writer], other.sequence >= one.sequence else {
        byWriter[one.writer] = one
        continue
      }
    }
    let sorted = byWriter.values.sorted { $0.writer < $1.writer }
    self.seen = sorted
    places = Dictionary(uniqueKeysWithValues: sorted.enumerated().map { ($1.writer, $0) })
  }

  /// Whether an entry was there.
  public func covers(_ entry: EntryID) -> Bool {
    guard let seen = places[entry.writer].map({ seen[$0] }) else { return false }
    return entry.sequence <= seen.sequence
      && !seen.missing.contains { $0.contains(entry.sequence) }
  }
}
