/// Words in a row, some of them set apart by a style.
///
/// What is interpolated is always text and never markup, wherever it comes from.
package struct Phrase: Hashable, Sendable {
  /// The words in order, without empty spans.
  package private(set) var spans: [Span]

  /// Puts spans together.
  package init(_ spans: [Span] = []) { self.spans = spans.filter { !$0.text.isEmpty } }

  /// Words of one style.
  package init(_ text: String, _ style: Span.Style = .plain) { self.init([Span(text, style)]) }

  /// Whether there is nothing to read.
  package var isEmpty: Bool { spans.allSatisfy { $0.text.allSatisfy { $0.isWhitespace } } }

  /// One phrase after the other, with nothing between them.
  package static func + (first: Phrase, second: Phrase) -> Phrase {
    Phrase(first.spans + second.spans)
  }
}

/// Words of one style.
package struct Span: Hashable, Sendable {
  /// The words, free of everything that would move a cursor; a line break may be between them.
  package let text: String
  /// How they are set apart.
  package let style: Style
  /// Where they lead, where there are links.
  package let link: Anchor?
  /// The place that they are, for links that lead here.
  package let place: Anchor?

  /// How words are set apart from others.
  package enum Style: Hashable, Sendable {
    /// Not at all.
    case plain
    /// Read first.
    case strong
    /// Read last.
    case aside
    /// Typed as it stands.
    case command
  }

  /// Takes words in, making them safe to print.
  package init(
    _ text: String,
    _ style: Style = .plain,
    link: Anchor? = nil,
    place: Anchor? = nil
  ) {
    self.text = text.printable
    self.style = style
    self.link = link
    self.place = place
  }

  /// Other words, set apart and linked like these.
  func with(_ text: String) -> Span { Span(text, style, link: link, place: place) }
}

extension Phrase: ExpressibleByStringInterpolation {
  /// Collects the parts of a literal.
  package struct StringInterpolation: StringInterpolationProtocol, Sendable {
    fileprivate var spans: [Span] = []

    /// Makes room for the parts.
    package init(literalCapacity: Int, interpolationCount: Int) {}

    /// Adds what is between the parts.
    package mutating func appendLiteral(_ literal: String) { spans.append(Span(literal)) }

    /// Adds text.
    package mutating func appendInterpolation(_ text: some CustomStringConvertible) {
      spans.append(Span(text.description))
    }

    /// Adds a phrase with its styles.
    package mutating func appendInterpolation(_ phrase: Phrase) { spans += phrase.spans }

    /// Adds a text that leads somewhere; it may itself be where other links lead.
    package mutating func appendInterpolation(
      _ text: some CustomStringConvertible,
      _ style: Span.Style = .plain,
      link: Anchor?,
      place: Anchor? = nil
    ) { spans.append(Span(text.description, style, link: link, place: place)) }

    /// Adds a text that is where links lead.
    package mutating func appendInterpolation(
      _ text: some CustomStringConvertible,
      _ style: Span.Style = .plain,
      place: Anchor?
    ) { spans.append(Span(text.description, style, place: place)) }

    /// Adds what is to be read first.
    package mutating func appendInterpolation(strong text: some CustomStringConvertible) {
      spans.append(Span(text.description, .strong))
    }

    /// Adds what is to be read last.
    package mutating func appendInterpolation(aside text: some CustomStringConvertible) {
      spans.append(Span(text.description, .aside))
    }

    /// Adds what is to be typed.
    package mutating func appendInterpolation(command text: some CustomStringConvertible) {
      spans.append(Span(text.description, .command))
    }
  }

  /// A phrase from a literal with parts.
  package init(stringInterpolation: StringInterpolation) { self.init(stringInterpolation.spans) }

  /// A phrase from a literal.
  package init(stringLiteral text: String) { self.init(text) }
}
