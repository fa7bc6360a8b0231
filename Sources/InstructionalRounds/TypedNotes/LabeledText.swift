/// A text with what its label says it is evidence of.
package struct LabeledText: Hashable, Sendable {
  /// What the label names; empty without one.
  package let elements: Set<CoreElement>
  /// The text without its label, except where the label says more than the element.
  package let text: String
  /// The label that was taken off; `nil` where none was, or it stays.
  package var label: String?
}

extension ElementLabels {
  /// Takes a text apart into the label that it begins with and what is said.
  ///
  /// A label ends with a colon, a tab or a dash before a space, or is in brackets: `T: `, `Ss - `,
  /// `S- `, `[C]`.
  /// It goes, unless it has a number: `S1: 4` stays as it is, for it tells two students apart. As the
  /// subject of a sentence, as in `T asks why`, a label of teacher or student counts and stays too;
  /// the others do not count there, since a C or a K may be anything.
  package func reading(_ text: String) -> LabeledText {
    let text = text.cut
    guard let (label, rest) = split(text), let elements = elements(of: label) else {
      return LabeledText(elements: subject(of: text), text: text)
    }
    let isNumbered = label.unicodeScalars.contains { $0.isDigit }
    return isNumbered
      ? LabeledText(elements: elements, text: text)
      : LabeledText(elements: elements, text: rest, label: label.cut)
  }

  /// Whether a text begins with a label that is set apart from what is said.
  package func startsWithLabel(_ text: String) -> Bool { split(text) != nil }

  /// A label that names elements, and the rest.
  private func split(_ text: String) -> (label: String, rest: String)? {
    [bracketed, beforeColon, beforeTab, beforeDash].lazy.compactMap { $0(text) }
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

  /// The label and the rest of a line in which a tab parts the two.
  private func beforeTab(_ text: String) -> (label: String, rest: String)? {
    LineScanner(text).splitting(within: Self.limit) { $0 == "\t" }
  }

  /// The label and the rest of `T - asks why` or `T- asks why`; a dash without any space is part of a
  /// word, and one that touches the label only parts it where the label is an abbreviation.
  private func beforeDash(_ text: String) -> (label: String, rest: String)? {
    let scalars = text.unicodeScalars
    guard let split = LineScanner(text).splitting(within: Self.limit, at: dashes.contains),
      let dash = scalars.firstIndex(where: { dashes.contains($0) })
    else { return nil }
    if split.label.unicodeScalars.last?.properties.isWhitespace ?? false { return split }
    let after = scalars[scalars.index(after: dash)...].first
    let isBeforeSpace = after?.properties.isWhitespace ?? false
    let label = split.label.unicodeScalars
    let isAbbreviation = label.count < 4 && label.first?.properties.isUppercase == true
    return isBeforeSpace && isAbbreviation ? split : nil
  }

  /// The teacher or student that a sentence begins with, before a word in small letters; a count may
  /// come before the label, as in `24S are` and `3 out of 24 Ss write`.
  private func subject(of text: String) -> Set<CoreElement> {
    var scanner = LineScanner(text)
    scanner.takeCounts()
    let word = scanner.rest.prefix(Self.limit).prefix { !$0.properties.isWhitespace }
    let rest = scanner.rest[word.endIndex...].dropFirst()
    guard rest.first?.properties.isLowercase == true,
      word.first?.properties.isUppercase == true,
      let elements = elements(of: String(word)),
      elements.isSubset(of: [.teacher, .student])
    else { return [] }
    return elements
  }
}

extension LineScanner {
  /// Reads `24`, `24 of 30` or `24/30` before what is counted.
  fileprivate mutating func takeCounts() {
    var scanner = self
    guard scanner.takeNumber(digits: 1...3) != nil else { return }
    scanner.takeSpaces()
    var second = scanner
    let word = second.takeLetters(atMost: 3)
    if word == "out" { second.takeSpaces() }
    if second.take("/") || word == "of" || word == "out" && second.takeLetters(atMost: 2) == "of" {
      second.takeSpaces()
      if second.takeNumber(digits: 1...3) != nil {
        second.takeSpaces()
        scanner = second
      }
    }
    self = scanner
  }

  /// Splits what has not been read at the first mark among so many scalars.
  package func splitting(
    within limit: Int,
    at isMark: (Unicode.Scalar) -> Bool
  ) -> (label: String, rest: String)? {
    guard let mark = rest.prefix(limit).firstIndex(where: isMark) else { return nil }
    let after = rest[mark...].dropFirst()
    return (String(rest[..<mark]), String(after).cut)
  }
}
