import JSONText

/// A value on its way into a line.
enum FieldValue: Hashable, Sendable {
  case text(String)
  case integer(Int64)
  case number(Double)
  case truth(Bool)
  case list([FieldValue])
  case group([Member])

  /// One key of a group with its value.
  struct Member: Hashable, Sendable {
    let key: String
    let value: FieldValue
  }
}

extension FieldValue {
  /// Writes the value as a member of an object.
  func write(as key: String, to object: inout JSONObjectWriter) {
    switch self {
    case .text(let text): object.member(key, text)
    case .integer(let integer): object.member(key, integer)
    case .number(let number): object.member(key, number)
    case .truth(let truth): object.member(key, truth)
    case .list(let items):
      object.array(key) { list in for item in items { item.write(to: &list) } }
    case .group(let members):
      object.object(key) { group in for one in members { one.value.write(as: one.key, to: &group) }
      }
    }
  }

  /// Writes the value as an item of a list.
  private func write(to list: inout JSONArrayWriter) {
    switch self {
    case .text(let text): list.element(text)
    case .integer(let integer): list.element(integer)
    case .number(let number): list.element(number)
    case .truth(let truth): list.element(truth)
    case .list(let items): list.array { inner in for item in items { item.write(to: &inner) } }
    case .group(let members):
      list.object { group in for one in members { one.value.write(as: one.key, to: &group) } }
    }
  }
}
