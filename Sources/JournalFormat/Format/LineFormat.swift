/// The numbers of the format; its specification is ``FormatSpecification``.
public enum LineFormat: Sendable {
  /// The last version that is read in full; a line is written in the earliest that has what it says.
  public static let version = 2
  /// The most bytes that a line has, without the line feed.
  ///
  /// The longest texts of one entry, in the scripts that take the most bytes, fit many times.
  public static let limit = 4 << 20
  /// The greatest whole number of a line: the greatest that every reader of JSON holds exactly.
  public static let greatest: UInt64 = 9_007_199_254_740_991
  /// What every journal's file name ends with.
  public static let fileExtension = ".jsonl"
}
