import CommandLineParsing

/// By how much times are shifted: `+3m`, `-1h`, `90s`.
struct Shift: CommandLineValue {
  /// The milliseconds; negative for earlier.
  let milliseconds: Int64

  /// The shift in the largest unit of which it is a whole number.
  var argument: String {
    let seconds = milliseconds.magnitude / 1_000
    let sign = milliseconds < 0 ? "-" : "+"
    if seconds == 0 || seconds % 60 != 0 { return "\(sign)\(seconds)s" }
    return seconds % 3_600 == 0 ? "\(sign)\(seconds / 3_600)h" : "\(sign)\(seconds / 60)m"
  }

  /// A shift by so many milliseconds.
  init(milliseconds: Int64) { self.milliseconds = milliseconds }

  /// Reads a sign, a number and a unit.
  init(argument: String) throws(UnreadableValue) {
    let units: [Character: Int64] = ["s": 1_000, "m": 60_000, "h": 3_600_000]
    let isEarlier = argument.hasPrefix("-")
    let digits = argument.drop { "+-".contains($0) }.dropLast()
    guard let unit = argument.last.flatMap({ units[$0] }), let number = Int64(digits),
      digits.allSatisfy(\.isNumber), number <= Shift.mostUnits,
      argument.count - digits.count - 1 <= 1
    else {
      throw UnreadableValue("Say how much later it really was, such as +3m or -1h.")
    }
    milliseconds = number * unit * (isEarlier ? -1 : 1)
  }

  /// A clock that is further off than this many hours, minutes or seconds has no date either.
  private static let mostUnits: Int64 = 100_000
}
