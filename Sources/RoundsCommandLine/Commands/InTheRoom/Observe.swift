import CommandLineParsing
import InstructionalRounds
import Observing

extension RoundsProgram {
  /// Takes notes live, in the room.
  static let observe = Command<Session>(
    "observe",
    "Take notes live in the classroom, each with the time of its first key.",
    discussion: """
      Type what you see and hear; Enter keeps it, with the time of the first key. Tab, or t, s, \
      c or k and a space, says what it is evidence of. Up edits the last note; Esc hides everything \
      while students look; ? lists all keys. A visit that has not started starts now. Anything \
      typed but not kept is offered again next time. Without a screen, or with --plain, notes \
      are read line by line.
      """,
    examples: [
      Example("rounds observe 1", "Observe visit 1."),
      Example(
        "rounds observe 2 --every 2m",
        "Be told every two minutes what you have no notes on."
      ),
      Example("rounds observe 1 --plain", "Work line by line, as with a screen reader."),
    ],
    openVisit,
    Option<DurationArgument>(
      "--every",
      placeholder: "time",
      help: "How often to say what you have no notes on."
    ),
    Flag("--quiet", help: "Show no counts and nothing about what is missing."),
    Flag("--plain", help: "Work line by line, without a screen.")
  ) { session, number, interval, isQuiet, isPlain in
    let clock = VisitClock(session.world)
    var session = session
    session.world = clock.timedWorld
    var recorder = try session.recorder()
    try recorder.round.checkStage(takes: NoteTaken.kind)
    if let number { recorder = try recorder.begun(number) }
    let visit = try session.visitGoingOn(number, by: recorder)
    var live = try LiveVisit(
      LiveRecord(recorder, visit: visit.id),
      clock: clock,
      options: LiveVisit.Options(interval: interval?.milliseconds, isQuiet: isQuiet)
    )
    let ending = live.run(plainly: isPlain, in: session)
    recorder.session.tell(ending, of: live)
  }
}

extension LiveVisit {
  /// Observes on the screen, or line by line if there is none or it was asked for.
  fileprivate mutating func run(plainly isPlain: Bool, in session: Session) -> Ending {
    let isDumb = session.world.variable("TERM") == nil || session.world.variable("TERM") == "dumb"
    guard !isPlain, !isDumb, let display = session.world.display() else {
      return run(byLinesOf: session)
    }
    defer { display.close() }
    return run(on: display)
  }
}

extension Session {
  /// Says how a sitting ended, once the screen is gone.
  fileprivate func tell(_ ending: LiveVisit.Ending, of live: LiveVisit) {
    let number = live.observation.visit.number
    switch ending {
    case .visitEnded(let words): print(words)
    case .left: print("\(live.observation.notes.count.of("note")) of yours in visit \(number).")
    }
    let waiting = live.observation.unsaved.count
    if waiting > 0 {
      say("! \(waiting.of("note")) not saved: rounds observe \(number) offers the words again.")
    }
    switch ending {
    case .visitEnded:
      let recorder = live.record.recorder
      askForGrain(ofNotesBy: recorder.author, in: live.record.visit, of: recorder.round)
      suggest(
        "rounds task \(number)",
        inScripts: "\"students were asked to ...\" --cites NOTE"
      )
    case .left: suggest(TypedLine("rounds visit end \(number)", "or rounds observe \(number)"))
    }
  }
}
