/// What is known of a parameter without its type: how it is typed, how often, and its help.
package struct ParameterUsage: Equatable, Sendable {
  /// How a parameter is told from others on the line.
  package enum Form: Equatable, Sendable {
    /// By its place among the ordinary words.
    case argument
    /// By one of its names, followed by a value.
    case option(names: [String])
    /// By one of its names alone.
    case flag(names: [String])
  }

  /// How often a parameter may be given.
  package enum Count: Equatable, Sendable {
    case once, atMostOnce, atLeastOnce, anyNumber
  }

  /// How it is told from others.
  package let form: Form
  /// How often it may be given.
  package let count: Count
  /// The word that stands for the value in help and errors; empty for a flag.
  package let placeholder: String
  /// What it means, in one sentence.
  package let help: String
  /// All words that can be read as its value, where they are few.
  package var choices: [String] = []
  /// What a shell may offer for its value.
  package var completion = Completion.nothing
  /// What is between the parts of its value, where one word holds several.
  package var joint: Character?
  /// Whether its value is the label of something, or several labels.
  package var namesThings = false
  /// The word that is taken for the value where none is given.
  package var standard: String?
}

extension ParameterUsage {
  /// The names that can be typed, in the order of the declaration.
  package var names: [String] {
    switch form {
    case .argument: []
    case .option(let names), .flag(let names): names
    }
  }

  /// The one name that errors use: the first long one, or the placeholder of an argument.
  package var name: String {
    names.first { $0.hasPrefix("--") } ?? names.first ?? placeholder
  }

  /// Whether it is found by its place.
  package var isArgument: Bool { form == .argument }

  /// Whether its name is followed by a value.
  var takesValue: Bool {
    switch form {
    case .option: true
    case .argument, .flag: false
    }
  }

  /// Whether a line without it is refused.
  package var isRequired: Bool { count == .once || count == .atLeastOnce }

  /// Whether it may be given more than once.
  package var repeats: Bool { count == .atLeastOnce || count == .anyNumber }
}

extension ParameterUsage {
  /// Whether the command takes fewer words than the type can read.
  private func isNarrowed(from all: [String]) -> Bool { choices.count < all.count }

  /// Reads one word as a value of the parameter's type.
  func read<Value: CommandLineValue>(_ word: String) throws(UsageError) -> Value {
    let value: Value
    do {
      value = try Value(argument: word)
    } catch {
      throw .unreadable(word, for: self, reason: error.reason)
    }
    guard isNarrowed(from: Value.choices), !choices.contains(value.argument) else { return value }
    throw .unreadable(word, for: self, reason: nil)
  }
}
