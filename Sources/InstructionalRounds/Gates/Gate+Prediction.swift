extension Gate {
  /// The gates between prediction and evaluation.
  static let prediction = [somePrediction, predictionsRestOnTasks]

  private static let somePrediction = Gate(
    .somePrediction,
    .descriptionFirst,
    ends: [.prediction, .evaluation],
    asks: "Has the group answered the student's question?",
    fails: Example("Nobody has predicted anything.") { $0.predictions = [] }
  ) { view in
    guard view.predictions.isEmpty else { return [] }
    return [
      Finding(.round, "there is no prediction yet", .predict(restingOn: view.patternsToRestOn))
    ]
  }

  private static let predictionsRestOnTasks = Gate(
    .predictionsRestOnTasks,
    .taskPredictsPerformance,
    ends: [.prediction],
    asks: "Does every prediction rest on a pattern that cites a task?",
    fails: Example("A prediction rests on no pattern.") { $0.predictions[0].restsOn = [] }
  ) { view in
    view.predictions.compactMap { prediction in
      let patterns = prediction.restsOn.compactMap { view.record.statements[$0] }
        .filter { $0.isInForce && $0.kind == .pattern }
      let label = view.labels[prediction.id]
      let deed = Remedy.Deed.rest(view.named(prediction.id), on: view.patternsToRestOn)
      guard !patterns.isEmpty else {
        return Finding(.prediction(prediction.id), "\(label) rests on no pattern", deed)
      }
      let isOnTask =
        !view.settings.prediction.restsOnTask || patterns.contains(where: view.restsOnTask)
      guard !isOnTask else { return nil }
      return Finding(
        .prediction(prediction.id),
        "\(label) rests on no pattern that cites a task",
        deed
      )
    }
  }
}

extension GateView {
  /// The patterns that a prediction may rest on.
  fileprivate var patternsToRestOn: Remedy.Support {
    let patterns = statements.filter { $0.kind == .pattern }
    let fitting = settings.prediction.restsOnTask ? patterns.filter(restsOnTask) : patterns
    return Remedy.Support(fitting.map { named($0.id) })
  }
}
