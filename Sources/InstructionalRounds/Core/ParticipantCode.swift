/// The short code that someone in a round goes by, such as `KM`; never a name.
///
/// Letters only, so that `KM12` can be read as KM's twelfth note; kept in capitals.
public struct ParticipantCode: Hashable, Sendable {
  /// The code in capitals.
  public let text: String

  /// The most letters that a code has: short enough to be no name.
  public static let limit = 5

  /// Reads a code of one to five ASCII letters, in capitals or not; `nil` for anything else.
  public init?(_ text: String) {
    guard (1...ParticipantCode.limit).contains(text.utf8.count) else { return nil }
    guard text.utf8.allSatisfy({ ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7A }) else { return nil }
    self.text = text.uppercased()
  }
}

extension ParticipantCode: Comparable, CustomStringConvertible {
  /// The order of the alphabet.
  public static func < (first: ParticipantCode, second: ParticipantCode) -> Bool {
    first.text < second.text
  }

  /// The code in capitals.
  public var description: String { text }
}
