/// An option named on the line, with its value where the same word holds it.
struct OptionMention: Equatable, Sendable {
  /// The option that is meant.
  let usage: ParameterUsage
  /// What is after its name in the same word.
  let value: String?

  /// Whether the next word is its value.
  var wantsWord: Bool { usage.takesValue && value == nil }

  /// Takes the next word for the value, unless that is plainly something else.
  func value(from rest: inout ArraySlice<String>) throws(UsageError) -> String {
    if let value { return value }
    guard let word = rest.first, word != "--", !OptionTable.isOption(word) else {
      throw .missingValue(of: usage)
    }
    rest.removeFirst()
    return word
  }
}
