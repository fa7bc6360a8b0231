/// How text stands out, without any color: it is read on black and on white alike.
package struct Style: OptionSet, Hashable, Sendable {
  /// The bits of the set.
  package let rawValue: UInt8

  /// A style of bits.
  package init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Stronger than the rest.
  package static let bold = Style(rawValue: 1)
  /// Weaker than the rest.
  package static let dim = Style(rawValue: 2)
  package static let underlined = Style(rawValue: 4)
  /// Foreground and background exchanged.
  package static let reversed = Style(rawValue: 8)
  /// Like all other text.
  package static let plain: Style = []
}

extension Style {
  /// The sequence that has a terminal write like this, whatever it wrote like before.
  var sequence: String {
    let codes = [(Style.bold, "1"), (.dim, "2"), (.underlined, "4"), (.reversed, "7")]
    return "\u{1B}[0\(codes.filter { contains($0.0) }.map { ";\($0.1)" }.joined())m"
  }
}
