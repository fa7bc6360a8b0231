/// How one tells a measure of what will be done from a measure of what comes of it.
///
/// "We will adopt the program" can be done to the letter and change nothing for a student.
public struct MeasureLists: Hashable, Sendable {
  /// What is asked about a measure of what will be done, with ``WordLists/placeholder`` for its words.
  public var question = ""
  /// Says what will be done.
  public var activities: [String] = []
  /// Says what comes of it, and so answers the question wherever it stands: "percent of students".
  public var results: [String] = []

  /// No lists: no measure is asked about.
  public init() {}
}
