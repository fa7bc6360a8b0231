import CommandLineParsing
import InstructionalRounds

/// A time as it was typed, with its text, as help and errors repeat it.
struct TimeArgument: Hashable, CommandLineValue {
  /// The text as it was typed.
  let argument: String
  /// What it says.
  let time: TypedTime

  /// Reads a time of day, how long ago it was, or a moment in full.
  init(argument: String) throws(UnreadableValue) {
    do throws(TypedTimeError) {
      time = try TypedTime(argument)
    } catch {
      throw UnreadableValue(
        "Write a time like 2:05pm, 14:05, 14:05:30, -3m or 2026-11-22T14:05:00-06:00."
      )
    }
    self.argument = argument
  }
}
