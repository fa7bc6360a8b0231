package import InstructionalRounds

/// A text with what its label says it is evidence of.
package struct LabelledText: Hashable, Sendable {
  /// What the label names; empty without one.
  package let elements: Set<CoreElement>
  /// The text without its label, except where the label says more than the element.
  package let text: String
}

extension ElementLabels {
  /// Takes a text apart into the label that it begins with and what is said.
  ///
  /// A label ends with a colon or a dash between spaces, or stands in brackets: `T: `, `Ss - `, `[C]`.
  /// It goes, unless it has a number: `S1: 4` stays as it is, for it tells two students apart. As the
  /// subject of a sentence, as in `T asks why`, a label of teacher or student counts and stays too;
  /// the others do not count there, since a C or a K may be anything.
  package func reading(_ text: String) -> LabelledText {
    let text = text.cut
    guard let (label, rest) = split(text), let elements = elements(of: label) else {
      return LabelledText(elements: subject(of: text), text: text)
    }
    let isNumbered = label.unicodeScalars.contains(where: \.isDigit)
    return LabelledText(elements: elements, text: isNumbered ? text : rest)
  }

  /// Whether a text begins with a label that is set apart from what is said.
  func startsWithLabel(_ text: String) -> Bool { split(text) != nil }

  /// A label that names elements, and the rest.
  private func split(_ text: String) -> (label: String, rest: String)? {
    [bracketed, beforeColon, beforeDash].lazy.compactMap { $0(text) }
      .first { elements(of: $0.label) != nil }
  }

  /// The most Unicode scalars that a label has.
  private static var limit: Int { 24 }

  /// The label and the rest of `[T] asks why` or `(T) asks why`.
  private func bracketed(_ text: String) -> (label: String, rest: String)? {
    var scanner = LineScanner(text)
    let close: Unicode.Scalar
    switch scanner.take(anyOf: ["[", "("]) {
    case "[": close = "]"
    case "(": close = ")"
    default: return nil
    }
    return scanner.splitting(within: Self.limit) { $0 == close }
  }

  /// The label and the rest of `T: asks why`.
  private func beforeColon(_ text: String) -> (label: String, rest: String)? {
    LineScanner(text).splitting(within: Self.limit) { $0 == ":" || $0 == "：" }
  }

  /// The label and the rest of `T - asks why`; a dash without spaces is part of a word.
  private func beforeDash(_ text: String) -> (label: String, rest: String)? {
    guard let split = LineScanner(text).splitting(within: Self.limit, at: dashes.contains) else {
      return nil
    }
    let before = split.label.unicodeScalars.last?.properties.isWhitespace ?? false
    return before ? split : nil
  }

  /// The teacher or student that a sentence begins with, before a word in small letters.
  private func subject(of text: String) -> Set<CoreElement> {
    let word = text.unicodeScalars.prefix(Self.limit).prefix { !$0.properties.isWhitespace }
    let rest = text.unicodeScalars[word.endIndex...].dropFirst()
    guard rest.first?.properties.isLowercase == true,
      word.first?.properties.isUppercase == true,
      let elements = elements(of: String(word)),
      elements.isSubset(of: [.teacher, .student])
    else { return [] }
    return elements
  }
}

extension LineScanner {
  /// Splits what has not been read at the first mark among so many scalars.
  func splitting(
    within limit: Int,
    at isMark: (Unicode.Scalar) -> Bool
  ) -> (label: String, rest: String)? {
    guard let mark = rest.prefix(limit).firstIndex(where: isMark) else { return nil }
    let after = rest[mark...].dropFirst()
    return (String(rest[..<mark]), String(after).cut)
  }
}
