/// One participant on one device: a code and four random characters, such as `KM-x7q2`.
///
/// Three things are kept apart in a round: the writer, who typed; the author, whose words they are;
/// and the voice, who is heard in the later stages.
public struct WriterID: Hashable, Sendable {
  /// The letters of the code, and then six bits for each character of the tag, in their order.
  ///
  /// Every entry is named by its writer, so writers are hashed and compared all the time.
  private let packed: UInt64

  /// Puts a writer together; `nil` when the tag is not four lower-case letters or digits.
  public init?(code: ParticipantCode, tag: String) {
    self.init(code, tag.utf8.span)
  }

  /// Reads `KM-x7q2`; `nil` for anything else.
  public init?(_ text: String) {
    self.init(spelled: text.utf8.span)
  }

  /// Reads a writer that is spelled as in the record; `nil` for anything else.
  package init?(spelled bytes: Span<UInt8>) {
    let cut = bytes.count - WriterID.tagCount - 1
    guard cut > 0, bytes[cut] == 0x2D, let code = ParticipantCode(spelled: bytes.extracting(..<cut))
    else { return nil }
    self.init(code, bytes.extracting((cut + 1)...))
  }

  private init?(_ code: ParticipantCode, _ tag: Span<UInt8>) {
    guard tag.count == WriterID.tagCount else { return nil }
    var packed = code.packed
    for place in tag.indices {
      guard let digit = WriterID.digit(of: tag[place]) else { return nil }
      packed = packed << 6 | digit
    }
    self.packed = packed
  }

  /// How many characters a tag has.
  private static let tagCount = 4

  /// The place of a character of a tag in their order: digits first, then letters.
  private static func digit(of byte: UInt8) -> UInt64? {
    switch byte {
    case 0x30...0x39: UInt64(byte - 0x30)
    case 0x61...0x7A: UInt64(byte - 0x61 + 10)
    default: nil
    }
  }
}

extension WriterID {
  /// The participant who types on the device.
  public var code: ParticipantCode { ParticipantCode(packed: packed >> 24) }

  /// Four characters, `a` to `z` and `0` to `9`, drawn when joining.
  public var tag: String {
    var tag = ""
    for place in 1...WriterID.tagCount {
      let digit = UInt8(truncatingIfNeeded: packed >> UInt64(6 * (WriterID.tagCount - place))) & 63
      tag.unicodeScalars.append(Unicode.Scalar(digit < 10 ? digit + 0x30 : digit - 10 + 0x61))
    }
    return tag
  }
}

extension WriterID: Comparable, CustomStringConvertible {
  /// By code, then by tag.
  public static func < (first: WriterID, second: WriterID) -> Bool {
    first.packed < second.packed
  }

  /// The writer as the record spells it, `KM-x7q2`.
  public var description: String { "\(code.text)-\(tag)" }
}
