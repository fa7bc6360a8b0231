extension String {
  /// The text between quotation marks, unless all of it is between some already.
  var inQuotationMarks: String { isQuotation ? self : "“\(self)”" }

  /// Whether one pair of quotation marks holds all of it, as what was said aloud.
  var isQuotation: Bool {
    let marks: Set<Character> = ["\"", "“", "”", "„", "«", "»"]
    guard count > 1, let first, let last, marks.contains(first), marks.contains(last) else {
      return false
    }
    return !dropFirst().dropLast().contains(where: marks.contains)
  }
}

extension Phrase {
  /// The phrase between quotation marks, unless all of it is between some already.
  var inQuotationMarks: Phrase {
    spans.map { $0.text }.joined().isQuotation ? self : "“\(self)”"
  }
}
