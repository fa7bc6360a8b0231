/// Why nothing at all could be read from a file.
package enum ImportError: Error, Hashable, Sendable {
  /// The file holds nothing.
  case empty
  /// The file is of a kind that only another program reads.
  case foreign(ForeignFile)
  /// The file is larger than what is read into memory.
  case tooLarge(bytes: Int, limit: Int)
  /// A table whose first line names no column that a note could come from.
  case noColumns
  /// Somebody is said to teach who is not heard in the transcript.
  case noSuchSpeaker(String, heard: [String])
}
