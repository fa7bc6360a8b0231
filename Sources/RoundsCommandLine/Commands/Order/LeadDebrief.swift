import CommandLineParsing

extension RoundsProgram {
  /// Leads the group through the second half of the day.
  static let debrief = Command<Session>(
    "debrief",
    "Lead the debrief on a projector, stage by stage.",
    discussion: """
      One screen with the stage's prompt and the minutes left, the norms, the selected notes visit \
      by visit, the groups and the patterns. Keys mark notes, put them into groups, and \
      name a pattern that cites them; : runs any command. ? shows the keys. It records \
      what the same commands would record, by the same rules.
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
