import InstructionalRounds

/// What a line may begin with, listed by the element that it says.
///
/// A file lists prefixes under their element, because that is how an administrator thinks of them; a
/// program looks up the element of a prefix.
private typealias PrefixLists = [CoreElement: [String]]

extension Shape where Value == [String: CoreElement] {
  /// What a line may begin with to say its element.
  static var elementPrefixes: Shape {
    Record<PrefixLists>.prefixLists.shape.map { lists in
      var elements: [String: CoreElement] = [:]
      for element in CoreElement.allCases {
        for prefix in lists[element] ?? [] { elements[prefix] = element }
      }
      return .success(elements)
    } from: { elements in
      var lists: PrefixLists = [:]
      for (prefix, element) in elements.sorted(by: { $0.key < $1.key }) {
        lists[element, default: []].append(prefix)
      }
      return lists
    }
  }
}

extension Record where Root == PrefixLists {
  /// How the prefixes are written in a file; capitals make no difference, so they cannot tell two apart.
  fileprivate static let prefixLists = Record(
    blank: [:],
    keys: CoreElement.allCases.map { element in
      .optional(
        element.rawValue,
        { $1(&$0[element, default: []]) },
        Shape.text(.code).list()
      )
    },
    checks: [
      .distinct(
        CoreElement.allCases.map { element in
          (element.rawValue, { $0[element] ?? [] })
        }
      ) { $0.lowercased() }
    ]
  )
}
