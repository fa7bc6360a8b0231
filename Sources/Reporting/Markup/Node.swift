/// A piece of a page.
///
/// There is no case for markup as text: whatever is in a ``text(_:)`` is read as it was written.
indirect enum Node: Hashable, Sendable {
  /// An element with what is said of it and what it holds.
  case element(Tag, [Attribute], [Node])
  /// Words.
  case text(String)
  /// How the page looks.
  case rules(Stylesheet)
}

extension Node {
  /// An element of which nothing is said.
  static func element(_ tag: Tag, _ nodes: [Node]) -> Node { .element(tag, [], nodes) }

  /// An element that is looked at in a way of its own.
  static func element(_ tag: Tag, _ class: StyleClass, _ nodes: [Node]) -> Node {
    .element(tag, [Attribute(.class, `class`.rawValue)], nodes)
  }

  /// An element that holds words alone.
  static func element(_ tag: Tag, _ text: String) -> Node { .element(tag, [], [.text(text)]) }
}

/// How a page looks, written in the program's source and nowhere else.
struct Stylesheet: Hashable, Sendable {
  let rules: String

  /// Takes rules out of the source of the program; other texts are no `StaticString`.
  init(_ rules: StaticString...) { self.rules = rules.map(\.description).joined(separator: "\n") }
}

/// What the stylesheet knows elements by.
enum StyleClass: String, Hashable, Sendable {
  case skip, brief, aside, number, scroll, cards, ruled, form, tall
}
