import InstructionalRounds

/// Where in a lesson somebody left off, kept on their device so that the lesson goes on from that second.
struct LessonBookmark: Sendable {
  private let bookmark: Records.Bookmark?

  /// The bookmark of whoever records.
  init(_ recorder: Recorder) throws {
    let records = recorder.session.world.records
    bookmark = try records.bookmark?(recorder.writer, recorder.round.place)
  }

  /// The time of the lesson; `nil` where nobody left off yet.
  var time: LessonTime? { bookmark?.text.flatMap(LessonTime.init) }

  /// Remembers a time of the lesson.
  func remember(_ time: LessonTime) throws { try bookmark?.remember("\(time)") }
}
