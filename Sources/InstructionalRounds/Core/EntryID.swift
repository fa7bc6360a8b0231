/// The place of an entry in the record: whose journal, and which line of it.
public struct EntryID: Hashable, Sendable {
  /// Whose journal.
  public let writer: WriterID
  /// The entry's number in that journal, from 1, without gaps.
  public let sequence: UInt64

  /// Names an entry; a sequence of 0 names none and is a mistake of the caller.
  public init(writer: WriterID, sequence: UInt64) {
    precondition(sequence > 0, "sequences begin at 1")
    self.writer = writer
    self.sequence = sequence
  }

  /// Reads `KM-x7q2-12`; `nil` for anything else.
  public init?(_ text: String) {
    guard let cut = text.lastIndex(of: "-"), let writer = WriterID(String(text[..<cut])) else {
      return nil
    }
    let digits = text[text.index(after: cut)...]
    guard let sequence = UInt64(digits), sequence > 0, String(sequence) == digits else {
      return nil
    }
    self.init(writer: writer, sequence: sequence)
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
