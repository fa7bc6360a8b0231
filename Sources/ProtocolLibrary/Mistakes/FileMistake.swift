/// One mistake of a file: what is wrong, and where.
public struct FileMistake: Equatable, Sendable {
  /// The line, counted from 1.
  public let line: Int
  /// The Unicode scalar in the line, counted from 1.
  public let column: Int
  /// The way to the value.
  public let trail: KeyTrail
  /// What is wrong with it.
  public let fault: Fault
}

/// All that is wrong with a file, in the order in which it is there.
public struct FileError: Error, Equatable, Sendable {
  /// The mistakes; never none.
  public let mistakes: [FileMistake]
}
