import JSONText

/// A piece of what the page shows: an element with what it holds, or words.
///
/// There is no case for markup: the browser makes text of words, whatever is in them.
package indirect enum Piece: Hashable, Sendable {
  /// An element.
  case element(Element)
  /// Words as they are.
  case words(String)

  /// An element of the page.
  package struct Element: Hashable, Sendable {
    /// Which one; the browser's part makes those that it knows and no other.
    package var tag: Tag
    /// By what it stays the same element when others come before it.
    package var key = ""
    /// What is said of it.
    package var attributes: [Attribute] = []
    /// What it does when it is pressed, sent, typed into or given a file.
    package var deed: Action?
    /// What it holds.
    package var pieces: [Piece] = []
  }

  /// The elements that the page is made of.
  package enum Tag: String, Hashable, Sendable {
    case p, h1, h2, h3, div, form, label, input, textarea, button, ul, ol, li
    case span, strong, blockquote, details, summary
  }

  /// What is said of an element beside what it holds.
  package enum Attribute: Hashable, Sendable {
    case text(String, String)
    case flag(String)
  }
}

extension Piece {
  /// An element, put together on one line.
  static func element(
    _ tag: Tag,
    _ attributes: [Attribute],
    key: String = "",
    does deed: Action? = nil,
    _ pieces: [Piece] = []
  ) -> Piece {
    .element(Element(tag: tag, key: key, attributes: attributes, deed: deed, pieces: pieces))
  }

  /// An element of which nothing is said.
  static func element(
    _ tag: Tag,
    key: String = "",
    does deed: Action? = nil,
    _ pieces: [Piece]
  ) -> Piece {
    .element(Element(tag: tag, key: key, deed: deed, pieces: pieces))
  }

  /// A paragraph of the page's own words.
  static func paragraph(_ words: String, _ look: String = "") -> Piece {
    .element(.p, look.isEmpty ? [] : [.text("class", look)], [.words(words)])
  }

  static func heading(_ words: String) -> Piece { .element(.h2, [.words(words)]) }

  /// Words that somebody wrote, laid out in their own direction.
  static func said(_ words: String, _ look: String = "words") -> Piece {
    .element(.span, [.text("class", look), .text("dir", "auto")], [.words(words)])
  }

  static func button(
    _ words: String,
    _ deed: Action,
    isMain: Bool = false,
    isPressed: Bool? = nil,
    label: String? = nil,
    id: String? = nil
  ) -> Piece {
    var attributes: [Attribute] = [.text("type", "button")]
    if let id { attributes.append(.text("id", id)) }
    if isMain { attributes.append(.text("class", "main")) }
    if let isPressed { attributes.append(.text("aria-pressed", isPressed ? "true" : "false")) }
    if let label { attributes.append(.text("aria-label", label)) }
    return .element(.button, attributes, does: deed, [.words(words)])
  }

  /// Pieces side by side.
  static func row(_ pieces: [Piece], _ look: String = "row") -> Piece {
    .element(.div, [.text("class", look)], pieces)
  }
}

extension Piece {
  /// Writes the piece as the browser's part reads it.
  func write(to array: inout JSONArrayWriter) {
    switch self {
    case .words(let words): array.element(words)
    case .element(let element): array.object { element.write(to: &$0) }
    }
  }
}

extension Piece.Element {
  fileprivate func write(to object: inout JSONObjectWriter) {
    object.member("t", tag.rawValue)
    if !key.isEmpty { object.member("k", key) }
    if !attributes.isEmpty {
      object.object("a") { object in
        for attribute in attributes {
          switch attribute {
          case .text(let name, let value): object.member(name, value)
          case .flag(let name): object.member(name, true)
          }
        }
      }
    }
    if let deed { object.object("d") { deed.write(to: &$0) } }
    if !pieces.isEmpty {
      object.array("c") { array in
        for piece in pieces { piece.write(to: &array) }
      }
    }
  }
}
