import InstructionalRounds

extension Record where Root == StageGuide {
  /// How a stage is written in a file.
  static let stage = Record(
    blank: StageGuide(stage: .description, prompt: "", minutes: 0),
    keys: [
      .required("stage", { $1(&$0.stage) }, .word(of: StageKind.open)),
      .optional("prompt", { $1(&$0.prompt) }, .lineOrNothing),
      .optional("minutes", { $1(&$0.minutes) }, .number(0...480)),
    ]
  )
}
