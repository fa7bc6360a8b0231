/// Reads a text of JSON, or of JSON5, to a tree whose every value knows where it stands.
///
/// JSON is read as RFC 8259 has it, with nothing tolerated, and JSON5 as its specification 1.0.0 has
/// it. Where those leave a choice, this is it:
/// - A byte order mark before the text is skipped: some editors write one without being asked.
/// - A key that occurs twice in an object is a mistake, because no reader of the file could say which
///   of the two counts.
/// - Half of a surrogate pair, such as `\uD800` alone, is a mistake, also in JSON5: no text holds it.
///
/// Reading takes time in proportion to the text, and no deeper recursion than the limits allow.
public struct JSONReader: Sendable {
  /// Which of the two languages is read.
  public var dialect: Dialect

  /// How much is read before the reader gives up.
  public var limits: Limits

  /// Makes a reader of a language, which gives up at some limits.
  public init(dialect: Dialect = .json, limits: Limits = Limits()) {
    self.dialect = dialect
    self.limits = limits
  }

  /// Reads the one value of a text in UTF-8.
  public func read(_ bytes: [UInt8]) throws(JSONError) -> JSONValue {
    guard bytes.count <= limits.bytes else {
      throw .tooLarge(bytes: bytes.count, limit: limits.bytes)
    }
    var parser = try JSONParser(bytes, dialect: dialect, limits: limits)
    return try parser.document()
  }

  /// Reads the one value of a text.
  public func read(_ text: String) throws(JSONError) -> JSONValue {
    try read(Array(text.utf8))
  }
}
