extension String: CommandLineValue {
  /// Takes any word.
  package init(argument: String) throws(UnreadableValue) { self = argument }

  /// The text itself.
  package var argument: String { self }
}

extension Int: CommandLineValue {
  /// Reads a whole number in decimal digits.
  package init(argument: String) throws(UnreadableValue) {
    guard let number = Int(argument) else {
      throw UnreadableValue("It must be a whole number.")
    }
    self = number
  }

  /// The number in decimal digits.
  package var argument: String { description }
}
