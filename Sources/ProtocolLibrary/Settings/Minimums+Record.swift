import InstructionalRounds

extension Record where Root == DescriptionMinimums {
  /// How the end of description is written in a file.
  static let description = Record(
    blank: DescriptionMinimums(),
    keys: [
      .optional(
        "evidence",
        { $1(&$0.evidence) },
        Shape.word(of: CoreElement.allCases).list { $0.rawValue }
      ),
      .optional("taskOfEveryVisit", { $1(&$0.taskOfEveryVisit) }, .truth),
      .optional("selectionMinimum", { $1(&$0.selectionMinimum) }, .number(0...50)),
      .optional("selectionAdvice", { $1(&$0.selectionAdvice) }, .number(1...50)),
    ],
    checks: [
      .atMost(
        "selectionMinimum",
        { $0.selectionMinimum },
        "selectionAdvice",
        { $0.selectionAdvice }
      )
    ]
  )
}

extension Record where Root == AnalysisMinimums {
  /// How the end of analysis is written in a file.
  static let analysis = Record(
    blank: AnalysisMinimums(),
    keys: [
      .optional("patternNotes", { $1(&$0.patternNotes) }, .number(1...50)),
      .optional("patternVisits", { $1(&$0.patternVisits) }, .number(1...50)),
      .optional("prevalenceFromVisits", { $1(&$0.prevalenceFromVisits) }, .number(1...100)),
      .optional("openings", { $1(&$0.openings) }, Shape.lowerCaseLine.list(of: 1...50) { $0 }),
      .optional("statementsOnTasks", { $1(&$0.statementsOnTasks) }, .number(0...50)),
    ],
    checks: [.atMost("patternVisits", { $0.patternVisits }, "patternNotes", { $0.patternNotes })]
  )
}

extension Record where Root == PredictionMinimums {
  /// How the end of prediction is written in a file.
  static let prediction = Record(
    blank: PredictionMinimums(),
    keys: [
      .optional("question", { $1(&$0.question) }, .line),
      .optional("restsOnTask", { $1(&$0.restsOnTask) }, .truth),
    ]
  )
}

extension Record where Root == EvaluationMinimums {
  /// How adopting a next level of work is written in a file.
  static let evaluation = Record(
    blank: EvaluationMinimums(),
    keys: [
      .optional("horizons", { $1(&$0.horizons) }, Shape.line.list(of: 1...50) { $0.lowercased() }),
      .optional("otherCorners", { $1(&$0.otherCorners) }, .truth),
      .optional("measure", { $1(&$0.measure) }, .truth),
      .optional("consensus", { $1(&$0.consensus) }, .truth),
    ]
  )
}
