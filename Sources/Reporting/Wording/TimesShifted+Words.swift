package import InstructionalRounds

extension TimesShifted {
  /// By how much times are shifted, such as "58 minutes earlier".
  package var phrase: String {
    let seconds = milliseconds.magnitude / 1_000
    let amount =
      seconds.isMultiple(of: 60) && seconds > 0
      ? counted(Int(seconds / 60), "minute") : counted(Int(seconds), "second")
    return milliseconds < 0 ? "\(amount) earlier" : "\(amount) later"
  }
}
