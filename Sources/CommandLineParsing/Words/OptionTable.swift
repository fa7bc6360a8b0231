/// The names that a line may use, and what a dashed word means by them.
///
/// A dash alone is the standard input, and `-3m` is a time: a word is an option only if a letter
/// follows its one or two dashes. Hence `--at -3m` works, and `- T: "Why?"` is a text.
struct OptionTable: Sendable {
  /// The option after each name.
  private var usages: [String: ParameterUsage] = [:]
  /// All names in the order of their declaration, for suggestions.
  private(set) var names: [String] = []

  /// Takes the names of all options among these parameters.
  init(_ declared: [ParameterUsage]) {
    for usage in declared {
      for name in usage.names {
        usages[name] = usage
        names.append(name)
      }
    }
  }

  /// Whether a word must be the name of an option or an error.
  static func isOption(_ word: String) -> Bool {
    guard word.hasPrefix("-") else { return false }
    return word.dropFirst(word.hasPrefix("--") ? 2 : 1).first?.isLetter ?? false
  }

  /// What a dashed word says: one mention, or several where short flags stand together.
  func mentions(in word: String) throws(UsageError) -> [OptionMention] {
    word.hasPrefix("--") ? [try mention(long: word)] : try mentions(short: word)
  }

  /// Reads `--name` and `--name=value`.
  private func mention(long word: String) throws(UsageError) -> OptionMention {
    let (name, value) = word.cut(at: "=")
    guard let usage = usages[name] else { throw .unknownOption(name, known: names) }
    guard value == nil || usage.takesValue else { throw .unexpectedValue(of: usage) }
    return OptionMention(usage: usage, value: value)
  }

  /// Reads `-q`, `-n value`, and as POSIX has it `-nvalue` and `-qn value`.
  private func mentions(short word: String) throws(UsageError) -> [OptionMention] {
    var mentions: [OptionMention] = []
    var letters = word.dropFirst()
    while let letter = letters.popFirst() {
      guard let usage = usages["-\(letter)"] else {
        // `-quiet` is more likely a long name with a dash too few than five letters.
        let isWhole = mentions.isEmpty || word.nearest(among: names) != nil
        throw .unknownOption(isWhole ? word : "-\(letter)", known: names)
      }
      guard usage.takesValue else {
        mentions.append(OptionMention(usage: usage, value: nil))
        continue
      }
      mentions.append(OptionMention(usage: usage, value: letters.isEmpty ? nil : String(letters)))
      break
    }
    return mentions
  }
}

extension String {
  /// The text before the first such character, and the text after it where there is one.
  func cut(at separator: Character) -> (String, String?) {
    guard let index = firstIndex(of: separator) else { return (self, nil) }
    return (String(self[..<index]), String(self[self.index(after: index)...]))
  }
}
