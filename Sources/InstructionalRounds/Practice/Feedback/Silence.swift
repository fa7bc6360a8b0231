/// Some time of a lesson in which a trainee took no note.
public struct Silence: Hashable, Sendable {
  /// When it was.
  public let span: LessonSpan
  /// The moments of the key that were in it, and that no later note is on.
  public let moments: [KeyMoment]
}

extension Silence {
  /// How many seconds without a note are spoken of.
  static let shortest = 90

  /// The silences between the notes of a lesson; none where no note has a time.
  static func all(
    between notes: [PracticeNote],
    missing missed: [KeyMoment],
    in lesson: ScriptedLesson
  ) -> [Silence] {
    let times = notes.compactMap { $0.at }.filter { $0 <= lesson.end }.sorted()
    guard !times.isEmpty else { return [] }
    let edges = [LessonTime(seconds: 0)] + times + [lesson.end]
    return zip(edges, edges.dropFirst()).compactMap { start, end in
      guard end.seconds - start.seconds >= shortest else { return nil }
      let moments = missed.filter { $0.span.start >= start && $0.span.end <= end }
      return Silence(span: LessonSpan(from: start, until: end), moments: moments)
    }
  }
}
