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

extension ProtocolID {
  /// An identity that was read when the program was built.
  package init(known text: String) {
    guard let id = ProtocolID(text) else { preconditionFailure("an identity that was read before") }
    self = id
  }
}

extension ProtocolID: CustomStringConvertible {
  /// The text.
  public var description: String { text }
}
