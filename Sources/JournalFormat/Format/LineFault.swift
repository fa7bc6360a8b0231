public import InstructionalRounds
public import JSONText

/// Why bytes are not a line of a journal.
public enum LineFault: Error, Equatable, Sendable {
  /// More bytes than ``LineFormat/limit``.
  case tooLong(bytes: Int)
  /// The parts that every line has are not there.
  case unframed
  /// Something before the sum is not as it was written.
  case sumDiffers
  /// The words are not as they were written.
  case sealDiffers
  /// Whole, and yet no JSON.
  case notJSON(JSONError)
  /// A key is not there.
  case missing(key: String)
  /// A key has another type, or a value outside its range.
  case unreadable(key: String)
  /// A text that cannot be somebody's words.
  case words(key: String, WordsError)
  /// A kind of fact that this version cannot write.
  case unknownKind(name: String)
  /// What would be written does not read back as what was meant.
  case notReadBack
}
