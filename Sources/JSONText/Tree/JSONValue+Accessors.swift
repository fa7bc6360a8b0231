extension JSONValue {
  /// Which of the six things the value is.
  public var kind: JSONKind {
    switch content {
    case .null: .null
    case .boolean: .boolean
    case .number: .number
    case .string: .string
    case .array: .array
    case .object: .object
    }
  }

  /// Whether the value is `null`.
  public var isNull: Bool { content == .null }

  /// The truth value, if the value is one.
  public var boolean: Bool? {
    if case .boolean(let boolean) = content { boolean } else { nil }
  }

  /// The number as it is written, if the value is one.
  public var number: JSONNumber? {
    if case .number(let number) = content { number } else { nil }
  }

  /// The whole number, if the value is one and an `Int` can hold it.
  public var integer: Int? { number?.integer() }

  /// The nearest floating-point number, if the value is a number in its range.
  public var double: Double? { number?.double }

  /// The decoded text, if the value is one.
  public var string: String? {
    if case .string(let string) = content { string } else { nil }
  }

  /// The values of a list, if the value is one.
  public var array: [JSONValue]? {
    if case .array(let array) = content { array } else { nil }
  }

  /// The keys with their values, if the value has any to have.
  public var object: JSONObject? {
    if case .object(let object) = content { object } else { nil }
  }

  /// The members in the order of the text; none if the value is not an object.
  public var members: [JSONMember] { object?.members ?? [] }
}
