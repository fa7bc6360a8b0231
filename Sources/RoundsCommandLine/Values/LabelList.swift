import CommandLineParsing

/// Labels with commas between them, such as `KM1,KM4`.
struct LabelList: Hashable, CommandLineValue {
  /// The labels in their order.
  let labels: [TypedLabel]

  /// Labels name things.
  static let namesThings = true

  /// Labels have commas between them.
  static let joint: Character? = ","

  /// The labels as they are typed.
  var argument: String { labels.map(\.text).joined(separator: ",") }

  /// Reads one label or several.
  init(argument: String) throws(UnreadableValue) {
    labels = try argument.split { $0 == "," || $0 == " " }.map { text throws(UnreadableValue) in
      try TypedLabel(argument: String(text))
    }
    guard !labels.isEmpty else { throw UnreadableValue("It needs at least one label.") }
  }
}
