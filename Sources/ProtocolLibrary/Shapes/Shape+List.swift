import JSONText

extension Shape {
  /// A list of such values.
  func list(of count: ClosedRange<Int> = 0...1_000) -> Shape<[Value]> {
    Shape<[Value]> { value, mistakes in
      guard let items = value.array else { return mistakes.wrongKind(value, expected: .list) }
      if !count.contains(items.count) {
        mistakes.record(.wrongCount(items.count, allowed: count), at: value.position)
      }
      let values = items.enumerated().map { index, item in
        mistakes.descending(.item(index)) { read(item, &$0) }
      }
      return values.contains { $0 == nil } ? nil : values.compactMap(\.self)
    } written: {
      .list($0.map(written))
    }
  }

  /// A list in which no two values go by the same name.
  func list(
    of count: ClosedRange<Int> = 0...1_000,
    distinctBy name: @escaping @Sendable (Value) -> String
  ) -> Shape<[Value]> {
    let list = list(of: count)
    return Shape<[Value]> { value, mistakes in
      guard let values = list.read(value, &mistakes) else { return nil }
      var places: [String: Int] = [:]
      for (index, name) in values.map(name).enumerated() {
        guard let first = places[name] else {
          places[name] = index
          continue
        }
        mistakes.record(
          .repeated(name, first: mistakes.trail + [.item(first)]),
          at: value.descendant([.item(index)]).position,
          below: [.item(index)]
        )
      }
      return values
    } written: {
      list.written($0)
    }
  }
}

extension JSONValue {
  /// What the steps lead to, as far as it is there.
  func descendant(_ steps: [KeyTrail.Step]) -> JSONValue {
    var value = self
    for step in steps {
      switch step {
      case .key(let key): value = value.object?[key] ?? value
      case .item(let index): value = value.array?[index] ?? value
      }
    }
    return value
  }
}
