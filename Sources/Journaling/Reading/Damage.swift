public import InstructionalRounds

/// One line that does not count, or not as it should.
public struct Damage: Equatable, Sendable {
  /// The name of the file.
  public let file: String
  /// The line, counted from 1.
  public let line: Int
  /// What is wrong with it.
  public let why: Reason

  /// What can be wrong with a line of a file.
  public enum Reason: Equatable, Sendable {
    /// It is no line of a journal.
    case fault(LineFault)
    /// It is a whole line of another round.
    case otherRound(RoundID)
    /// It counts, and yet the line before it is not the one that it was written after.
    case otherLineBefore
  }
}
