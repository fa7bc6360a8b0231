/// One line of a screen: texts, each with its style.
package struct StyledLine: Hashable, Sendable, ExpressibleByStringInterpolation {
  /// Text in one style.
  package struct Piece: Hashable, Sendable {
    package let text: String
    package let style: Style
  }

  /// The pieces from left to right.
  package private(set) var pieces: [Piece]

  /// A line of one text.
  package init(_ text: String, _ style: Style = .plain) {
    pieces = text.isEmpty ? [] : [Piece(text: text, style: style)]
  }

  /// A line of plain text.
  package init(stringLiteral text: String) { self.init(text) }

  package static let empty = StyledLine("")

  /// One line after another.
  package static func + (first: StyledLine, second: StyledLine) -> StyledLine {
    var line = first
    line.pieces += second.pieces
    return line
  }

  /// The text without styles.
  package var text: String { pieces.map(\.text).joined() }
  /// How many columns the line takes.
  package var columns: Int { pieces.reduce(0) { $0 + $1.text.columns } }

  /// The line with a space at least between it and what stands at the right edge.
  package func filled(to width: Int, with right: StyledLine) -> StyledLine {
    let gap = width - columns - right.columns
    guard gap > 0 else { return self }
    return self + StyledLine(String(repeating: " ", count: gap)) + right
  }
}
