public import InstructionalRounds
public import Platform

/// Why a record on disk could not be read or added to.
public enum JournalError: Error, Equatable, Sendable {
  /// The system refused something.
  case system(SystemError, Action, FilePath)
  /// The network has no such round.
  case noRound(RoundID)
  /// Another program has been writing for this writer all the time.
  case locked(WriterID)
  /// Another device made the writer, or this one has forgotten it.
  case notOurs(WriterID)
  /// The journal does not end as this device remembers: a new writer is needed.
  case endDiffers(WriterID, remembered: JournalEnd, found: JournalEnd)
  /// Something was recorded since the caller looked.
  case movedOn(expected: UInt64, next: UInt64)
  /// What was to be recorded cannot be written.
  case unwritable(LineFault)

  /// What the system was asked for.
  public enum Action: Hashable, Sendable {
    case open, read, write, make, list
  }
}

extension JournalError {
  /// Does something with a file, and says with which when it fails.
  static func about<Result: ~Copyable>(
    _ path: FilePath,
    _ action: Action,
    _ body: () throws(SystemError) -> Result
  ) throws(JournalError) -> Result {
    do throws(SystemError) {
      return try body()
    } catch {
      throw .system(error, action, path)
    }
  }
}
