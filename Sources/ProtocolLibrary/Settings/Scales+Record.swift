import InstructionalRounds

extension Record where Root == DemandScale {
  /// How a scale of demand is written in a file.
  static let demandScale = Record(
    blank: DemandScale(id: ConsensusRule.Scale.fistToFive.id, title: "", levels: []),
    keys: [
      .required("id", { $1(&$0.id) }, .identity),
      .required("title", { $1(&$0.title) }, .line),
      .required(
        "levels",
        { $1(&$0.levels) },
        Record<DemandScale.Level>.level.shape.list(of: 2...20) { $0.code.lowercased() }
      ),
    ]
  )
}

extension Record where Root == DemandScale.Level {
  /// How a level of demand is written in a file.
  static let level = Record(
    blank: DemandScale.Level(code: "", meaning: ""),
    keys: [
      .required("code", { $1(&$0.code) }, .text(.label)),
      .required("meaning", { $1(&$0.meaning) }, .line),
    ]
  )
}

extension Record where Root == ConsensusRule {
  /// How the show of hands is written in a file.
  static let consensus = Record(
    blank: ConsensusRule(),
    keys: [
      .optional(
        "scales",
        { $1(&$0.scales) },
        Record<ConsensusRule.Scale>.handScale.shape.list(of: 1...20) { $0.id.text }
      ),
      .usual("usualScale", of: { $1(&$0.scales) }) { $0.id },
      .optional("share", { $1(&$0.share) }, .number(1...100)),
    ],
    checks: [.usual("usualScale", of: { $0.scales }, at: "scales") { $0.id }]
  )
}

extension Record where Root == ConsensusRule.Scale {
  /// How a show of hands is written in a file.
  static let handScale = Record(
    blank: .fistToFive,
    keys: [
      .required("id", { $1(&$0.id) }, .identity),
      .required("levels", { $1(&$0.levels) }, Shape.line.list(of: 2...11)),
      .required("threshold", { $1(&$0.threshold) }, .number(1...10)),
    ],
    checks: [.atMost("threshold", { $0.threshold }, "levels", { $0.mostFingers })]
  )
}

extension ConsensusRule.Scale {
  /// The most fingers that have a meaning; the first level is the fist.
  fileprivate var mostFingers: Int { levels.count - 1 }
}
