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
    session.suggestNext(in: result.round, for: recorder.author)
  }

  /// Closes the round.
  static let close = Command<Session>(
    "close",
    "Close the round, once nothing is missing.",
    discussion: "What becomes of the work can be reported ever after.",
    examples: [Example("rounds close", "Close the round, as the facilitator.")]
  ) { session in
    let recorder = try session.recorder()
    try recorder.round.checkRole(of: recorder.author, for: .close)
    _ = try recorder.record(try recorder.finish())
    session.print("\(recorder.round.place.round) is closed.")
    session.suggest("rounds summary")
  }

  /// Closes the round with proposals open.
  static let handover = Command<Session>(
    "handover",
    "Close the round before the host has answered.",
    examples: [
      Example("rounds handover --answer-by 2026-12-11", "Hand the proposals over to the host.")
    ],
    answerBy
  ) { session, day in
    let recorder = try session.recorder()
    try recorder.round.checkRole(of: recorder.author, for: .close)
    let byWhen: Question = "By which day does the host answer?"
    let day = session.askingAbout(try session.answer(day, to: byWhen, for: answerBy))
    _ = try recorder.record(try recorder.handOver(answerBy: day))
    session.print("\(recorder.round.place.round) is handed over: the host answers by \(day).")
    session.suggest("rounds summary")
  }

  private static let answerBy = Option<Day>(
    "--answer-by",
    placeholder: "day",
    help: "By which day the host answers."
  )
}
