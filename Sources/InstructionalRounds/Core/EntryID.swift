/// The place of an entry in the record: whose journal, and which line of it.
public struct EntryID: Hashable, Sendable {
  /// Whose journal.
  public let writer: WriterID
  /// The entry's number in that journal, from 1, without gaps.
  public let sequence: UInt64

  /// Names an entry; a sequence of 0 names none and is a mistake of the caller.
  public init(writer: WriterID, sequence: UInt64) {
    precondition(sequence > 0, "sequences start at 1")
    self.writer = writer
    self.sequence = sequence
  }

  /// Reads `KM-x7q2-12`; `nil` for anything else.
  public init?(_ text: String) {
    self.init(spelled: text.utf8.span)
  }

  /// Reads an entry that is spelled as in the record; `nil` for anything else.
  package init?(spelled bytes: Span<UInt8>) {
    var cut = bytes.count - 1
    while cut > 0, bytes[cut] != 0x2D { cut -= 1 }
    guard cut > 0, let writer = WriterID(spelled: bytes.extracting(..<cut)),
      let sequence = EntryID.sequence(bytes.extracting((cut + 1)...))
    else { return nil }
    self.init(writer: writer, sequence: sequence)
  }

  /// Reads a number in its one spelling, without zeros before it.
  private static func sequence(_ digits: Span<UInt8>) -> UInt64? {
    guard !digits.isEmpty, digits[0] != 0x30 else { return nil }
    var sequence: UInt64 = 0
    for place in digits.indices {
      let digit = digits[place] &- 0x30
      let (tens, isTooGreat) = sequence.multipliedReportingOverflow(by: 10)
      let (sum, isMore) = tens.addingReportingOverflow(UInt64(digit))
      guard digit < 10, !isTooGreat, !isMore else { return nil }
      sequence = sum
    }
    return sequence
  }
}

extension EntryID: Comparable, CustomStringConvertible {
  /// By writer, then by sequence.
  public static func < (first: EntryID, second: EntryID) -> Bool {
    first.writer == second.writer
      ? first.sequence < second.sequence : first.writer < second.writer
  }

  /// The entry as the record spells it, `KM-x7q2-12`.
  public var description: String { "\(writer)-\(sequence)" }
}
