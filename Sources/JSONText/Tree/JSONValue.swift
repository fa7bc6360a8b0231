/// A value of a text, and where it stands.
///
/// Two values are equal when they say the same in the same order, wherever they are; a number is
/// equal to another that is written the same.
public struct JSONValue: Sendable {
  /// What the value is.
  public let content: Content

  /// Where the value begins.
  public let position: JSONPosition
}

extension JSONValue {
  /// The six things that a value can be.
  public enum Content: Equatable, Sendable {
    /// The word `null`.
    case null

    /// One of the words `true` and `false`.
    case boolean(Bool)

    /// A number as it is written.
    case number(JSONNumber)

    /// A text, decoded.
    case string(String)

    /// Values between brackets.
    case array([JSONValue])

    /// Keys and values between braces.
    case object(JSONObject)
  }
}

extension JSONValue: Equatable {
  /// Compares what the values say, not where they are.
  public static func == (left: Self, right: Self) -> Bool { left.content == right.content }
}
