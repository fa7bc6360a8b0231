import CommandLineParsing
import InstructionalRounds

/// A show of hands: how many showed each number of fingers, from none up.
struct Hands: Hashable, CommandLineValue {
  let counts: [Int]

  /// The counts with commas between them.
  var argument: String { counts.map(String.init).joined(separator: ",") }

  /// Reads counts with commas between them.
  init(argument: String) throws(UnreadableValue) {
    let counts = argument.split(separator: ",", omittingEmptySubsequences: false).map { Int($0) }
    let people = counts.compactMap(\.self).filter { (0...10_000).contains($0) }
    guard people.count == counts.count else {
      throw UnreadableValue("Count hands starting with no fingers, such as 0,0,0,1,2,3.")
    }
    self.counts = people
  }
}

/// A number as it is measured, such as 83.5.
struct Figure: Hashable, CommandLineValue {
  /// The number.
  let value: Double

  /// The number as it is typed.
  var argument: String { "\(value)" }

  /// Reads digits, a point and a sign.
  init(argument: String) throws(UnreadableValue) {
    guard let value = Double(argument), value.isFinite else {
      throw UnreadableValue("Write a number like 83 or 83.5.")
    }
    self.value = value
  }
}

/// What changes in one corner of the core, written `students=they explain in writing`.
struct CornerChange: Hashable, CommandLineValue {
  let corner: Corner
  /// What changes there.
  let words: String

  /// The corner and the text, as they are typed.
  var argument: String { "\(corner.rawValue)=\(words)" }

  /// Reads a corner, an equals sign and a text.
  init(argument: String) throws(UnreadableValue) {
    let parts = argument.split(separator: "=", maxSplits: 1).map(String.init)
    let names = Corner.choices.inWords("or")
    let form = UnreadableValue("Write CORNER=TEXT, where the corner is \(names).")
    guard parts.count == 2 else { throw form }
    do throws(UnreadableValue) { corner = try Corner(argument: parts[0]) } catch { throw form }
    words = parts[1]
  }
}
