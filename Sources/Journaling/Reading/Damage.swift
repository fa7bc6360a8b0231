public import InstructionalRounds
public import Platform

/// One line that does not count, or not as it should, or that something is missing before.
public struct Damage: Equatable, Sendable {
  /// The name of the file, with nothing in it that could steer a terminal.
  public let file: String
  /// The line, counted from 1; 0 where it is about the whole file.
  public let line: Int
  /// What is wrong with it.
  public let why: Reason

  /// What can be wrong with a line of a file.
  public enum Reason: Equatable, Sendable {
    /// It is not a line of a journal.
    case fault(LineFault)
    /// It is a whole line of another round.
    case otherRound(RoundID)
    /// It counts, and yet the line before it is not the one that it was written after.
    case otherLineBefore
    /// What ended it is damaged: all of it counts.
    case endDamaged
    /// It is the first of many that are not lines of a journal, and are not named one by one.
    case manyMore(count: Int)
    /// It ends in the middle: the rest is not here yet.
    case unfinished
    /// Entries of its writer that come before it are not here.
    case missingBefore(WriterID, ClosedRange<UInt64>)
    /// It speaks of entries, or rests on them, that are not here.
    case speaksOfMissing([EntryID])
    /// Another line of the same writer has its number, and counts in its place.
    case conflict(EntryID)
    /// It ended a stage with more entries of a writer before it than are here.
    case sawMore(WriterID, seen: UInt64, here: UInt64)
    /// It ended a stage with another line before it than the one that is here.
    case sawOther(EntryID)
    /// Its words were taken out, and no entry says why.
    case wordless
    /// This device had written more than there is.
    case endMissing(WriterID, remembered: JournalEnd)
    /// The file cannot be read.
    case unreadable(SystemError)
    /// A sync program keeps the file's place and has not brought what is in it.
    case notFetched
  }

  /// Damage at a line; the name of the file may be anything that a stranger chose.
  public init(file: String, line: Int, why: Reason) {
    self.file = file.harmless
    self.line = line
    self.why = why
  }
}

extension Damage {
  /// How many lines it is about.
  public var lineCount: Int {
    if case .manyMore(let count) = why { count } else { 1 }
  }
}
