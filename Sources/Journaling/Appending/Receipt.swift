public import InstructionalRounds
public import Platform

/// What came of recording something: it is on the disk.
public struct Receipt: Equatable, Sendable {
  /// The entries, with the numbers that they have in the journal.
  public let entries: [Entry]
  /// Entries of an earlier try that were found on the disk although nobody was told so.
  public let recovered: [Entry]
  /// Why this device could not remember the entries, when it could not; they are recorded all the same.
  public let forgotten: JournalError?
  /// Where the torn end of the journal was put, when it had one.
  public let setAside: FilePath?
}
