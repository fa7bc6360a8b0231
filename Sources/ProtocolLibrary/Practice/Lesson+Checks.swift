import InstructionalRounds

// What the parts of a lesson have to agree on. A key that points at nothing teaches nothing.

extension Record.Check {
  /// A span ends after it begins.
  static func endsAfterItsStart(_ path: Record.Reading<LessonSpan>) -> Self {
    Record.Check(keys: ["at", "until"]) { root, _ in
      let span = root[keyPath: path]
      guard span.end < span.start else { return [] }
      return [(["until"], .timeOutOfOrder("\(span.end)", after: "\(span.start)"))]
    }
  }
}

extension Record<ScriptedLesson>.Check {
  /// The lines stand in the order of their times.
  static let scriptInOrder = Self(keys: ["script"]) { lesson, _ in
    let times = lesson.script.map(\.at)
    return zip(times, times.dropFirst()).enumerated().compactMap { index, pair in
      guard pair.1 < pair.0 else { return nil }
      let steps: [KeyTrail.Step] = ["script", .item(index + 1), "at"]
      return (steps, .timeOutOfOrder("\(pair.1)", after: "\(pair.0)"))
    }
  }

  /// Tasks are given while the lesson lasts.
  static let tasksInside = inside("tasks", "until") { $0.tasks.map(\.span.end) }
  /// Moments are while the lesson lasts.
  static let momentsInside = inside("moments", "until") { $0.moments.map(\.span.end) }
  /// Notes are taken while the lesson lasts.
  static let notesInside = inside("notes", "at") { $0.notes.map(\.at) }

  /// Patterns and predictions rest on moments that are there.
  static func restsOnMoments(
    _ key: String,
    _ path: Record<ScriptedLesson>.Reading<[KeyStatement]>
  ) -> Self {
    Self(keys: [key, "moments"]) { lesson, _ in
      let known = lesson.moments.map(\.id)
      return lesson[keyPath: path].enumerated().flatMap { index, statement in
        statement.rests.enumerated().compactMap { place, id in
          guard !known.contains(id) else { return nil }
          let steps: [KeyTrail.Step] = [.key(key), .item(index), "rests", .item(place)]
          return (steps, .unknownMoment(id.text, known: known.map(\.text)))
        }
      }
    }
  }

  /// Times of a list that must not come after the last line.
  private static func inside(
    _ list: String,
    _ key: String,
    _ times: @escaping @Sendable (ScriptedLesson) -> [LessonTime]
  ) -> Self {
    Self(keys: ["script", list]) { lesson, _ in
      times(lesson).enumerated().compactMap { index, time in
        guard lesson.end < time else { return nil }
        return (
          [.key(list), .item(index), .key(key)], .afterTheEnd("\(time)", end: "\(lesson.end)")
        )
      }
    }
  }
}
