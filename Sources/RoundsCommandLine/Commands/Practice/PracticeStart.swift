import BuiltInProtocols
import CommandLineParsing
import InstructionalRounds
import Observing
import Reporting

extension RoundsProgram {
  /// Begins to practice on an exercise.
  static let startPractice = Command<Session>(
    "start",
    "Practice alone: a lesson with your notes, or item by item.",
    discussion: """
      A lesson plays in real time above the line where you type; Ctrl-P pauses, Tab or a first t, s, c \
      or k says what a note is evidence of, :end ends it. Your notes go into a practice round, in a folder \
      practice of its own, and then through the same gates as a real round. Without a screen, Enter plays \
      the next line. The items of other exercises are asked one by one.
      """,
    examples: [
      Example("rounds practice start at-the-market --until description", "Practice for an hour."),
      Example("rounds practice start at-the-market --speed 2", "Play it twice as fast."),
      Example(
        "rounds practice start simile-auction --on-paper",
        "Play nothing; type up your notes afterward."
      ),
      Example("rounds practice start sorting-first", "Sort statements one by one."),
    ],
    exercise,
    Option<StageKind>(
      "--until",
      placeholder: "stage",
      help: "The last stage to practice; by default all four."
    ),
    lessonSpeed,
    Flag("--on-paper", help: "Play nothing; notes are typed up with practice import."),
    plainPractice
  ) { session, id, last, speed, isOnPaper, isPlain in
    let chosen = try session.search.exercise(id.text).value
    guard case .lesson(let lesson) = chosen else {
      guard last == nil, speed == nil, !isOnPaper else {
        throw PracticeMistake.noLesson(id, chosen.kind)
      }
      return try session.practice(chosen)
    }
    let speed = try session.checked(speed)
    let recorder = try PracticeOpening(session: session, lesson: lesson, last: last).record()
    guard let visit = recorder.round.practiceVisit else { preconditionFailure("a planned visit") }
    guard !isOnPaper else {
      session.say(
        "Watch the lesson with rounds practice play \(id), and write notes with the time in front."
      )
      return recorder.session.suggest("rounds practice import", inScripts: "FILE")
    }
    let start = LessonTime(seconds: 0)
    try LessonSitting(
      recorder: recorder,
      lesson: lesson,
      start: start,
      speed: speed,
      isPlain: isPlain
    ).run(visit.number)
  }

  /// Goes on with a practice round.
  static let resumePractice = Command<Session>(
    "resume",
    "Resume a practice round where you left off.",
    discussion: """
      A lesson you did not finish resumes at the second where you left it. After the lesson, the \
      stage and the next step are shown.
      """,
    examples: [
      Example("rounds practice resume", "Pick up where you left off."),
      Example("rounds practice resume --from 2:00", "Play the lesson again from there."),
    ],
    Option<LessonTimeArgument>(
      "--from",
      placeholder: "time",
      help: "Where in the lesson, such as 2:30."
    ),
    lessonSpeed,
    plainPractice
  ) { session, from, speed, isPlain in
    let session = try session.inPractice()
    let recorder = try session.recorder()
    let round = recorder.round
    let lesson = try session.lessonIfAny(of: round)
    // A film goes on elsewhere, and its round by what is missing.
    guard let lesson, let visit = round.practiceVisit, round.record.stage == .description,
      visit.ended == nil || from != nil
    else {
      if let guide = round.settings.guide(to: round.record.stage), !guide.prompt.isEmpty {
        session.print("\(round.place.round) is in \(round.record.stage.rawValue). \(guide.prompt)")
      } else {
        session.print("\(round.place.round) is closed.")
      }
      return session.suggestNextInPractice(round, for: recorder.author)
    }
    let speed = try session.checked(speed)
    let left = try LessonBookmark(recorder).time ?? recorder.lastLessonTime(in: visit)
    let start = from?.time ?? min(left, lesson.end)
    session.say("It resumes at \(start).")
    try LessonSitting(
      recorder: recorder,
      lesson: lesson,
      start: start,
      speed: speed,
      isPlain: isPlain
    ).run(visit.number)
  }

  /// How fast a lesson is played.
  static let lessonSpeed = Option<Int>(
    "--speed",
    placeholder: "times",
    help: "How many times as fast."
  )

  private static let plainPractice = Flag(
    "--plain",
    help: "Play one line at each Enter, without a screen."
  )
}

extension Session {
  /// A speed that can be played.
  func checked(_ speed: Int?) throws(PracticeMistake) -> Int {
    let speed = speed ?? 1
    guard (1...1_000).contains(speed) else { throw .speed(speed) }
    return speed
  }

  /// Says what leads a practice round on, or what to read of it when it is over.
  func suggestNextInPractice(_ round: CurrentRound, for reader: ParticipantCode) {
    guard round.record.stage != .closed else {
      return suggestInPractice("rounds practice feedback")
    }
    let spelling = spelling(in: round, for: reader)
    let step = round.nextRemedy(for: reader, here: spelling.here)
    suggestInPractice(
      world.terminal.isInteractive ? spelling.beginning(step) : spelling.line(step)
    )
  }
}

extension Recorder {
  /// How far the lesson was when the author took the last note, which is where one left off as far as the
  /// record knows: on another device, or where the place was not kept.
  fileprivate func lastLessonTime(in visit: Visit) -> LessonTime {
    let own = round.record.notes.values.filter { $0.visit == visit.id && $0.author == author }
    guard let began = visit.started, let last = own.map(\.at.milliseconds).max() else {
      return LessonTime(seconds: 0)
    }
    return LessonTime(seconds: Int(max(0, last - began.milliseconds) / 1_000))
  }
}
