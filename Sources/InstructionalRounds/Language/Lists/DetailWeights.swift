/// How much is counted for details that no list has, and how much makes a description.
public struct DetailWeights: Hashable, Sendable {
  /// What a note needs in all, or it is vague; nothing to ask for is the default of empty lists.
  public var needed = 0
  /// Words in quotation marks, read from the board, or said after a speaker's label.
  public var quotation = 4
  /// A count, a time, a page.
  public var number = 3
  /// Words of somebody that are told and not quoted.
  public var report = 2
  /// Something with a name: a title, a place, a subject.
  public var name = 2

  /// The defaults.
  public init() {}
}
