import CommandLineParsing
import InstructionalRounds

/// The program `rounds`: all that can be typed, by the stage of the round that it belongs to.
enum RoundsProgram {
  /// The program as a value.
  static let program = Program<Session>(
    "rounds",
    "Keep the record of an instructional round, from the first note to what becomes of it.",
    version: RoundsVersion.current,
    examples: [
      Example("rounds demo", "See a whole round, made by the same commands that you type."),
      Example("rounds status", "See where your round stands, what is missing, and what to type."),
    ],
    sections: sections,
    topics: topics,
    shared: Session.options,
    candidates: Candidates.all
  )

  /// The commands as help lists them.
  private static let sections: [CommandSection<Session>] = [
    CommandSection(
      "Set up a round",
      [
        .command(initialize), .command(open), .command(join), .command(edit), .command(leave),
        .group(visit),
      ]
    ),
    CommandSection("In the room", [.command(note), .command(importNotes)]),
    CommandSection(
      "Description",
      [.command(tag), .command(task), .command(select)]
    ),
    CommandSection(
      "Analysis",
      [
        .command(group), .command(pattern), .command(contrast), .command(anomaly),
        .command(demand),
      ]
    ),
    CommandSection("Prediction", [.command(predict)]),
    CommandSection(
      "Evaluation",
      [.command(propose), .command(position), .command(adopt), .command(progress)]
    ),
    CommandSection(
      "From stage to stage",
      [
        .command(advance), .command(waive), .command(admit), .command(confirm), .command(reopen),
        .command(close), .command(handover),
      ]
    ),
    CommandSection(
      "Read",
      [
        .command(status), .command(notes), .command(show), .command(summary), .command(log),
        .group(protocols),
      ]
    ),
    CommandSection(
      "Share and keep whole",
      [.command(export), .command(merge), .command(verify)]
    ),
    CommandSection(
      "Mend",
      [
        .command(revise), .command(keep), .command(move), .command(shift), .command(withdraw),
        .command(redact),
        .command(undo),
      ]
    ),
    CommandSection("Learn", [.command(check), .command(demo)]),
  ]
}
