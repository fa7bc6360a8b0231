extension String {
  /// The text with its first letter in upper case.
  var capitalized: String { prefix(1).uppercased() + dropFirst() }

  /// The text with a full stop, unless it ends with a mark already, also inside a quotation.
  var sentence: String {
    let closing = "”\"'’)"
    guard let last = last(where: { !closing.contains($0) }), ".!?…".contains(last) else {
      return self + "."
    }
    return self
  }
}

extension Double {
  /// The number as people write it, without a fraction that says nothing.
  var plain: String {
    let text = description
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }
}
