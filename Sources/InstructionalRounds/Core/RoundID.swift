/// The identity of a round, also the name of its folder, such as `lincoln-2026-11`.
public struct RoundID: Hashable, Sendable {
  /// The text: lower-case letters, digits and inner hyphens.
  public let text: String

  /// The most characters that an identity has.
  public static let limit = 60

  /// Reads an identity; `nil` when it is empty, too long, or holds anything that could leave a
  /// folder or surprise a file system.
  public init?(_ text: String) {
    let bytes = text.utf8
    guard (1...RoundID.limit).contains(bytes.count) else { return nil }
    guard bytes.first != 0x2D, bytes.last != 0x2D else { return nil }
    let allowed = bytes.allSatisfy {
      (0x30...0x39).contains($0) || (0x61...0x7A).contains($0) || $0 == 0x2D
    }
    guard allowed else { return nil }
    self.text = text
  }

  /// Reads an identity that is spelled as in the record; `nil` for anything else.
  package init?(spelled bytes: Span<UInt8>) {
    guard bytes.count <= RoundID.limit, let text = try? UTF8Span(validating: bytes) else {
      return nil
    }
    self.init(String(copying: text))
  }
}

extension RoundID: Comparable, CustomStringConvertible {
  /// The order of the alphabet.
  public static func < (first: RoundID, second: RoundID) -> Bool { first.text < second.text }

  /// The text.
  public var description: String { text }
}
