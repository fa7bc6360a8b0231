/// One wording of something, with the entry that gave it.
public struct Revision: Hashable, Sendable {
  /// The entry that gave the wording; a citation pins it.
  public let entry: EntryID
  /// The words, or the mark of a redaction.
  public let words: Words
  /// When the words were given.
  public let at: Moment
}
