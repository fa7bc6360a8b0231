import InstructionalRounds

extension RoundNames {
  /// The level of demand that a task was put at.
  func judged(_ fact: DemandJudged) -> String {
    "put \(name(fact.task)) at level \(fact.demand.level) of \(fact.demand.scale)"
  }

  /// Which notes were put together, under which heading.
  func grouped(_ fact: Grouped, _ entry: Entry) -> String {
    let notes = fact.notes.isEmpty ? "no notes yet" : names(fact.notes.map(\.entry))
    return "put \(notes) under \(quoted(fact.heading))\(mark(entry))"
  }

  /// What was changed in a group.
  func regrouped(_ fact: Regrouped) -> String {
    changed(
      labels[fact.group],
      [
        fact.adds.isEmpty ? nil : "put in \(names(fact.adds.map(\.entry)))",
        fact.drops.isEmpty ? nil : "took out \(names(fact.drops.map(\.entry)))",
        fact.heading.map { "named it \(quoted($0))" },
      ]
    )
  }

  /// That a pattern, a contrast or an anomaly was named, with what it rests on.
  func stated(_ fact: StatementMade, _ entry: Entry) -> String {
    let article = fact.statement == .anomaly ? "an" : "a"
    let prevalence = fact.prevalence.map { " (\($0.rawValue))" } ?? ""
    let team = fact.team.map { " for team \($0)" } ?? ""
    return
      "named \(article) \(fact.statement.rawValue)\(prevalence)\(team): \(quoted(fact.words)); "
      + basis(fact.cites, against: fact.contrary) + mark(entry)
  }

  func amended(_ fact: StatementAmended) -> String {
    changed(
      labels[fact.statement],
      [
        fact.words.map { "worded it \(quoted($0))" },
        fact.prevalence.map { "found it in \($0.rawValue)" },
        fact.cites.map { "based it on \(cited($0))" },
        fact.contrary.map { "cited against it \(cited($0))" },
      ]
    )
  }

  private func basis(_ cites: [Citation], against contrary: [Citation]) -> String {
    let against = contrary.isEmpty ? "" : "; against it, \(cited(contrary))"
    return "based on \(cited(cites))\(against)"
  }

  private func cited(_ cites: [Citation]) -> String {
    cites.isEmpty ? "nothing yet" : names(cites.map(\.subject))
  }

  /// What was predicted, and what it rests on.
  func predicted(_ fact: Predicted, _ entry: Entry) -> String {
    let team = fact.team.map { " for team \($0)" } ?? ""
    return "predicted\(team): \(quoted(fact.words)); based on \(cited(fact.statements))"
      + mark(entry)
  }

  func amended(_ fact: PredictionAmended) -> String {
    changed(
      labels[fact.prediction],
      [
        fact.words.map { "worded it \(quoted($0))" },
        fact.statements.map { "based it on \(cited($0))" },
      ]
    )
  }

  private func cited(_ statements: [StatementID]) -> String {
    statements.isEmpty ? "nothing yet" : names(statements.map(\.entry))
  }
}
