/// What a protocol goes by, such as `instructional-rounds`: lower-case letters, digits, hyphens.
public struct ProtocolID: Hashable, Sendable {
  /// The text.
  public let text: String

  /// Reads an identity; `nil` when it is not one, by the rules of ``RoundID``.
  public init?(_ text: String) {
    guard RoundID(text) != nil else { return nil }
    self.text = text
  }
}

extension ProtocolID: CustomStringConvertible {
  /// The text.
  public var description: String { text }
}
