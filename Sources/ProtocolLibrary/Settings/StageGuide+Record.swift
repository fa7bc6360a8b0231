import InstructionalRounds

extension Record where Root == StageGuide {
  /// How a stage stands in a file.
  static let stage = Record(
    blank: StageGuide(stage: .description, prompt: "", minutes: 0),
    keys: [
      .required("stage", \.stage, .word(of: StageKind.open)),
      .optional("prompt", \.prompt, .lineOrNothing),
      .optional("minutes", \.minutes, .number(0...480)),
    ]
  )
}
