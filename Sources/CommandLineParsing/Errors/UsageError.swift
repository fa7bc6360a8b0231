/// What is wrong with the words of a command line.
///
/// The cases carry what is needed to say it; how it is said is in `UsageError+Wording.swift`.
package enum UsageError: Error, Equatable, Sendable {
  /// No command has this name; these are the ones that could have been meant.
  case unknownCommand(String, known: [String])
  /// A group was named without one of its commands.
  case missingCommand(of: [String])
  /// No option has this name; these are the ones that could have been meant.
  case unknownOption(String, known: [String])
  /// The line ends, or another option begins, where the value of an option should stand.
  case missingValue(of: ParameterUsage)
  /// A flag was given a value, as in `--quiet=yes`.
  case unexpectedValue(of: ParameterUsage)
  /// A parameter that is required was not given.
  case missing(ParameterUsage)
  /// An option that takes one value was given twice.
  case repeated(ParameterUsage)
  /// A word is left when every argument has its own.
  case unexpectedWord(String)
  /// A word cannot be read as the parameter's value; the reason is the value's own.
  case unreadable(String, for: ParameterUsage, reason: String?)
}
