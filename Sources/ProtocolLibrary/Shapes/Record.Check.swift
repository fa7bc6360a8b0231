import JSONText

extension Record {
  /// Something that several keys of a group have to agree on.
  struct Check: Sendable {
    /// The keys that it looks at; with a mistake in one of them there is nothing to compare.
    let keys: Set<String>
    /// What is wrong, each with the way to it from the group.
    let find: @Sendable (Root, Group) -> [(steps: [KeyTrail.Step], fault: Fault)]
  }

  /// The group that is checked, as it is in the file.
  struct Group {
    /// The group itself.
    let value: JSONValue
    /// The way to it.
    let trail: KeyTrail
  }
}

extension Record.Check {
  /// A number that must not be greater than another.
  static func atMost(
    _ name: String,
    _ number: @escaping Record.Reading<Int>,
    _ limitName: String,
    _ limit: @escaping Record.Reading<Int>
  ) -> Self {
    Record.Check(keys: [name, limitName]) { root, _ in
      let (number, limit) = (number(root), limit(root))
      guard number > limit else { return [] }
      return [([.key(name)], .exceeds(number, key: limitName, limit: limit))]
    }
  }

  /// Lists beside each other that hold no name twice, in one or in two.
  static func distinct(
    _ lists: [(key: String, names: Record.Reading<[String]>)],
    by form: @escaping @Sendable (String) -> String
  ) -> Self {
    Record.Check(keys: Set(lists.map { $0.key })) { root, group in
      var places: [String: [KeyTrail.Step]] = [:]
      var found: [(steps: [KeyTrail.Step], fault: Fault)] = []
      for (key, names) in lists {
        for (index, name) in names(root).enumerated() {
          let steps: [KeyTrail.Step] = [.key(key), .item(index)]
          if let first = places[form(name)] {
            found.append((steps, .repeated(name, first: group.trail + first)))
          } else {
            places[form(name)] = steps
          }
        }
      }
      return found
    }
  }
}
