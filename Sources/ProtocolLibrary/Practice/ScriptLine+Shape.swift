import InstructionalRounds

/// A line as it is in a file, where the key of its words says how they came.
private struct WrittenLine: Sendable {
  var at = LessonTime(seconds: 0)
  var who = ""
  var says: String?
  var does: String?
  var shows: String?

  /// The words under each key that is there.
  var told: [(manner: ScriptLine.Manner, text: String)] {
    let texts: [(manner: ScriptLine.Manner, text: String?)] = [
      (.says, says), (.does, does), (.shows, shows),
    ]
    return texts.compactMap { manner, text in text.map { (manner, $0) } }
  }
}

extension Shape where Value == ScriptLine {
  /// A line of a script, such as `{ at: "1:05", who: "S1", says: "It is three." }`.
  static var scriptLine: Shape {
    Record<WrittenLine>.writtenLine.shape.map { line in
      guard line.told.count == 1, let told = line.told.first else {
        return .failure(
          .notExactlyOne(
            of: ScriptLine.Manner.allCases.map { $0.rawValue },
            found: line.told.map { $0.manner.rawValue }
          )
        )
      }
      return .success(
        ScriptLine(at: line.at, who: line.who, manner: told.manner, text: told.text)
      )
    } from: { line in
      var written = WrittenLine(at: line.at, who: line.who)
      switch line.manner {
      case .says: written.says = line.text
      case .does: written.does = line.text
      case .shows: written.shows = line.text
      }
      return written
    }
  }
}

extension Record where Root == WrittenLine {
  /// The keys of a line.
  fileprivate static let writtenLine = Record(
    blank: WrittenLine(),
    keys: [
      .required("at", { $1(&$0.at) }, .lessonTime),
      .required("who", { $1(&$0.who) }, .line),
      .orNothing("says", { $1(&$0.says) }, .line),
      .orNothing("does", { $1(&$0.does) }, .line),
      .orNothing("shows", { $1(&$0.shows) }, .line),
    ]
  )
}

extension Shape where Value == LessonTime {
  static var lessonTime: Shape {
    Shape<String>.anyText.map { text in
      LessonTime(text).map { .success($0) } ?? .failure(.malformed(text, expected: .lessonTime))
    } from: {
      $0.description
    }
  }
}
