extension ElementLabels {
  /// Takes a typed line apart, where a small letter and a space are a label as well: `t asks why`.
  package func readingTyped(_ text: String) -> LabeledText {
    let text = text.cut
    if let element = quickElement(of: text) {
      let words = String(text.dropFirst(2)).cut
      return LabeledText(elements: [element], text: words, label: String(text.prefix(1)))
    }
    return reading(text)
  }

  /// The element of a small letter and a space before words.
  private func quickElement(of text: String) -> CoreElement? {
    let rest = text.dropFirst()
    guard let letter = text.first, letter.isLowercase, rest.first == " ", rest.count > 1 else {
      return nil
    }
    return element(of: String(letter))
  }
}
