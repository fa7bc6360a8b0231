import CommandLineParsing
import InstructionalRounds

/// The program `rounds`: all that can be typed, by the stage of the round that it belongs to.
enum RoundsProgram {
  /// The program as a value.
  static let program = Program<Session>(
    "rounds",
    "Keep the record of an instructional round, from the first note to what came of it.",
    version: RoundsVersion.current,
    examples: [
      Example("rounds demo", "See a whole round, made with the same commands you type."),
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
        .command("init", initialize), .command("open", open), .command("join", join),
        .command("edit", edit), .command("leave", leave),
        .group("visit", visit),
      ]
    ),
    CommandSection(
      "In the classroom",
      [
        .command("observe", observe), .command("note", note), .command("import", importNotes),
      ]
    ),
    CommandSection(
      "Description",
      [
        .command("tag", tag), .command("task", task), .command("select", select),
        .command("table", table), .command("result", result),
      ]
    ),
    CommandSection(
      "Analysis",
      [
        .command("group", group), .command("pattern", pattern), .command("contrast", contrast),
        .command("anomaly", anomaly),
        .command("demand", demand),
      ]
    ),
    CommandSection("Prediction", [.command("predict", predict)]),
    CommandSection(
      "Evaluation",
      [
        .command("propose", propose), .command("position", position), .command("adopt", adopt),
        .command("progress", progress),
      ]
    ),
    CommandSection(
      "From stage to stage",
      [
        .command("debrief", debrief),
        .command("advance", advance), .command("waive", waive), .command("admit", admit),
        .command("confirm", confirm), .command("reopen", reopen),
        .command("consent", consent), .command("close", close), .command("handover", handover),
      ]
    ),
    CommandSection(
      "Read",
      [
        .command("status", status), .command("notes", notes), .command("show", show),
        .command("tables", tables),
        .command("summary", summary), .command("sheet", sheet), .command("log", log),
        .command("agreement", agreement),
        .group("protocol", protocols),
      ]
    ),
    CommandSection(
      "Share and protect",
      [
        .command("page", page), .command("export", export), .command("merge", merge),
        .command("verify", verify),
      ]
    ),
    CommandSection(
      "Mend",
      [
        .command("revise", revise), .command("keep", keep), .command("move", move),
        .command("shift", shift), .command("withdraw", withdraw), .command("restore", restore),
        .command("redact", redact), .command("undo", undo),
      ]
    ),
    CommandSection(
      "The network",
      [
        .command("overview", overview), .command("patterns", patterns), .command("theme", theme),
        .command("ledger", ledger),
      ]
    ),
    CommandSection(
      "Learn",
      [.command("check", check), .group("practice", practice), .command("demo", demo)]
    ),
  ]
}
