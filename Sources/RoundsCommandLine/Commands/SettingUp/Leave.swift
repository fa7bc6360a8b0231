import CommandLineParsing
import InstructionalRounds

extension RoundsProgram {
  /// Has somebody leave a round; the notes stay, and no selection is waited for.
  static let leave = Command<Session>(
    "leave",
    "Leave a round; the notes stay.",
    discussion: "The round does not wait for selections from people who have left.",
    examples: [
      Example("rounds leave", "Leave the round."),
      Example("rounds leave BD", "Say that someone else has left."),
    ],
    OptionalArgument<ParticipantCode>(
      "code",
      help: "Who has left, if not you.",
      completion: .dynamic(.participants)
    )
  ) { session, code in
    let recorder = try session.recorder()
    let leaver = code ?? recorder.writer.code
    _ = try recorder.round.participant(leaver)
    let result = try recorder.record(ParticipantLeft(participant: leaver))
    session.print("\(leaver) has left \(recorder.round.place.round).")
    session.suggestNext(in: result.round, for: recorder.author)
  }
}
