extension JSONOutput {
  /// Writes null.
  mutating func null() { append("null".utf8) }

  /// Writes true or false, or null for nil.
  mutating func boolean(_ boolean: Bool?) {
    guard let boolean else { return null() }
    append(boolean ? "true".utf8 : "false".utf8)
  }

  /// Writes a whole number, or null for nil.
  mutating func integer(_ integer: (some FixedWidthInteger)?) {
    guard let integer else { return null() }
    append(integer.description.utf8)
  }

  /// Writes the shortest number that reads back the same, or null for nil and what is not finite.
  ///
  /// JSON has no infinity. Null is what JavaScript writes for it, and it is better to lose a number
  /// that is none than to stop a program over it or to write what nobody can read.
  mutating func double(_ double: Double?) {
    guard let double, double.isFinite else { return null() }
    append(double.description.utf8)
  }

  /// Writes a value that was read, or null for nil.
  mutating func value(_ value: JSONValue?) {
    switch value?.content {
    case nil, .null: null()
    case .boolean(let boolean): self.boolean(boolean)
    case .number(let number): append((number.jsonLiteral ?? "null").utf8)
    case .string(let string): self.string(string)
    case .array(let elements):
      array { inside in
        for element in elements { inside.element(element) }
      }
    case .object(let object):
      self.object { inside in
        for member in object.members { inside.member(member.key, member.value) }
      }
    }
  }
}
