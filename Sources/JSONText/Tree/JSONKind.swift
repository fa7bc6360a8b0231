/// One of the six things that a value can be, without the value.
public enum JSONKind: String, CaseIterable, Hashable, Sendable {
  case null, boolean, number, string, array, object
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
