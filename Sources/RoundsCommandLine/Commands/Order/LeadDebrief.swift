import CommandLineParsing

extension RoundsProgram {
  /// Leads the group through the second half of the day.
  static let debrief = Command<Session>(
    "debrief",
    "Lead the debrief on a projector, stage by stage.",
    discussion: """
      One screen with the stage's prompt and the minutes left, the norms, the selected notes of one \
      visit after another, the groups and the patterns. Keys mark notes, put them into groups, and \
      name a pattern that cites them; : types any line of the program. ? shows the keys. It records \
      what the same lines would record, and is refused what they are refused.
      """,
    examples: [Example("rounds debrief --as FA", "Lead the debrief as the facilitator.")]
  ) { session in
    let recorder = try session.recorder()
    guard let display = session.world.display() else { throw Unclear.noScreen }
    var live = LiveDebrief(recorder)
    defer { display.close() }
    try live.run(on: display)
  }
}
