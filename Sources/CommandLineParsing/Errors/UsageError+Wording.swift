extension UsageError {
  /// What went wrong and what to do about it, in sentences for people.
  package var wording: String {
    switch self {
    case .unknownCommand(let word, let known):
      "Unknown command '\(word)'." + question(word, known)
    case .missingCommand(let names):
      "Missing command: one of \(names.joined(separator: ", "))."
    case .unknownOption(let word, let known):
      "Unknown option '\(word)'."
        + question(word, known, otherwise: "If it is not an option, put '--' before it.")
    case .missingValue(let usage):
      "Missing value for '\(usage.label)'."
    case .unexpectedValue(let usage):
      "'\(usage.name)' takes no value."
    case .missing(let usage):
      usage.isArgument ? "Missing \(usage.label)." : "Missing '\(usage.label)'."
    case .repeated(let usage):
      "'\(usage.name)' can be given only once."
    case .unexpectedWord(let word):
      "Unexpected '\(word)'. Put words that belong together in quotes; otherwise see the usage."
    case .unreadable(let word, let usage, let reason):
      refusal(of: word, for: usage, reason: reason)
    }
  }

  /// Asks whether the nearest of the known words was meant.
  private func question(_ word: String, _ known: [String], otherwise: String = "") -> String {
    if let guess = word.nearest(among: known) { return " Did you mean '\(guess)'?" }
    return otherwise.isEmpty ? "" : " " + otherwise
  }

  /// Says what a word is not, by the list of choices or by the reason of the type.
  private func refusal(of word: String, for usage: ParameterUsage, reason: String?) -> String {
    // An action finds that what can be read does not go with the rest of the line.
    if usage.choices.contains(word) || usage.names.contains(word) {
      return (["'\(usage.name)' does not fit here."] + [reason].compactMap(\.self))
        .joined(separator: " ")
    }
    let place = usage.isArgument ? usage.label : "'\(usage.name)'"
    if usage.choices.isEmpty {
      return ["'\(word)' cannot be read for \(place).", reason].compactMap(\.self)
        .joined(separator: " ")
    }
    return "'\(word)' is not one of \(usage.choices.joined(separator: ", ")) for \(place)."
      + (reason.map { " \($0)" } ?? question(word, usage.choices))
  }
}
