/// The labels that say what a note is evidence of, such as the `T:` of `T: asks "why?"`.
///
/// A protocol's own prefixes come first, then the names of the elements. A prefix stands for its
/// plural as well (`Ss`, `SS`) and with a number for one of several (`S1`, `Student 2`); capitals
/// do not matter before a colon.
package struct ElementLabels: Hashable, Sendable {
  /// Every label without a number, in small letters.
  private var elements: [String: CoreElement] = [:]

  /// The labels of a protocol, from its `elementPrefixes`.
  package init(prefixes: [String: CoreElement]) {
    for element in CoreElement.allCases {
      elements[element.rawValue] = element
      elements[element.rawValue + "s"] = element
    }
    // Plurals first: a protocol may well have both S and SS, and mean different things.
    for (prefix, element) in prefixes { elements[prefix.lowercased() + "s"] = element }
    for (prefix, element) in prefixes { elements[prefix.lowercased()] = element }
  }

  /// The element that a whole label names, such as `Ss` or `S1`.
  package func element(of label: some StringProtocol) -> CoreElement? {
    let label = String(label).cut.lowercased()
    if let element = elements[label] { return element }
    let scalars = label.unicodeScalars
    guard let last = scalars.lastIndex(where: { !$0.isDigit }), scalars.last?.isDigit == true else {
      return nil
    }
    return elements[String(scalars[...last]).cut]
  }

  /// The elements that a label of several parts names, such as `T/S`; `nil` if one part is none.
  package func elements(of label: some StringProtocol) -> Set<CoreElement>? {
    let parts = label.split(omittingEmptySubsequences: false) { "/+&,;".contains($0) }
    let elements = parts.map { element(of: $0) }
    guard !parts.isEmpty, !elements.contains(nil) else { return nil }
    return Set(elements.compactMap { $0 })
  }
}
