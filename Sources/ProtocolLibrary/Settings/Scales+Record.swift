import InstructionalRounds

extension Record where Root == DemandScale {
  /// How a scale of demand stands in a file.
  static let demandScale = Record(
    blank: DemandScale(id: ConsensusRule.Scale.fistToFive.id, title: "", levels: []),
    keys: [
      .required("id", \.id, .identity),
      .required("title", \.title, .line),
      .required(
        "levels",
        \.levels,
        Record<DemandScale.Level>.level.shape.list(of: 2...20) { $0.code.lowercased() }
      ),
    ]
  )
}

extension Record where Root == DemandScale.Level {
  /// How a level of demand stands in a file.
  static let level = Record(
    blank: DemandScale.Level(code: "", meaning: ""),
    keys: [
      .required("code", \.code, .text(.label)),
      .required("meaning", \.meaning, .line),
    ]
  )
}

extension Record where Root == ConsensusRule {
  /// How the show of hands stands in a file.
  static let consensus = Record(
    blank: ConsensusRule(),
    keys: [
      .optional(
        "scales",
        \.scales,
        Record<ConsensusRule.Scale>.handScale.shape.list(of: 1...20) { $0.id.text }
      ),
      .usual("usualScale", of: \.scales, by: \.id),
      .optional("share", \.share, .number(1...100)),
    ],
    checks: [.usual("usualScale", of: \.scales, at: "scales", by: \.id)]
  )
}

extension Record where Root == ConsensusRule.Scale {
  /// How a show of hands stands in a file.
  static let handScale = Record(
    blank: .fistToFive,
    keys: [
      .required("id", \.id, .identity),
      .required("levels", \.levels, Shape.line.list(of: 2...11)),
      .required("threshold", \.threshold, .number(1...10)),
    ],
    checks: [.atMost("threshold", \.threshold, "levels", \.mostFingers)]
  )
}

extension ConsensusRule.Scale {
  /// The most fingers that have a meaning; the first level is the fist.
  fileprivate var mostFingers: Int { levels.count - 1 }
}
