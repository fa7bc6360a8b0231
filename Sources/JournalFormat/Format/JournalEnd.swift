import InstructionalRounds

/// The last line of a journal, by its number and its sum.
public struct JournalEnd: Hashable, Sendable {
  /// The number of the last line; 0 for a journal without lines.
  public let sequence: UInt64
  /// The sum of the last line.
  public let sum: Checksum

  /// The end of a journal.
  public init(sequence: UInt64, sum: Checksum) {
    self.sequence = sequence
    self.sum = sum
  }

  /// The end of a journal that ends with a line.
  public init(_ line: JournalLine) {
    self.init(sequence: line.entry.id.sequence, sum: line.sum)
  }

  /// The end of a journal without lines.
  public static let beginning = JournalEnd(sequence: 0, sum: .none)
}

extension JournalEnd {
  /// Whether a line is the next one after the end.
  package func isFollowed(by line: JournalLine) -> Bool {
    line.entry.id.sequence == sequence + 1 && line.previous == sum
  }
}
