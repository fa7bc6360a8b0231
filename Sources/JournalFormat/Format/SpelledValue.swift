import InstructionalRounds
import JSONText

/// A value that is one text, spelled in one way only, so that equal lines are equal to the byte.
protocol SpelledValue: LineValue, CustomStringConvertible {
  /// Reads the text.
  init?(_ text: String)
  /// Reads the one spelling in which the text is written.
  init?(spelled bytes: Span<UInt8>)
}

extension SpelledValue {
  /// See ``LineValue/shape``.
  static var shape: FieldShape { .text }
  /// See ``LineValue/field``.
  var field: FieldValue { .text(description) }

  /// Reads the text in the spelling in which it is written, and in no other.
  init?(field: JSONValue) {
    guard let text = field.string, let value = Self(text), value.description == text else {
      return nil
    }
    self = value
  }

  /// Reads the one spelling in which the text is written.
  init?(spelled bytes: Span<UInt8>) {
    guard let text = try? UTF8Span(validating: bytes) else { return nil }
    let copy = String(copying: text)
    guard let value = Self(copy), value.description == copy else { return nil }
    self = value
  }
}

extension Checksum: SpelledValue {}
extension Day: SpelledValue {}
extension EntryID: SpelledValue {}
extension Moment: SpelledValue {}
extension ParticipantCode: SpelledValue {}
extension ProtocolID: SpelledValue {}
extension RoundEntry: SpelledValue {}
extension RoundID: SpelledValue {}
extension Team: SpelledValue {}
extension WriterID: SpelledValue {}

extension LineValue where Self: RawRepresentable<String> {
  /// See ``LineValue/shape``.
  static var shape: FieldShape { .text }
  /// See ``LineValue/field``.
  var field: FieldValue { .text(rawValue) }

  /// Reads one of the words that the type knows.
  init?(field: JSONValue) {
    guard let text = field.string else { return nil }
    self.init(rawValue: text)
  }
}

extension Cadence: LineValue {}
extension CellStatus: LineValue {}
extension CoreElement: LineValue {}
extension Corner: LineValue {}
extension GateName: LineValue {}
extension Prevalence: LineValue {}
extension ResultUnit: LineValue {}
extension Role: LineValue {}
extension RowKind: LineValue {}
extension StageKind: LineValue {}
extension Statement.Kind: LineValue {}
extension MissedVisit.Extent: LineValue {}
extension WorkState: LineValue {}
extension WordsKey: LineValue {}

extension String: LineValue {
  /// See ``LineValue/shape``.
  static var shape: FieldShape { .text }
  /// See ``LineValue/field``.
  var field: FieldValue { .text(self) }

  /// Reads a text without anything in it that could move a terminal's cursor.
  init?(field: JSONValue) {
    guard let text = field.string, !text.steersTerminals else { return nil }
    self = text
  }

  /// Whether anything in the text could move a terminal's cursor.
  var steersTerminals: Bool {
    let bytes = utf8.span
    for place in bytes.indices where !(0x20..<0x7F).contains(bytes[place]) {
      return unicodeScalars.contains { $0.steersTerminals }
    }
    return false
  }
}

extension String {
  /// The text with a replacement character for whatever could move a terminal's cursor.
  package var harmless: String {
    guard steersTerminals else { return self }
    var scalars = UnicodeScalarView()
    scalars.append(contentsOf: unicodeScalars.lazy.map { $0.steersTerminals ? "\u{FFFD}" : $0 })
    return String(scalars)
  }
}

extension Unicode.Scalar {
  /// Whether the scalar is a control, ends a line or turns the direction of a text.
  fileprivate var steersTerminals: Bool {
    switch value {
    case 0x00..<0x20, 0x7F..<0xA0, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
