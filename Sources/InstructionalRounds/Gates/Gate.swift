/// What must hold before the next stage, as a value: its name, its principle, what it asks, and an
/// example that passes and one that does not, which documentation and tests are made from.
public struct Gate: Sendable {
  /// What it goes by.
  public let name: GateName
  /// The principle after it.
  public let principle: Principle
  /// The stages at whose end it is asked.
  public let ends: [StageKind]
  /// What it asks, as a question.
  public let question: String
  /// A round at its end of stage that passes.
  public let passes: Example
  /// The same round with one thing changed, which does not pass.
  public let fails: Example
  private let check: @Sendable (GateView) -> [Finding]

  init(
    _ name: GateName,
    _ principle: Principle,
    ends: [StageKind],
    asks question: String,
    passes: Example = Example("A round with everything the protocol asks for."),
    fails: Example,
    check: @escaping @Sendable (GateView) -> [Finding]
  ) {
    self.name = name
    self.principle = principle
    self.ends = ends
    self.question = question
    self.passes = passes
    self.fails = fails
    self.check = check
  }

  /// What a check finds: what it is about, what does not hold, and how to mend it.
  struct Finding {
    let subject: ShortfallSubject
    let what: String
    let brief: String
    let remedy: Remedy
    let alternatives: [Remedy]

    /// Finds something.
    ///
    /// - Parameters:
    ///   - subject: what it is about.
    ///   - what: what does not hold.
    ///   - brief: the same where one looks at the subject anyway.
    ///   - deed: what mends it first of all.
    ///   - doer: whose that is to do, where not everybody can.
    ///   - alternatives: what mends it as well, in other cases.
    init(
      _ subject: ShortfallSubject,
      _ what: String,
      brief: String? = nil,
      _ deed: Remedy.Deed,
      by doer: ParticipantCode? = nil,
      or alternatives: [Remedy] = []
    ) {
      self.subject = subject
      self.what = what
      self.brief = brief ?? what
      remedy = Remedy(deed, by: doer)
      self.alternatives = alternatives
    }
  }

  /// All that does not hold, waived or not.
  func shortfalls(_ view: GateView) -> [Shortfall] {
    check(view).map {
      Shortfall(
        gate: name,
        principle: principle,
        subject: $0.subject,
        what: $0.what,
        brief: $0.brief,
        remedy: $0.remedy,
        alternatives: $0.alternatives
      )
    }
  }
}

extension Gate {
  /// Every gate, in the order of the stages.
  public static let all = description + analysis + prediction + evaluation

  /// The gates at the end of a stage, in the order in which they are asked.
  public static func ending(_ stage: StageKind) -> [Gate] { all.filter { $0.ends.contains(stage) } }

  /// The gate of a name.
  public static func named(_ name: GateName) -> Gate? { all.first { $0.name == name } }
}

extension Gate {
  /// What the gate says of the example that does not pass: its subject, what does not hold, and what
  /// mends it.
  public var shortfallOfExample: Shortfall? {
    ends.first.flatMap { stage in
      fails.report(ending: stage).shortfalls.first { $0.gate == name }
    }
  }
}

extension Principle {
  /// The gates that enforce the principle.
  public var gates: [Gate] { Gate.all.filter { $0.principle == self } }
}
