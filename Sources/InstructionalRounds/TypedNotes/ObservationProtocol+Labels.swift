extension ObservationProtocol {
  /// What comes in front of a note wherever it is quoted, such as `T: ` or `T/S: `.
  ///
  /// A label that somebody typed is kept as the element, so it is made from the elements again. Words
  /// that say already who speaks or acts (`S1: 4`, `T asks why`) need none, nor do notes of no element.
  public func label(for words: Words, of elements: some Collection<CoreElement>) -> String {
    guard !elements.isEmpty, let text = words.text else { return "" }
    let reading = ElementLabels(prefixes: elementPrefixes).reading(text)
    guard reading.elements.isEmpty else { return "" }
    let letters = CoreElement.allCases.filter { elements.contains($0) }.map { shortLabel(of: $0) }
    return letters.joined(separator: "/") + ": "
  }

  /// The shortest label of an element, such as `T`.
  public func shortLabel(of element: CoreElement) -> String {
    let own = elementPrefixes.filter { $0.value == element }.map { $0.key }
    return own.min { ($0.count, $0) < ($1.count, $1) } ?? element.rawValue
  }
}
