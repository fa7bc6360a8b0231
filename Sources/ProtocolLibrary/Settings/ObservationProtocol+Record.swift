import InstructionalRounds

extension Record where Root == ObservationProtocol {
  /// How a way of observing is written in a file.
  static let observationProtocol = Record(
    blank: .blank,
    keys: [
      .required("id", { $1(&$0.id) }, .identity),
      .required("version", { $1(&$0.version) }, .number(1...1_000_000)),
      .required("title", { $1(&$0.title) }, .line),
      .optional("about", { $1(&$0.about) }, .lineOrNothing),
      .optional("norms", { $1(&$0.norms) }, Shape.line.list { $0.lowercased() }),
      .orNothing("notice", { $1(&$0.notice) }, .line),
      .required("stages", { $1(&$0.stages) }, Record<StageGuide>.stage.shape.list(of: 1...4)),
      .optional(
        "description",
        { $1(&$0.description) },
        Record<DescriptionMinimums>.description.shape
      ),
      .optional("analysis", { $1(&$0.analysis) }, Record<AnalysisMinimums>.analysis.shape),
      .optional("prediction", { $1(&$0.prediction) }, Record<PredictionMinimums>.prediction.shape),
      .optional("evaluation", { $1(&$0.evaluation) }, Record<EvaluationMinimums>.evaluation.shape),
      .optional(
        "prevalence",
        { $1(&$0.prevalence) },
        Record<[Prevalence: String]>.prevalence.shape
      ),
      .mark("prevalenceInNumbers", { $1(&$0.prevalenceInNumbers) }),
      .optional(
        "demandScales",
        { $1(&$0.demandScales) },
        Record<DemandScale>.demandScale.shape.list { $0.id.text }
      ),
      .usual("usualDemandScale", of: { $1(&$0.demandScales) }) { $0.id },
      .optional("consensus", { $1(&$0.consensus) }, Record<ConsensusRule>.consensus.shape),
      .optional(
        "lenses",
        { $1(&$0.lenses) },
        Record<Lens>.lens.shape.list { $0.code.lowercased() }
      ),
      .optional("elementPrefixes", { $1(&$0.elementPrefixes) }, .elementPrefixes),
      .optional("language", { $1(&$0.language) }, Record<LanguageSettings>.language.shape),
      .optional("problem", { $1(&$0.problem) }, Record<ProblemSettings>.problem.shape),
      .optional("smallestGroup", { $1(&$0.smallestGroup) }, .number(1...1_000)),
      .mark("practice", { $1(&$0.isPractice) }),
    ],
    checks: [
      .stagesInOrder,
      .usual("usualDemandScale", of: { $0.demandScales }, at: "demandScales") { $0.id },
      .lensesApartFromPrefixes,
    ]
  )
}

extension ObservationProtocol {
  /// What a file is read into; whatever it leaves out has the default of the field.
  fileprivate static let blank: ObservationProtocol = {
    guard let id = ProtocolID("blank") else { preconditionFailure("a literal identity") }
    return ObservationProtocol(id: id)
  }()
}

extension Record<ObservationProtocol>.Check {
  /// The stages follow each other from description on, without a gap: the seventh principle.
  fileprivate static let stagesInOrder = Self(keys: ["stages"]) { root, _ in
    let stages = root.stages.map { $0.stage }
    let wrong = stages.indices.first { !stages[...$0].elementsEqual(StageKind.open.prefix($0 + 1)) }
    guard let wrong else { return [] }
    let expected = StageKind.open.dropFirst(wrong).first
    let steps: [KeyTrail.Step] = ["stages", .item(wrong), "stage"]
    return [(steps, .stageOutOfOrder(stages[wrong], expected: expected))]
  }

  /// A line that begins with a code says a lens or an element, never both.
  fileprivate static let lensesApartFromPrefixes = Self(
    keys: ["lenses", "elementPrefixes"]
  ) { root, _ in
    var elements: [String: CoreElement] = [:]
    for (prefix, element) in root.elementPrefixes where elements[prefix.lowercased()] == nil {
      elements[prefix.lowercased()] = element
    }
    return root.lenses.enumerated().compactMap { index, lens in
      elements[lens.code.lowercased()].map { element in
        (["lenses", .item(index), "code"], .lensIsPrefix(lens.code, of: element))
      }
    }
  }
}
