/// One reading of one text: the state that the grammar's rules share.
///
/// There is one grammar, that of JSON5, which contains JSON. Where a rule goes beyond JSON it asks
/// `allow(_:at:)`, so the difference between the two is the list of ``JSON5Feature`` and nothing else.
struct JSONParser {
  /// The text, which is known to be valid UTF-8.
  let bytes: [UInt8]

  /// The language of the text.
  let dialect: JSONReader.Dialect

  /// Where to give up.
  let limits: JSONReader.Limits

  /// The byte to read next.
  var index: Int

  /// Where the lists and groups begin that are open here, the outermost first.
  var openings: [Int] = []

  /// How many values have been begun.
  private var valueCount = 0

  /// The last position that was asked for, from where the next one is counted.
  private var lastPosition: JSONPosition

  /// Prepares to read a text from its beginning; fails if it is not UTF-8.
  init(
    _ bytes: [UInt8],
    dialect: JSONReader.Dialect,
    limits: JSONReader.Limits
  ) throws(JSONError) {
    self.bytes = bytes
    self.dialect = dialect
    self.limits = limits
    lastPosition = JSONPosition(startOf: bytes)
    index = lastPosition.offset
    do {
      _ = try UTF8Span(validating: bytes.span)
    } catch {
      throw .notUTF8(at: position(of: error.byteOffsets.lowerBound))
    }
  }
}

extension JSONParser {
  /// The byte to read next, or nil at the end of the text.
  var current: UInt8? { index < bytes.count ? bytes[index] : nil }

  /// The byte after the next one, or nil at the end of the text.
  var following: UInt8? { index + 1 < bytes.count ? bytes[index + 1] : nil }

  /// The Unicode scalar that begins at a byte, or nil at the end of the text.
  func scalar(at offset: Int) -> Unicode.Scalar? {
    guard offset < bytes.count else { return nil }
    if bytes[offset] < 0x80 { return Unicode.Scalar(bytes[offset]) }
    var decoder = UTF8()
    var rest = bytes[offset...].makeIterator()
    return if case .scalarValue(let scalar) = decoder.decode(&rest) { scalar } else { nil }
  }

  /// The position of the byte to read next.
  mutating func here() -> JSONPosition {
    lastPosition.advance(to: index, in: bytes)
    return lastPosition
  }

  /// The position of any byte, counted from the beginning; for mistakes, of which there is one.
  func position(of offset: Int) -> JSONPosition {
    var position = JSONPosition(startOf: bytes)
    position.advance(to: offset, in: bytes)
    return position
  }

  /// Lets a feature of JSON5 pass, or names it as a mistake in JSON.
  func allow(_ feature: JSON5Feature, at offset: Int) throws(JSONError) {
    guard dialect == .json5 else { throw .onlyInJSON5(feature, at: position(of: offset)) }
  }

  /// Counts one more value, up to the limit.
  mutating func countValue() throws(JSONError) {
    valueCount += 1
    guard valueCount <= limits.values else {
      throw .tooManyValues(limit: limits.values, at: position(of: index))
    }
  }
}
