import InstructionalRounds
import Observing
import Synchronization

/// The clock of a room in which a scripted lesson is played: it stands still while the lesson does, and while the
/// device sleeps.
///
/// A class, as the world's closures and the screen read one and the same clock.
final class LessonClock: Sendable {
  /// When the lesson began, as the record has it.
  let began: Moment
  private let world: World
  private let playback: Mutex<LessonPlayback>
  private let mark: Mutex<Mark>

  /// A clock that runs from now on, and remembers now and then how far the lesson is.
  init(
    _ lesson: ScriptedLesson,
    began: Moment,
    from start: LessonTime,
    speed: Int,
    in world: World,
    remembering remember: @escaping @Sendable (LessonTime) throws -> Void
  ) {
    self.began = began
    self.world = world
    mark = Mutex(Mark(remember: remember))
    playback = Mutex(LessonPlayback(lesson, from: start, speed: speed, at: world.uptime().awake))
  }
}

extension LessonClock {
  /// The world with this clock on its wall.
  var timedWorld: World {
    var copy = world
    copy.now = { self.now }
    copy.uptime = { Uptime(awake: self.milliseconds, whole: self.milliseconds) }
    return copy
  }

  /// What time it is in the room.
  var now: Moment { began.adding(milliseconds: milliseconds) ?? began }

  /// How far the lesson is, for a moment.
  func read<Result>(_ body: (LessonPlayback, Int64) -> Result) -> Result {
    let clock = world.uptime().awake
    return playback.withLock { body($0, clock) }
  }

  /// Stops the lesson, or has it go on.
  func togglePause() {
    let clock = world.uptime().awake
    playback.withLock { $0.togglePause(at: clock) }
  }

  /// Has the lesson stand still, and go on only when somebody says so.
  func pause() {
    let clock = world.uptime().awake
    playback.withLock { if !$0.isPaused { $0.togglePause(at: clock) } }
  }

  /// Goes to the next line of the lesson at once.
  func showNextLine() -> ScriptLine? {
    let clock = world.uptime().awake
    return playback.withLock { $0.showNextLine(at: clock) }
  }

  /// Has the bookmark lie where the lesson is, or a few seconds before: every move waits for the disk.
  func remember() { move(unlessWithin: 5) }

  /// Has the bookmark lie where the lesson is, to the second; gives back why that could not be remembered.
  func leave() -> (any Error)? {
    move(unlessWithin: 1)
    return mark.withLock(\.trouble)
  }

  private func move(unlessWithin seconds: Int) {
    let time = read { $0.time(at: $1) }
    mark.withLock { $0.move(to: time, unlessWithin: seconds) }
  }

  private var milliseconds: Int64 { read { $0.milliseconds(at: $1) } }
}

/// A bookmark on its way through a lesson.
private struct Mark: Sendable {
  /// Puts it somewhere.
  let remember: @Sendable (LessonTime) throws -> Void
  /// Why it could not be put where it belongs, at last.
  private(set) var trouble: (any Error)?
  private var time: LessonTime?

  /// A bookmark that lies nowhere yet.
  init(remember: @escaping @Sendable (LessonTime) throws -> Void) { self.remember = remember }

  /// Moves it, unless it is near enough.
  mutating func move(to time: LessonTime, unlessWithin seconds: Int) {
    if let last = self.time, abs(last.seconds - time.seconds) < seconds { return }
    self.time = time
    do {
      try remember(time)
      trouble = nil
    } catch {
      trouble = error
    }
  }
}
