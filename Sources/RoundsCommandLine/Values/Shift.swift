import CommandLineParsing

/// By how much times are shifted: `+3m`, `-1h`, `90s`.
struct Shift: CommandLineValue {
  /// The milliseconds; negative for earlier.
  let milliseconds: Int64

  /// The shift in whole seconds.
  var argument: String { "\(milliseconds < 0 ? "-" : "+")\(milliseconds.magnitude / 1_000)s" }

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
