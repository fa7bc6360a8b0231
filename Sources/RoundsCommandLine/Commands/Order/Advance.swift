import CommandLineParsing
import InstructionalRounds

extension RoundsProgram {
  /// Leads the round into the next stage.
  static let advance = Command<Session>(
    "advance",
    "Move the round to the next stage, once nothing is missing.",
    discussion:
      "Anything missing is listed with the line that fixes it, as status does.",
    examples: [Example("rounds advance", "Move to the next stage, as the facilitator.")]
  ) { session in
    let recorder = try session.recorder()
    try recorder.round.checkRole(of: recorder.author, for: .advance)
    let advance = try recorder.advance()
    let result = try recorder.record(advance)
    let stage = result.round.record.stage
    session.print("The round is now in \(stage.rawValue).")
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
      You can still report progress afterward. --keep statements removes the words of all \
      notes from the record for good, as rounds redact does, and keeps what the group concluded, \
      with the number of notes behind it; notes that arrive later lose theirs when you type it again. \
      You have to answer questions about possible names first. On a terminal you are asked, for each \
      contrast or anomaly that rests on one visit, whether the teacher agreed to show it to the staff.
      """,
    examples: [
      Example("rounds close", "Close the round, as the facilitator."),
      Example("rounds close --keep statements", "Close it and keep no raw notes."),
    ],
    DefaultedOption<Keeping>(
      "--keep",
      default: .everything,
      placeholder: "what",
      help: "What to keep in the record."
    ),
    Session.yes
  ) { session, keeping, saysYes in
    let recorder = try session.recorder()
    try recorder.round.checkRole(of: recorder.author, for: .close)
    if keeping == .statements { try recorder.round.checkHold() }
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
    _ = try closed.askingForConsent()
    let isPractice = recorder.round.settings.isPractice
    if isPractice {
      session.suggest("rounds practice feedback")
    } else {
      session.suggestReading("rounds summary")
    }
  }
}
