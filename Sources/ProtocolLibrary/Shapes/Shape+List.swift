import JSONText

extension Shape {
  /// A list of such values.
  func list(of count: ClosedRange<Int> = 0...1_000) -> Shape<[Value]> {
    Shape<[Value]> { value, mistakes in
      guard let values = items(of: value, count, &mistakes) else { return nil }
      return values.contains { $0 == nil } ? nil : values.compactMap { $0 }
    } written: {
      .list($0.map(written))
    }
  }

  /// A list in which no two values go by the same name.
  ///
  /// Where an item has a mistake of its own there is no value, and its name is what is under the key.
  func list(
    of count: ClosedRange<Int> = 0...1_000,
    under key: String? = nil,
    distinctBy name: @escaping @Sendable (Value) -> String
  ) -> Shape<[Value]> {
    let list = list(of: count)
    return Shape<[Value]> { value, mistakes in
      guard let values = items(of: value, count, &mistakes) else { return nil }
      var places: [String: Int] = [:]
      for (index, item) in values.enumerated() {
        let raw = key.flatMap { value.array?[index].object?[$0]?.string?.lowercased() }
        guard let name = item.map(name) ?? raw else { continue }
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
      return values.contains { $0 == nil } ? nil : values.compactMap { $0 }
    } written: {
      list.written($0)
    }
  }

  /// The items of a list, `nil` in place of one with a mistake; `nil` for what is not a list.
  private func items(
    of value: JSONValue,
    _ count: ClosedRange<Int>,
    _ mistakes: inout MistakeCollector
  ) -> [Value?]? {
    guard let items = value.array else { return mistakes.wrongKind(value, expected: .list) }
    if !count.contains(items.count) {
      mistakes.record(.wrongCount(items.count, allowed: count), at: value.position)
    }
    return items.enumerated().map { index, item in
      mistakes.descending(.item(index)) { read(item, &$0) }
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
