import InstructionalRounds

extension Record where Root == DescriptionMinimums {
  /// How the end of description stands in a file.
  static let description = Record(
    blank: DescriptionMinimums(),
    keys: [
      .optional(
        "evidence",
        \.evidence,
        Shape.word(of: CoreElement.allCases).list { $0.rawValue }
      ),
      .optional("taskOfEveryVisit", \.taskOfEveryVisit, .truth),
      .optional("selectionMinimum", \.selectionMinimum, .number(0...50)),
      .optional("selectionAdvice", \.selectionAdvice, .number(1...50)),
    ],
    checks: [
      .atMost("selectionMinimum", \.selectionMinimum, "selectionAdvice", \.selectionAdvice)
    ]
  )
}

extension Record where Root == AnalysisMinimums {
  /// How the end of analysis stands in a file.
  static let analysis = Record(
    blank: AnalysisMinimums(),
    keys: [
      .optional("patternNotes", \.patternNotes, .number(1...50)),
      .optional("patternVisits", \.patternVisits, .number(1...50)),
      .optional("prevalenceFromVisits", \.prevalenceFromVisits, .number(1...100)),
      .optional("openings", \.openings, Shape.lowerCaseLine.list(of: 1...50) { $0 }),
      .optional("statementsOnTasks", \.statementsOnTasks, .number(0...50)),
    ],
    checks: [.atMost("patternVisits", \.patternVisits, "patternNotes", \.patternNotes)]
  )
}

extension Record where Root == PredictionMinimums {
  /// How the end of prediction stands in a file.
  static let prediction = Record(
    blank: PredictionMinimums(),
    keys: [
      .optional("question", \.question, .line),
      .optional("restsOnTask", \.restsOnTask, .truth),
    ]
  )
}

extension Record where Root == EvaluationMinimums {
  /// How adopting a next level of work stands in a file.
  static let evaluation = Record(
    blank: EvaluationMinimums(),
    keys: [
      .optional("horizons", \.horizons, Shape.line.list(of: 1...50) { $0.lowercased() }),
      .optional("otherCorners", \.otherCorners, .truth),
      .optional("measure", \.measure, .truth),
      .optional("consensus", \.consensus, .truth),
    ]
  )
}
