/// A number with its noun, "1 note" or "2 notes".
package func counted(_ number: Int, _ noun: String) -> String {
  number == 1 ? "1 \(noun)" : "\(number) \(noun)s"
}

/// A number with its noun, of which the plural has another ending.
package func counted(_ number: Int, _ noun: String, _ nouns: String) -> String {
  "\(number) \(number == 1 ? noun : nouns)"
}

extension [String] {
  /// The words joined as in a sentence, "teacher, student or content".
  package func inWords(_ conjunction: String) -> String {
    guard let last, count > 1 else { return first ?? "" }
    return "\(dropLast().joined(separator: ", ")) \(conjunction) \(last)"
  }
}
