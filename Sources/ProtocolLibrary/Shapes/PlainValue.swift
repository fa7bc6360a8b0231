import JSONText

/// A value on its way into a file.
enum PlainValue: Sendable {
  case text(String)
  case number(Int)
  case truth(Bool)
  case list([PlainValue])
  case group([(key: String, value: PlainValue)])
}

extension PlainValue {
  /// Writes the value as a member of an object.
  func write(as key: String, to object: inout JSONObjectWriter) {
    switch self {
    case .text(let text): object.member(key, text)
    case .number(let number): object.member(key, number)
    case .truth(let truth): object.member(key, truth)
    case .list(let items): object.array(key) { list in items.forEach { $0.write(to: &list) } }
    case .group(let members):
      object.object(key) { inner in members.forEach { $0.value.write(as: $0.key, to: &inner) } }
    }
  }

  /// Writes the value as an item of a list.
  private func write(to list: inout JSONArrayWriter) {
    switch self {
    case .text(let text): list.element(text)
    case .number(let number): list.element(number)
    case .truth(let truth): list.element(truth)
    case .list(let items): list.array { inner in items.forEach { $0.write(to: &inner) } }
    case .group(let members):
      list.object { inner in members.forEach { $0.value.write(as: $0.key, to: &inner) } }
    }
  }
}
