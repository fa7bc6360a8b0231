import CommandLineParsing
import Reporting

extension Session {
  /// Prints a line of data.
  func print(_ line: String) { world.terminal.write(line.printable + "\n", .output) }

  /// Prints a text of data that ends its own lines.
  func print(text: String) { world.terminal.write(text, .output) }

  /// Says something to the person, beside the data.
  func say(_ text: String) { world.say(text.wrapped(to: world.terminal.width) + "\n") }

  /// Says what is useful to type next, on one line, so that it can be copied.
  func suggest(_ command: String) { world.say("Next: \(command)\n") }

  /// Takes what the line gives, or asks for it where somebody can answer.
  ///
  /// What is asked for stays out of the shell's history.
  func answer<Value: CommandLineValue>(
    _ given: Value?,
    to question: String,
    for parameter: some Parameter<Value?>
  ) throws -> Value {
    if let given { return given }
    guard world.terminal.isInteractive else { throw UsageError.missing(parameter.usage) }
    world.terminal.write("\(question) ", .error)
    guard let line = world.terminal.readLine(), !line.isEmpty else {
      throw UsageError.missing(parameter.usage)
    }
    do throws(UnreadableValue) {
      return try Value(argument: line)
    } catch {
      throw UsageError.unreadable(line, for: parameter.usage, reason: error.reason)
    }
  }
}
