/// One key of an object with its value.
public struct JSONMember: Sendable {
  /// The decoded key.
  public let key: String

  /// Where the key begins.
  public let keyPosition: JSONPosition

  /// What is after the colon.
  public let value: JSONValue
}

extension JSONMember: Equatable {
  /// Compares what the members say, not where they are.
  public static func == (left: Self, right: Self) -> Bool {
    left.key == right.key && left.value == right.value
  }
}
