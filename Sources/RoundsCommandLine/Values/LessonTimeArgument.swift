import CommandLineParsing
import InstructionalRounds

/// A time of a lesson, as it is typed.
struct LessonTimeArgument: Hashable, CommandLineValue {
  /// The text as it was typed.
  let argument: String
  /// What it says.
  let time: LessonTime

  /// Reads minutes and seconds.
  init(argument: String) throws(UnreadableValue) {
    guard let time = LessonTime(argument) else {
      throw UnreadableValue("Write a time in a lesson as 0:05 or 12:30.")
    }
    (self.argument, self.time) = (argument, time)
  }
}
