/// Patterns of several rounds that a person found to be one, with their wordings side by side.
public struct Theme: Hashable, Sendable {
  /// What they have in common, as it was said first.
  public let words: Words
  /// The statements, by time.
  public let statements: [ThemeLine]
  /// The predictions that rest on them, or were said to belong to them, by time.
  public let predictions: [ThemeLine]

  /// The rounds that its statements come from.
  public var rounds: Set<RoundID> { Set((statements + predictions).map { $0.id.round }) }

  /// The schools that they come from, in alphabetical order.
  public var schools: [String] {
    Set((statements + predictions).map { $0.school.description }).sorted()
  }

  /// Whether predictions of two rounds or more belong to it: the same keeps being predicted.
  public var keepsBeingPredicted: Bool { Set(predictions.map { $0.id.round }).count > 1 }

  /// Puts together what was said of lines; in the same words it is one theme, capitals and spaces aside.
  static func all(_ namings: [ThemeNaming], of lines: [RoundEntry: ThemeLine]) -> [Theme] {
    var places: [String: Int] = [:]
    var groups: [(words: Words, members: Set<RoundEntry>)] = []
    for naming in namings {
      // Words that were taken out of the record are not words that two themes could share.
      let key = naming.words.text.map(Theme.key) ?? naming.entry.description
      if let place = places[key] {
        groups[place].members.formUnion(naming.members)
      } else {
        places[key] = groups.count
        groups.append((naming.words, Set(naming.members)))
      }
    }
    let predictions = lines.values.filter { $0.kind == .prediction }
    return groups.compactMap { group in
      let statements = group.members.compactMap { lines[$0] }.filter { $0.kind != .prediction }
      let own = predictions.filter { prediction in
        group.members.contains(prediction.id)
          || prediction.restsOn.contains { id in statements.contains { $0.id == id } }
      }
      guard !statements.isEmpty || !own.isEmpty else { return nil }
      return Theme(
        words: group.words,
        statements: statements.sorted(by: ThemeLine.comesFirst),
        predictions: own.sorted(by: ThemeLine.comesFirst)
      )
    }
  }

  private static func key(_ text: String) -> String {
    text.lowercased().split { $0.isWhitespace }.joined(separator: " ")
  }
}
