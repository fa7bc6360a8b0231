import CommandLineParsing
import InstructionalRounds

/// Numbers of visits with commas between them, such as `1,2,3`.
struct NumberList: Hashable, CommandLineValue {
  /// The numbers in their order.
  let numbers: [VisitNumber]

  /// Numbers have commas between them.
  static let joint: Character? = ","

  /// The numbers as they are typed.
  var argument: String { numbers.map(\.description).joined(separator: ",") }

  /// Reads one number or several.
  init(argument: String) throws(UnreadableValue) {
    numbers = try argument.split { $0 == "," || $0 == " " }.map { text throws(UnreadableValue) in
      try VisitNumber(argument: String(text))
    }
    guard !numbers.isEmpty else { throw UnreadableValue("It needs at least one number.") }
  }
}
