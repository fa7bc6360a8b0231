import InstructionalRounds

/// What a line may begin with, listed by the element that it says.
///
/// A file lists prefixes under their element, because that is how an administrator thinks of them; a
/// program looks up the element of a prefix.
private struct PrefixLists: Sendable {
  var teacher: [String] = []
  var student: [String] = []
  var content: [String] = []
  var task: [String] = []
}

extension Shape where Value == [String: CoreElement] {
  /// What a line may begin with to say its element.
  static var elementPrefixes: Shape {
    Record<PrefixLists>.prefixLists.shape.map { lists in
      var elements: [String: CoreElement] = [:]
      for element in CoreElement.allCases {
        for prefix in lists[keyPath: element.prefixes] { elements[prefix] = element }
      }
      return .success(elements)
    } from: { elements in
      var lists = PrefixLists()
      for (prefix, element) in elements.sorted(by: { $0.key < $1.key }) {
        lists[keyPath: element.prefixes].append(prefix)
      }
      return lists
    }
  }
}

extension Record where Root == PrefixLists {
  /// How the prefixes stand in a file; capitals make no difference, so they cannot tell two apart.
  fileprivate static let prefixLists = Record(
    blank: PrefixLists(),
    keys: CoreElement.allCases.map {
      .optional($0.rawValue, $0.prefixes, Shape.text(.code).list())
    },
    checks: [
      .distinct(CoreElement.allCases.map { ($0.rawValue, $0.prefixes) }) { $0.lowercased() }
    ]
  )
}

extension CoreElement {
  /// The list of the element's prefixes.
  fileprivate var prefixes: Record<PrefixLists>.Property<[String]> {
    switch self {
    case .teacher: \.teacher
    case .student: \.student
    case .content: \.content
    case .task: \.task
    }
  }
}
