package import InstructionalRounds

extension Document {
  /// A way of observing in plain words, for whoever leads rounds by it.
  package init(of settings: ObservationProtocol) {
    let page = ProtocolPage(settings: settings)
    self.init(
      [.title("\(settings.title)")] + page.opening + page.norms + page.stages + page.prevalence
        + page.demand + page.codes + page.consensus + page.reading
    )
  }
}

/// What a protocol asks for, a section a property.
private struct ProtocolPage {
  let settings: ObservationProtocol

  var opening: [Block] {
    let about: [Block] = settings.about.isEmpty ? [] : [.paragraph("\(settings.about)")]
    return about + [
      .labeled(
        [
          LabeledLine("Name", "\(settings.id)"), LabeledLine("Version", "\(settings.version)"),
          settings.isPractice
            ? LabeledLine("Practice", "its rounds never count among real ones") : nil,
        ].compactMap(\.self)
      )
    ]
  }

  var norms: [Block] {
    guard !settings.norms.isEmpty else { return [] }
    return [.heading("What everyone agrees to"), .items(settings.norms.map { "\($0)" })]
  }

  /// The stages, each with what has to hold before the next one.
  var stages: [Block] {
    settings.stages.flatMap { guide -> [Block] in
      let time = guide.minutes > 0 ? " (about \(counted(guide.minutes, "minute")))" : ""
      let prompt: [Block] = guide.prompt.isEmpty ? [] : [.paragraph("\(guide.prompt)")]
      return [.heading("\(guide.stage.rawValue.capitalized)\(time)")] + prompt
        + [.paragraph("Before it can end:"), .items(asked(in: guide.stage).map { "\($0)" })]
    }
  }

  private func asked(in stage: StageKind) -> [String] {
    switch stage {
    case .description: description
    case .analysis: analysis
    case .prediction: prediction
    case .evaluation: evaluation
    case .closed: []
    }
  }

  private var description: [String] {
    let asks = settings.description
    let elements = asks.evidence.map(\.rawValue).inWords("and")
    return [
      "Every visit has notes, or was dropped or cut short with the reason.",
      asks.evidence.isEmpty
        ? nil : "Every visit has evidence of \(elements), or says why there is none.",
      asks.taskOfEveryVisit ? "Every visit has its task, as students were given it." : nil,
      "Every observer chooses at least \(counted(asks.selectionMinimum, "note")), or all they have; "
        + "\(asks.selectionAdvice) for each focus question is a good number.",
      "No chosen note is a judgment, a guess or too vague to check, unless it is kept with a reason.",
    ].compactMap(\.self)
  }

  private var analysis: [String] {
    let asks = settings.analysis
    return [
      asks.openings.isEmpty
        ? nil : "Every statement begins with \(asks.openings.inWords("or")).",
      "A pattern cites at least \(counted(asks.patternNotes, "note")) from at least "
        + "\(counted(asks.patternVisits, "visit")).",
      "From \(counted(asks.prevalenceFromVisits, "visit")) on, a pattern says how widespread it is.",
      asks.statementsOnTasks > 0
        ? "At least \(counted(asks.statementsOnTasks, "statement")) rests on a task." : nil,
    ].compactMap(\.self)
  }

  private var prediction: [String] {
    let asks = settings.prediction
    return [
      "There is at least one prediction, which answers: \(asks.question)",
      asks.restsOnTask
        ? "Every prediction rests on a pattern that cites a task."
        : "Every prediction rests on a pattern.",
    ]
  }

  private var evaluation: [String] {
    let asks = settings.evaluation
    return [
      "A proposal is one sentence, and says by when: \(asks.horizons.inWords("or")).",
      "To adopt it, say which part of the core it raises, how it will show in tasks, who is "
        + "responsible, by when, and what the group will learn.",
      asks.otherCorners ? "It also says what changes in the other two parts of the core." : nil,
      asks.measure ? "It has a measure with a baseline and a target, or a reason for none." : nil,
      asks.consensus ? "The group has heard everyone, and its will is evident." : nil,
    ].compactMap(\.self)
  }

  var prevalence: [Block] {
    let lines = Prevalence.allCases.compactMap { prevalence in
      settings.prevalence[prevalence].map { LabeledLine("\(prevalence.rawValue)", "\($0)") }
    }
    return lines.isEmpty ? [] : [.heading("How widespread a pattern is"), .labeled(lines)]
  }

  var demand: [Block] {
    settings.demandScales.flatMap { scale -> [Block] in
      [
        .heading("Demand of a task: \(scale.title) (\(scale.id))"),
        .labeled(scale.levels.map { LabeledLine("\($0.code)", "\($0.meaning)") }),
      ]
    }
  }

  /// What a line of notes may begin with.
  var codes: [Block] {
    let prefixes = settings.elementPrefixes.sorted { $0.key < $1.key }.map {
      LabeledLine("\($0.key):", "evidence of the \($0.value.rawValue)")
    }
    let lenses = settings.lenses.map { lens in
      LabeledLine("\(lens.code):", "\(lens.meaning)\(lens.asks.map { ", with \($0)" } ?? "")")
    }
    let lines = prefixes + lenses
    return lines.isEmpty ? [] : [.heading("Codes for notes"), .labeled(lines)]
  }

  var consensus: [Block] {
    settings.consensus.scales.flatMap { scale -> [Block] in
      [
        .heading("A show of hands: \(scale.id)"),
        .labeled(
          scale.levels.enumerated().map { LabeledLine("\($0.offset)", "\($0.element)") }
        ),
        .paragraph(
          """
          The will of the group is evident when \(settings.consensus.share) in 100 hands show at least \
          \(scale.threshold).
          """
        ),
      ]
    }
  }

  var reading: [Block] {
    let language = settings.language
    let absence =
      switch language.absence {
      case .allowed: "A note of something that was not there passes."
      case .counted: "A note of something that was not there passes when it is counted or named."
      case .banned: "A note of something that was not there is asked about."
      }
    return [
      .heading("How notes are read"),
      .items([
        "With the vocabulary \(command: language.vocabulary).",
        language.allowsHedges
          ? "“Seems” and “appears” pass." : "“Seems” and “appears” are asked about.",
        "\(absence)",
        "Groups of fewer than \(settings.smallestGroup) are not shown separately in what is shared.",
      ]),
    ]
  }
}
