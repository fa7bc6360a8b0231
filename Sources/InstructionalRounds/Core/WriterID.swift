/// One participant on one device: a code and four random characters, such as `KM-x7q2`.
///
/// Three things are kept apart in a round: the writer, who typed; the author, whose words they are;
/// and the voice, who is heard in the later stages.
public struct WriterID: Hashable, Sendable {
  /// The participant who types on the device.
  public let code: ParticipantCode
  /// Four characters, `a` to `z` and `0` to `9`, drawn when joining.
  public let tag: String

  /// Puts a writer together; `nil` when the tag is not four lower-case letters or digits.
  public init?(code: ParticipantCode, tag: String) {
    let isTag = tag.utf8.count == 4 && tag.utf8.allSatisfy(WriterID.allows)
    guard isTag else { return nil }
    self.code = code
    self.tag = tag
  }

  /// Reads `KM-x7q2`; `nil` for anything else.
  public init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, let code = ParticipantCode(String(parts[0])) else { return nil }
    guard code.text == parts[0] else { return nil }
    self.init(code: code, tag: String(parts[1]))
  }

  private static func allows(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte)
  }
}

extension WriterID: Comparable, CustomStringConvertible {
  /// By code, then by tag.
  public static func < (first: WriterID, second: WriterID) -> Bool {
    (first.code, first.tag) < (second.code, second.tag)
  }

  /// The writer as the record spells it, `KM-x7q2`.
  public var description: String { "\(code)-\(tag)" }
}
