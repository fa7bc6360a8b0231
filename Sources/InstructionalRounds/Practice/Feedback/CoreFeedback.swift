/// What one person says must change in the other two corners, beside the key.
public struct CoreFeedback: Hashable, Sendable {
  /// The changes with what was answered, in the order of the exercise.
  public let answers: [Answer]

  /// A change with an answer for each of the other corners.
  public struct Answer: Hashable, Sendable {
    /// The number of the change, from 1.
    public let number: Int
    /// The change and the key.
    public let change: ProposedChange
    /// What was answered, by corner; a corner without an answer is not there.
    public let given: [Corner: String]

    /// The corners that have to change as well and were not spoken of.
    public var missing: [Corner] { change.corner.others.filter { given[$0] == nil } }
  }

  /// Lays answers beside the key.
  ///
  /// An answer names its corner in front: `2 students: they read the texts themselves; teachers: ...`.
  public init(_ exercise: CoreExercise, _ sheet: AnswerSheet) {
    answers = exercise.changes.enumerated().map { index, change in
      Answer(
        number: index + 1,
        change: change,
        given: Self.corners(of: sheet.answers[index + 1] ?? "")
      )
    }
  }

  /// The parts of an answer, by the corner in front of each.
  private static func corners(of text: String) -> [Corner: String] {
    var given: [Corner: String] = [:]
    for part in text.split(whereSeparator: { $0 == ";" || $0.isNewline }) {
      guard let colon = part.firstIndex(of: ":"),
        let corner = Corner(written: String(part[..<colon]))
      else { continue }
      let words = String(part[part.index(after: colon)...]).cut
      if !words.isEmpty { given[corner] = words }
    }
    return given
  }
}

extension Corner {
  /// Reads a corner as people write it: "teachers", "teacher", "content", "students"; `nil` for other words.
  fileprivate init?(written text: String) {
    let word = text.cut.lowercased()
    let corner = Corner.allCases.first { word.count >= 4 && $0.rawValue.hasPrefix(word) }
    guard let corner else { return nil }
    self = corner
  }
}
