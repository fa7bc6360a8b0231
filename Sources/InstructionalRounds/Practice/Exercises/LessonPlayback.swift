/// A scripted lesson while it is played: a value that says at any time how far it is and what was shown.
///
/// It counts on a clock that it is handed, in milliseconds from anywhere, and never asks for one.
package struct LessonPlayback: Hashable, Sendable {
  package let lesson: ScriptedLesson
  /// How many times as fast as in the room it is played.
  package let speed: Int
  /// Whether it goes on by itself.
  package private(set) var isPaused = false
  /// How far the lesson was when the clock stood at `since`, in milliseconds.
  private var reached: Int64
  private var since: Int64

  /// Begins to play.
  ///
  /// - Parameters:
  ///   - lesson: the lesson.
  ///   - start: where in the lesson it begins.
  ///   - speed: how many times as fast as in the room.
  ///   - clock: where the clock stands.
  package init(_ lesson: ScriptedLesson, from start: LessonTime, speed: Int, at clock: Int64) {
    self.lesson = lesson
    self.speed = max(1, speed)
    reached = Int64(start.seconds) * 1_000
    since = clock
  }
}

extension LessonPlayback {
  /// Within this much of real time, a lesson that stands still goes on by a thousandth: notes that are taken
  /// meanwhile keep their order.
  private static let crawl: Int64 = 1_000

  private var end: Int64 { Int64(lesson.end.seconds) * 1_000 }

  /// How many milliseconds of the lesson are over.
  package func milliseconds(at clock: Int64) -> Int64 {
    let passed = max(0, clock - since)
    guard !isPaused, reached < end else { return reached + passed / Self.crawl }
    let whole = reached + passed * Int64(speed)
    guard whole > end else { return whole }
    return end + (whole - end) / Int64(speed) / Self.crawl
  }

  /// How far the lesson is.
  package func time(at clock: Int64) -> LessonTime {
    LessonTime(seconds: Int(milliseconds(at: clock) / 1_000))
  }

  /// Whether its last line was shown.
  package func isOver(at clock: Int64) -> Bool { milliseconds(at: clock) >= end }

  /// The lines that were shown, in their order.
  package func shown(at clock: Int64) -> ArraySlice<ScriptLine> {
    let time = time(at: clock)
    return lesson.script.prefix { $0.at <= time }
  }

  /// In how many milliseconds of the clock something changes on its own; `nil` while it stands still.
  package func wakes(at clock: Int64) -> Int64? {
    guard !isPaused, !isOver(at: clock) else { return nil }
    // The time in its heading goes on by seconds, and no line comes between two of them.
    let rest = 1_000 - milliseconds(at: clock) % 1_000
    return max(20, (rest + Int64(speed) - 1) / Int64(speed))
  }

  /// Stops it, or has it go on.
  package mutating func togglePause(at clock: Int64) {
    move(to: milliseconds(at: clock), at: clock)
    isPaused.toggle()
  }

  /// Goes to the next line at once, which is how a lesson is played where nothing can move by itself.
  package mutating func showNextLine(at clock: Int64) -> ScriptLine? {
    let time = time(at: clock)
    guard let next = lesson.script.first(where: { $0.at > time }) else { return nil }
    move(to: Int64(next.at.seconds) * 1_000, at: clock)
    return next
  }

  private mutating func move(to milliseconds: Int64, at clock: Int64) {
    (reached, since) = (milliseconds, clock)
  }
}
