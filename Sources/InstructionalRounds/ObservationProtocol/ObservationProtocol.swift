/// The settings of a way of observing: what differs from network to network, as data.
///
/// Every number that a gate asks for is here. A value made without arguments has the defaults
/// of the field; the words that people read (prompts, meanings, norms) come from a protocol file.
public struct ObservationProtocol: Hashable, Sendable {
  /// What the protocol goes by, such as `instructional-rounds`.
  public var id: ProtocolID
  /// Counted up whenever the file changes its meaning.
  public var version: Int
  /// The name that people read.
  public var title: String
  /// One sentence on what it is for.
  public var about: String
  /// What everybody agrees to before the first visit.
  public var norms: [String]
  /// What who joins is told of the record; a sentence of the program's own where there is none.
  public var notice: String?
  /// The stages that a round has, from description on, with prompts and minutes.
  public var stages: [StageGuide]
  /// What the end of description asks for.
  public var description: DescriptionMinimums
  /// What the end of analysis asks for.
  public var analysis: AnalysisMinimums
  /// What the end of prediction asks for.
  public var prediction: PredictionMinimums
  /// What adopting a next level of work asks for.
  public var evaluation: EvaluationMinimums
  /// What few, some, many and most mean here.
  public var prevalence: [Prevalence: String]
  /// Whether it is also said in how many visits the evidence of a pattern was seen; usually not, as a
  /// round is not a sample.
  public var prevalenceInNumbers: Bool
  /// The scales that the demand of a task can be told in; the first is the usual one.
  public var demandScales: [DemandScale]
  /// How the will of the group is shown.
  public var consensus: ConsensusRule
  /// The protocol's own codes for notes.
  public var lenses: [Lens]
  /// What a line may begin with to say its element, such as `T` for the teacher.
  public var elementPrefixes: [String: CoreElement]
  /// How the language of notes and statements is read.
  public var language: LanguageSettings
  /// How a problem of practice and its focus questions are asked about.
  public var problem: ProblemSettings
  /// A group of fewer (visits, schools, observers) is not broken out in what is shared.
  public var smallestGroup: Int
  /// Whether its rounds are practice: marked as that everywhere, and never counted among real ones.
  public var isPractice: Bool

  /// The defaults of the field under an identity; everything else can be set afterward.
  public init(id: ProtocolID, version: Int = 1) {
    self.id = id
    self.version = version
    title = id.text
    about = ""
    norms = []
    stages = StageKind.open.map { StageGuide(stage: $0, prompt: "", minutes: 0) }
    description = DescriptionMinimums()
    analysis = AnalysisMinimums()
    prediction = PredictionMinimums()
    evaluation = EvaluationMinimums()
    prevalence = [:]
    prevalenceInNumbers = false
    demandScales = []
    consensus = ConsensusRule()
    lenses = []
    elementPrefixes = ["T": .teacher, "S": .student, "C": .content, "K": .task]
    language = LanguageSettings()
    problem = ProblemSettings()
    smallestGroup = 5
    isPractice = false
  }
}

extension ObservationProtocol {
  /// The stage that follows, which is `closed` after the last one that the protocol has.
  public func stage(after stage: StageKind) -> StageKind {
    guard let last = stages.last?.stage, stage < last else { return .closed }
    return StageKind.open.first { $0 > stage } ?? .closed
  }

  /// The prompt and the minutes of a stage, where the protocol has it.
  public func guide(to stage: StageKind) -> StageGuide? { stages.first { $0.stage == stage } }
}
