extension Gate {
  /// The gates between analysis and prediction.
  static let analysis = [
    somePattern, statementsCiteEvidence, openingWords, statementsOnlyDescribe, patternsSpanVisits,
    prevalenceOfPatterns, statementOnATask,
  ]

  private static let somePattern = Gate(
    .somePattern,
    .descriptionFirst,
    ends: [.analysis, .prediction, .evaluation],
    asks: "Has the group named a pattern?",
    fails: Example("Nothing was said about what the notes have in common.") { $0.statements = [] }
  ) { view in
    guard !view.statements.contains(where: { $0.kind == .pattern }) else { return [] }
    return [
      Finding(
        .round,
        "there is no pattern yet",
        .namePattern(
          opening: nil,
          citing: Remedy.Support([], wanted: view.settings.analysis.patternNotes)
        )
      )
    ]
  }

  private static let statementsCiteEvidence = Gate(
    .statementsCiteEvidence,
    .visibleInTheCore,
    ends: [.analysis],
    asks: "Does every statement cite evidence?",
    fails: Example("A pattern cites nothing.") { $0.statements[0].cites = [] }
  ) { view in
    view.statements.filter { view.evidence(of: $0.claim.cites).isEmpty }.map {
      Finding(
        .statement($0.id),
        "\(view.labels[$0.id]) cites no evidence",
        .cite(
          in: view.named($0.id),
          Remedy.Support([], wanted: view.notesWanted(by: $0)),
          contrary: nil
        )
      )
    }
  }

  private static let openingWords = Gate(
    .openingWords,
    .descriptionFirst,
    ends: [.analysis],
    asks: "Does every statement begin with the people or the work it is about?",
    fails: Example("A pattern begins with \"Questioning\".") { sample in
      sample.statements[0].text = "Questioning was answered in one word"
    }
  ) { view in
    let openings = view.settings.analysis.openings
    return view.statements.filter { statement in
      guard !openings.isEmpty, let text = statement.claim.words.text else { return false }
      return !openings.contains { statement.opens(with: $0, text) }
    }.map {
      Finding(
        .statement($0.id),
        "\(view.labels[$0.id]) does not begin with \(openings.inWords("or"))",
        .reword(view.named($0.id), .beginning(openings[0]))
      )
    }
  }

  private static let statementsOnlyDescribe = Gate(
    .statementsOnlyDescribe,
    .descriptionFirst,
    ends: [.analysis],
    asks: "Is every statement free of judgment and remedy, or was it kept with a reason?",
    fails: Example("A pattern says what teachers should do.") { sample in
      sample.statements[0].text = "Teachers should ask longer questions"
    }
  ) { view in
    view.statements.filter { $0.keptBecause == nil }.compactMap { statement in
      let words = statement.claim.words
      let flags = view.flags(in: words, of: [.evaluation, .remedy], in: .analysis)
      guard let flag = flags.first else { return nil }
      let label = view.labels[statement.id]
      return Finding(
        .statement(statement.id),
        "\(label) says \"\(flag.text)\": \(view.question(about: flag))",
        .reword(view.named(statement.id), .any),
        or: [Remedy(.keep(view.named(statement.id)))]
      )
    }
  }

  private static let patternsSpanVisits = Gate(
    .patternsSpanVisits,
    .visibleInTheCore,
    ends: [.analysis],
    asks: "Does every pattern rest on notes from several visits?",
    fails: Example("A pattern cites two notes of one visit.") { $0.statements[0].cites = [0, 1] }
  ) { view in
    let minimums = view.settings.analysis
    return view.statements.filter { $0.kind == .pattern }.compactMap { pattern in
      let notes = view.evidence(of: pattern.claim.cites)
      guard !notes.isEmpty else { return nil }
      let seen = Set(view.visitsSeen(by: pattern.team).map { $0.id })
      let visits = Set(notes.map { $0.visit }).intersection(seen).count
      let wanted = min(minimums.patternVisits, max(1, seen.count))
      guard notes.count < minimums.patternNotes || visits < wanted else { return nil }
      return Finding(
        .statement(pattern.id),
        "\(view.labels[pattern.id]) rests on \(counted(notes.count, "note")) from "
          + "\(counted(visits, "visit")); a pattern needs \(counted(minimums.patternNotes, "note")) "
          + "from \(counted(wanted, "visit"))",
        .cite(
          in: view.named(pattern.id),
          Remedy.Support(pattern.claim.cites.map(view.named), wanted: 1),
          contrary: nil
        )
      )
    }
  }

  private static let prevalenceOfPatterns = Gate(
    .prevalenceOfPatterns,
    .visibleInTheCore,
    ends: [.analysis],
    asks: "Does every pattern say how widespread it was?",
    fails: Example("A pattern over three visits does not say how widespread it was.") { sample in
      sample.statements[0].prevalence = nil
    }
  ) { view in
    view.statements.filter { pattern in
      pattern.kind == .pattern && pattern.claim.prevalence == nil
        && pattern.claim.words.text.flatMap { StatementOpening(of: $0).prevalence } == nil
        && view.visitsSeen(by: pattern.team).count >= view.settings.analysis.prevalenceFromVisits
    }.map {
      Finding(
        .statement($0.id),
        "\(view.labels[$0.id]) does not say how widespread it was",
        .sayPrevalence(of: view.named($0.id))
      )
    }
  }

  private static let statementOnATask = Gate(
    .statementOnATask,
    .taskPredictsPerformance,
    ends: [.analysis],
    asks: "Does a statement rest on a task that students were given?",
    fails: Example("No statement cites a task, or a note of one.") {
      $0.statements[0].cites = [0, 5]
    }
  ) { view in
    let wanted = view.settings.analysis.statementsOnTasks
    let found = view.statements.count(where: view.restsOnTask)
    guard found < wanted else { return [] }
    return [
      Finding(
        .round,
        found == 0
          ? "no statement rests on a task"
          : "only \(counted(found, "statement")) rest on a task; at least \(wanted) must",
        view.restingOnATask
      )
    ]
  }
}

extension GateView {
  /// Lets a statement rest on a task as well, or names one that does.
  fileprivate var restingOnATask: Remedy.Deed {
    let onTask =
      visits.compactMap { task(of: $0) }.first.map { $0.id.entry }
      ?? notes.first { $0.elements.contains(.task) }.map { $0.id.entry }
    guard let statement = statements.first(where: { !restsOnTask($0) }) else {
      let task = onTask.map { [named($0)] } ?? []
      let wanted = max(1, settings.analysis.patternNotes - task.count)
      return .namePattern(opening: "tasks", citing: Remedy.Support(task, wanted: wanted))
    }
    let known = statement.claim.cites.map { $0.subject } + (onTask.map { [$0] } ?? [])
    return .cite(
      in: named(statement.id),
      Remedy.Support(known.map(named), wanted: onTask == nil ? 1 : 0),
      contrary: nil
    )
  }

  /// How many notes a statement has to rest on.
  fileprivate func notesWanted(by statement: Statement) -> Int {
    statement.kind == .pattern ? max(1, settings.analysis.patternNotes) : 1
  }
}

extension Statement {
  /// Whether a text opens with a word; a contrast may come to it with its second side.
  fileprivate func opens(with word: String, _ text: String) -> Bool {
    switch kind {
    case .pattern, .anomaly: StatementOpening(of: text).rest.begins(withWord: word)
    case .contrast:
      text.lowercased().split { !$0.isLetter }.contains { $0 == word }
    }
  }
}

extension String {
  /// Whether the text begins with a word, and not only with its letters.
  fileprivate func begins(withWord word: String) -> Bool {
    guard hasPrefix(word) else { return false }
    return dropFirst(word.count).first.map { !$0.isLetter } ?? true
  }
}
