import CommandLineParsing
import InstructionalRounds
import Observing

/// A sitting before a lesson that plays beside what is typed: the same machinery as in a real room, on the
/// clock of the lesson.
struct LessonSitting {
  /// Who records, in the practice round.
  let recorder: Recorder
  let lesson: ScriptedLesson
  /// Where in it the sitting begins.
  let start: LessonTime
  /// How many times as fast as in the room it is played.
  let speed: Int
  /// Whether it goes on line by line, without a screen.
  let isPlain: Bool
}

extension LessonSitting {
  /// Plays, takes notes, and says how it ended.
  func run(_ number: VisitNumber) throws {
    let bookmark = try LessonBookmark(recorder)
    let recorder = try recorder.begun(number)
    let session = recorder.session
    guard let visit = recorder.round.practiceVisit, let began = visit.started else {
      preconditionFailure("a visit that was begun")
    }
    let clock = LessonClock(
      lesson,
      began: began,
      from: start,
      speed: speed,
      in: session.world,
      remembering: bookmark.remember
    )
    let display = isPlain ? nil : session.screen
    if display == nil { clock.pause() }
    var timed = session
    timed.world = clock.timedWorld
    if display == nil { timed.world.terminal = session.world.terminal.playing(clock) }
    var live = try LiveVisit(
      LiveRecord(recorder.with(timed), visit: visit.id),
      clock: VisitClock(timed.world),
      options: LiveVisit.Options(interval: nil, isQuiet: false)
    )
    if display == nil {
      session.say(
        "Enter alone plays the next line of the lesson; anything you type first is a note."
      )
    }
    let ending: LiveVisit.Ending
    if let display {
      defer { display.close() }
      ending = live.run(on: display.playing(clock))
    } else {
      ending = live.run(byLinesOf: timed)
    }
    if let trouble = clock.leave() {
      session.say("! Your place in the lesson cannot be saved. \(trouble.inOneLine)")
    }
    tell(ending, of: live, at: clock, in: session)
  }

  /// Says how it ended; a lesson that was played to its end is over, whoever forgot to say so.
  private func tell(
    _ ending: LiveVisit.Ending,
    of live: LiveVisit,
    at clock: LessonClock,
    in session: Session
  ) {
    let number = live.observation.visit.number
    var isEnded = false
    switch ending {
    case .visitEnded(let words):
      session.print(words)
      isEnded = true
    case .left:
      session.print(
        "\(live.observation.notes.count.of("note")) of yours, up to \(clock.read { $0.time(at: $1) })."
      )
      if clock.read({ $0.isOver(at: $1) }), live.observation.unsaved.isEmpty {
        isEnded = live.record.recorder.type(["visit", "end", "\(number)"]).status == 0
      }
    }
    let waiting = live.observation.unsaved.count
    if waiting > 0 {
      session.say(
        "! \(waiting.of("note")) not saved: rounds practice resume offers the words again."
      )
    }
    session.suggestInPractice(
      isEnded
        ? "rounds task \(number) \"students were asked to ...\" --cites NOTES"
        : "rounds practice resume"
    )
  }
}

extension Session {
  /// A screen to play on; `nil` if there is none.
  fileprivate var screen: Display? {
    let isDumb = world.variable("TERM") == nil || world.variable("TERM") == "dumb"
    return isDumb ? nil : world.display()
  }

  /// Says what is useful to type next, and where: practice lies in a folder of its own.
  func suggestInPractice(_ command: TypedLine, in practice: String? = nil) {
    let folder = practice ?? network ?? world.workingDirectory
    let isThere = world.workingDirectory == folder || world.workingDirectory.hasPrefix(folder + "/")
    if !isThere { say("Type the commands of a round in its folder: cd \(folder)") }
    suggest(command)
  }
}

extension Recorder {
  /// The same recorder in another session, such as one with another clock.
  fileprivate func with(_ session: Session) -> Recorder {
    Recorder(session: session, round: round, writer: writer, author: author)
  }
}
