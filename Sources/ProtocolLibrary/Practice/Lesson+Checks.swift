import InstructionalRounds
import JSONText

// What the parts of a lesson have to agree on. A key that points at nothing teaches nothing.
//
// The checks of a whole lesson look at the file itself and not at what was made of it: with one mistake in
// a list there is no list, and still every other mistake is to be named at once.

extension Record.Check {
  /// A span ends after it begins.
  static func endsAfterItsStart(_ spanned: @escaping Record.Reading<LessonSpan>) -> Self {
    Record.Check(keys: ["at", "until"]) { root, _ in
      let span = spanned(root)
      guard span.end < span.start else { return [] }
      return [(["until"], .timeOutOfOrder("\(span.end)", after: "\(span.start)"))]
    }
  }
}

extension Record<ScriptedLesson>.Check {
  /// The lines stand in the order of their times.
  static let scriptInOrder = Self(keys: []) { _, group in
    let lines = group.times("script", "at").compactMap { index, time in time.map { (index, $0) } }
    return zip(lines, lines.dropFirst()).compactMap { earlier, later in
      guard later.1 < earlier.1 else { return nil }
      let steps: [KeyTrail.Step] = ["script", .item(later.0), "at"]
      return (steps, .timeOutOfOrder("\(later.1)", after: "\(earlier.1)"))
    }
  }

  /// Tasks are given while the lesson lasts.
  static let tasksInside = inside("tasks", "until")
  /// Moments are while the lesson lasts.
  static let momentsInside = inside("moments", "until")
  /// Notes are taken while the lesson lasts.
  static let notesInside = inside("notes", "at")

  /// Patterns and predictions rest on moments that are there.
  static func restsOnMoments(_ key: String) -> Self {
    Self(keys: []) { _, group in
      let known = group.items("moments").compactMap { $0.object?["id"]?.string }
      return group.items(key).enumerated().flatMap { index, statement in
        (statement.object?["rests"]?.array ?? []).enumerated().compactMap { place, item in
          guard let id = item.string, ProtocolID(id) != nil, !known.contains(id) else { return nil }
          let steps: [KeyTrail.Step] = [.key(key), .item(index), "rests", .item(place)]
          return (steps, .unknownMoment(id, known: known))
        }
      }
    }
  }

  /// Times of a list that must not come after the last line.
  private static func inside(_ list: String, _ key: String) -> Self {
    Self(keys: []) { _, group in
      let lines = group.times("script", "at").map { $0.time }
      // Where a time cannot be read nobody knows when the lesson ends.
      guard !lines.contains(nil), let end = lines.compactMap({ $0 }).max() else { return [] }
      return group.times(list, key).compactMap { index, time in
        guard let time, end < time else { return nil }
        return ([.key(list), .item(index), .key(key)], .afterTheEnd("\(time)", end: "\(end)"))
      }
    }
  }
}

extension Record<ScriptedLesson>.Group {
  /// The items of a list, as far as it is one.
  fileprivate func items(_ list: String) -> [JSONValue] { value.object?[list]?.array ?? [] }

  /// The time of each item of a list; `nil` where none can be read.
  fileprivate func times(_ list: String, _ key: String) -> [(index: Int, time: LessonTime?)] {
    items(list).enumerated().map { index, item in
      (index, item.object?[key]?.string.flatMap(LessonTime.init))
    }
  }
}
