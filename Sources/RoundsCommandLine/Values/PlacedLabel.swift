import CommandLineParsing
import InstructionalRounds

/// A label that may name its round, such as `harbor-autumn/W1`.
struct PlacedLabel: Hashable, CommandLineValue {
  /// The round, where it is named.
  let round: RoundID?
  /// What the thing is called there.
  let label: TypedLabel

  /// The label as it is typed.
  var argument: String { round.map { "\($0)/\(label.text)" } ?? label.text }

  /// Reads a label, with or without a round and a slash before it.
  init(argument: String) throws(UnreadableValue) {
    let parts = argument.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    switch parts.count {
    case 1: round = nil
    case 2: round = try RoundID(argument: parts[0])
    default: throw UnreadableValue("Write LABEL or ROUND/LABEL, such as harbor-autumn/W1.")
    }
    label = try TypedLabel(argument: parts[parts.count - 1])
  }
}

/// Labels of other rounds with commas between them, such as `lincoln/KM1,lincoln/KM4`.
struct PlacedLabelList: Hashable, CommandLineValue {
  /// The labels in their order; one without a round belongs to the round that the line speaks of.
  let labels: [PlacedLabel]

  /// Labels name things.
  static let namesThings = true

  /// Labels have commas between them.
  static let joint: Character? = ","

  /// The labels as they are typed.
  var argument: String { labels.map(\.argument).joined(separator: ",") }

  /// Reads one label or several.
  init(argument: String) throws(UnreadableValue) {
    labels = try argument.split { $0 == "," || $0 == " " }.map { text throws(UnreadableValue) in
      try PlacedLabel(argument: String(text))
    }
    guard !labels.isEmpty else { throw UnreadableValue("It needs at least one label.") }
  }
}
