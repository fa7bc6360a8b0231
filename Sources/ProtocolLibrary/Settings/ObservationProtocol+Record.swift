import InstructionalRounds

extension Record where Root == ObservationProtocol {
  /// How a way of observing stands in a file.
  static let observationProtocol = Record(
    blank: .blank,
    keys: [
      .required("id", \.id, .identity),
      .required("version", \.version, .number(1...1_000_000)),
      .required("title", \.title, .line),
      .optional("about", \.about, .lineOrNothing),
      .optional("norms", \.norms, Shape.line.list { $0.lowercased() }),
      .required("stages", \.stages, Record<StageGuide>.stage.shape.list(of: 1...4)),
      .optional("description", \.description, Record<DescriptionMinimums>.description.shape),
      .optional("analysis", \.analysis, Record<AnalysisMinimums>.analysis.shape),
      .optional("prediction", \.prediction, Record<PredictionMinimums>.prediction.shape),
      .optional("evaluation", \.evaluation, Record<EvaluationMinimums>.evaluation.shape),
      .optional("prevalence", \.prevalence, Record<[Prevalence: String]>.prevalence.shape),
      .optional(
        "demandScales",
        \.demandScales,
        Record<DemandScale>.demandScale.shape.list { $0.id.text }
      ),
      .usual("usualDemandScale", of: \.demandScales, by: \.id),
      .optional("consensus", \.consensus, Record<ConsensusRule>.consensus.shape),
      .optional("lenses", \.lenses, Record<Lens>.lens.shape.list { $0.code.lowercased() }),
      .optional("elementPrefixes", \.elementPrefixes, .elementPrefixes),
      .optional("language", \.language, Record<LanguageSettings>.language.shape),
      .optional("problem", \.problem, Record<ProblemSettings>.problem.shape),
      .optional("smallestGroup", \.smallestGroup, .number(1...1_000)),
      .mark("practice", \.isPractice),
    ],
    checks: [
      .stagesInOrder,
      .usual("usualDemandScale", of: \.demandScales, at: "demandScales", by: \.id),
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
    let stages = root.stages.map(\.stage)
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
    let elements = Dictionary(
      root.elementPrefixes.map { ($0.key.lowercased(), $0.value) },
      uniquingKeysWith: { first, _ in first }
    )
    return root.lenses.enumerated().compactMap { index, lens in
      elements[lens.code.lowercased()].map { element in
        (["lenses", .item(index), "code"], .lensIsPrefix(lens.code, of: element))
      }
    }
  }
}
