import CommandLineParsing
import InstructionalRounds

/// How long something takes, such as `2m`, with its text, as help and errors repeat it.
struct DurationArgument: Hashable, CommandLineValue {
  /// The text as it was typed.
  let argument: String
  let milliseconds: Int64

  /// Reads `90s`, `2m` or `1h`; a number alone is minutes.
  init(argument: String) throws(UnreadableValue) {
    let text = argument.allSatisfy(\.isNumber) ? "\(argument)m" : argument
    guard case .ago(let milliseconds)? = try? TypedTime("-\(text)"), milliseconds >= 10_000 else {
      throw UnreadableValue("Write a time as 2m or 90s, at least ten seconds.")
    }
    self.argument = argument
    self.milliseconds = milliseconds
  }
}
