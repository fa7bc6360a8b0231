import InstructionalRounds

/// What a column of a table can hold.
package enum TableColumn: String, CaseIterable, Hashable, Sendable {
  /// Named as in a header.
  case time, speaker, text, element, author, visit, lens, selected, comment
}

extension TableColumn {
  /// The column that a header names, whatever its capitals.
  init?(header: String) {
    let name = header.cut.lowercased().split { $0 == " " || $0 == "_" || $0 == "-" || $0 == ":" }
      .joined(separator: " ")
    guard let column = Self.names.first(where: { $0.value.contains(name) })?.key else { return nil }
    self = column
  }

  /// What people and programs call the columns.
  private static let names: [TableColumn: Set<String>] = [
    .time: ["time", "times", "start", "start time", "begin", "timestamp", "at", "clock", "when"],
    .speaker: ["speaker", "speakers", "voice", "who"],
    .text: [
      "text", "note", "notes", "quote", "quotes", "observation", "observations", "evidence",
      "words", "transcript", "utterance", "sentence", "what", "what i saw", "description",
    ],
    .element: ["element", "elements", "core", "core element"],
    .author: ["author", "observer", "participant", "by"],
    .visit: ["visit", "visit number", "classroom"],
    .lens: ["lens", "lenses", "code", "codes", "tag", "tags"],
    .selected: ["selected", "select", "selection", "star", "starred"],
    .comment: ["comment", "comments", "remark", "remarks"],
  ]
}
