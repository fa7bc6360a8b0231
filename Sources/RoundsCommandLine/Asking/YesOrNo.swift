import CommandLineParsing

/// The answer to a question that has two.
enum YesOrNo: String, CaseIterable, CommandLineValue {
  case yes, no

  /// Reads the word or its first letter, in whatever capitals.
  init(argument: String) throws(UnreadableValue) {
    let word = argument.lowercased()
    guard let found = Self.allCases.first(where: { [$0.rawValue, $0.initial].contains(word) })
    else { throw UnreadableValue() }
    self = found
  }

  private var initial: String { String(rawValue.prefix(1)) }
}
