import CommandLineParsing
import InstructionalRounds

extension RoundsProgram {
  /// Leads the round into the next stage.
  static let advance = Command<Session>(
    "advance",
    "Lead the round on, once nothing is missing.",
    discussion:
      "What is missing is listed, each with the line that mends it; status lists it, too.",
    examples: [Example("rounds advance", "Go on to the next stage, as the facilitator.")]
  ) { session in
    let recorder = try session.recorder()
    try recorder.round.checkRole(of: recorder.author, for: .advance)
    let advance = try recorder.advance()
    let result = try recorder.record(advance)
    let stage = result.round.record.stage
    session.print("The round is in \(stage.rawValue) now.")
    if let guide = result.round.settings.guide(to: stage) {
      if !guide.prompt.isEmpty { session.say(guide.prompt) }
      if guide.minutes > 0 { session.say("\(guide.minutes) minutes are planned for it.") }
    }
    session.tellOfFeedback(on: result.round)
    session.suggestNext(in: result.round, for: recorder.author)
  }

  /// Closes the round.
  static let close = Command<Session>(
    "close",
    "Close the round, once nothing is missing.",
    discussion: """
      What becomes of the work can be reported ever after. --keep statements takes the words of all \
      notes out of the record for good, as rounds redact does, and keeps what the group made of them, \
      with how many notes it rests on; notes that come later lose theirs when it is typed again. \
      Whatever may be the name of someone in the room has to be answered first.
      """,
    examples: [
      Example("rounds close", "Close the round, as the facilitator."),
      Example("rounds close --keep statements", "Close it, and keep no raw notes."),
    ],
    DefaultedOption<Keeping>(
      "--keep",
      default: .everything,
      placeholder: "what",
      help: "What stays in the record."
    ),
    Session.yes
  ) { session, keeping, saysYes in
    let recorder = try session.recorder()
    try recorder.round.checkRole(of: recorder.author, for: .close)
    var closed = recorder
    if keeping == .everything || recorder.round.record.stage != .closed {
      let ending = try recorder.finish()
      try recorder.round.checkNamesBeforeClosing()
      try session.makeSure(recorder.whatCloses(keeping), beforehand: saysYes)
      closed = recorder.after(try recorder.record(ending))
      session.print("\(recorder.round.place.round) is closed.")
    } else {
      try session.makeSure(recorder.whatCloses(keeping), beforehand: saysYes)
    }
    if keeping == .statements { try closed.dropNotes() }
    let isPractice = recorder.round.settings.isPractice
    if isPractice {
      session.suggest("rounds practice feedback")
    } else {
      session.suggestReading("rounds summary")
    }
  }
}
