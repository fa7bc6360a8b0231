/// One of the six things that a value can be, without the value.
public enum JSONKind: String, CaseIterable, Hashable, Sendable {
  /// The word `null`.
  case null

  /// One of the words `true` and `false`.
  case boolean

  /// A number, whole or not.
  case number

  /// A text in quotation marks.
  case string

  /// Values between brackets.
  case array

  /// Keys and values between braces.
  case object
}

extension JSONKind: CustomStringConvertible {
  /// The kind in words for someone who edits a settings file.
  public var description: String {
    switch self {
    case .null: "nothing (null)"
    case .boolean: "true or false"
    case .number: "a number"
    case .string: "some text"
    case .array: "a list"
    case .object: "a group of named values"
    }
  }
}
