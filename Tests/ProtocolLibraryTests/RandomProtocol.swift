import InstructionalRounds
import TestSupport

/// Protocols drawn at random, each of which a file could hold.
struct RandomProtocol {
  /// Where the choices come from.
  private var random: SplitMix64

  /// The protocols of a seed.
  init(seed: UInt64) { random = SplitMix64(seed: seed) }

  /// A protocol with every property drawn at random.
  mutating func next() -> ObservationProtocol {
    var settings = ObservationProtocol(id: id(), version: number(1...1_000_000))
    settings.title = line()
    settings.about = lineOrNothing()
    settings.norms = distinct(0...5) { $0.line() }
    settings.stages = StageKind.open.prefix(number(1...4)).map {
      StageGuide(stage: $0, prompt: lineOrNothing(), minutes: number(0...480))
    }
    settings.description = description()
    settings.analysis = analysis()
    settings.prediction.question = line()
    settings.prediction.restsOnTask = .random(using: &random)
    settings.evaluation = evaluation()
    settings.prevalence = [:]
    for word in Prevalence.allCases where Bool.random(using: &random) {
      settings.prevalence[word] = line()
    }
    settings.prevalenceInNumbers = .random(using: &random)
    settings.demandScales = distinct(0...3) { $0.id() }.map { id in
      DemandScale(id: id, title: line(), levels: levels())
    }
    settings.consensus = consensus()
    settings.elementPrefixes = prefixes()
    settings.lenses = distinct(0...6) { "Q" + $0.code() }.map {
      Lens(code: $0, meaning: line(), element: CoreElement.allCases.randomElement(using: &random))
    }
    settings.language = language()
    settings.problem = problem()
    settings.smallestGroup = number(1...1_000)
    settings.isPractice = .random(using: &random)
    return settings
  }
}

extension RandomProtocol {
  /// What the end of description asks for.
  private mutating func description() -> DescriptionMinimums {
    var minimums = DescriptionMinimums()
    minimums.evidence = CoreElement.allCases.shuffled(using: &random).dropLast(number(0...4)) + []
    minimums.taskOfEveryVisit = .random(using: &random)
    minimums.selectionAdvice = number(1...50)
    minimums.selectionMinimum = number(0...minimums.selectionAdvice)
    return minimums
  }

  /// What the end of analysis asks for.
  private mutating func analysis() -> AnalysisMinimums {
    var minimums = AnalysisMinimums()
    minimums.patternNotes = number(1...50)
    minimums.patternVisits = number(1...minimums.patternNotes)
    minimums.prevalenceFromVisits = number(1...100)
    minimums.openings = distinct(1...4) { $0.line().lowercased() }
    minimums.statementsOnTasks = number(0...50)
    return minimums
  }

  /// What adopting a next level of work asks for.
  private mutating func evaluation() -> EvaluationMinimums {
    var minimums = EvaluationMinimums()
    minimums.horizons = distinct(1...4) { $0.line() }
    minimums.otherCorners = .random(using: &random)
    minimums.measure = .random(using: &random)
    minimums.consensus = .random(using: &random)
    return minimums
  }

  /// The levels of a scale of demand.
  private mutating func levels() -> [DemandScale.Level] {
    distinct(2...6) { $0.code() }.map { DemandScale.Level(code: $0, meaning: line()) }
  }

  /// A rule with a few scales, each with a threshold that it can reach.
  private mutating func consensus() -> ConsensusRule {
    var rule = ConsensusRule()
    rule.share = number(1...100)
    rule.scales = distinct(1...3) { $0.id() }.map { id in
      let levels = (0..<number(2...11)).map { _ in line() }
      return ConsensusRule.Scale(id: id, levels: levels, threshold: number(1...levels.count - 1))
    }
    return rule
  }

  /// Prefixes, none of which can be a lens: those begin with another letter.
  private mutating func prefixes() -> [String: CoreElement] {
    var elements: [String: CoreElement] = [:]
    for prefix in distinct(0...8, { "P" + $0.code() }) {
      elements[prefix] = CoreElement.allCases.randomElement(using: &random)
    }
    return elements
  }

  /// How language is read.
  private mutating func language() -> LanguageSettings {
    var language = LanguageSettings()
    language.vocabulary = id().text
    language.allowsHedges = .random(using: &random)
    language.absence = LanguageSettings.Absence.allCases.randomElement(using: &random) ?? .banned
    return language
  }

  /// What is asked about a problem of practice.
  private mutating func problem() -> ProblemSettings {
    var problem = ProblemSettings()
    problem.tests = distinct(0...4) { $0.line() }.map { name in
      let words = distinct(0...6) { $0.line().lowercased() }
      let signs = words.prefix(number(0...words.count))
      return ProblemTest(
        name: name,
        question: line(),
        signs: Array(signs),
        doubts: Array(words.dropFirst(signs.count))
      )
    }
    problem.yesNoOpenings = distinct(0...4) { $0.line().lowercased() }
    problem.yesNoQuestion = lineOrNothing()
    problem.theoryWords = (0..<number(0...3)).map { _ in line().lowercased() }
    problem.theoryQuestion = lineOrNothing()
    let fewest = number(0...20)
    problem.focusQuestions = fewest...number(fewest...20)
    return problem
  }
}

extension RandomProtocol {
  /// A number within a range.
  private mutating func number(_ range: ClosedRange<Int>) -> Int {
    .random(in: range, using: &random)
  }

  /// Letters and digits, a letter first.
  private mutating func code() -> String {
    let first = "abcXYZéß".randomElement(using: &random).map(String.init) ?? ""
    return first + (0..<number(0...8)).compactMap { _ in "ab19ÄQ".randomElement(using: &random) }
  }

  /// An identity.
  private mutating func id() -> ProtocolID {
    let text = (0..<number(1...12)).compactMap { _ in "abcz019".randomElement(using: &random) }
    return ProtocolID(String(text)) ?? ConsensusRule.Scale.fistToFive.id
  }

  /// A text of one line, with all that might go wrong in quotation marks.
  private mutating func line() -> String {
    let pieces = ["a", "Ω", "\"", "\\", "/", "{", "👩‍🏫", "é", "e\u{301}", " ", "'", "\u{2028}", "//"]
    let middle = (0..<number(0...12)).compactMap { _ in pieces.randomElement(using: &random) }
    return "x\(middle.joined())\(number(0...999))"
  }

  /// A text of one line, or nothing.
  private mutating func lineOrNothing() -> String { Bool.random(using: &random) ? line() : "" }

  /// Values that differ also without capitals.
  private mutating func distinct<Value>(
    _ count: ClosedRange<Int>,
    _ draw: (inout RandomProtocol) -> Value
  ) -> [Value] {
    var seen: Set<String> = []
    let drawn = (0..<number(count)).map { _ in draw(&self) }
    let values = drawn.filter { seen.insert("\($0)".lowercased()).inserted }
    return values.count < count.lowerBound ? distinct(count, draw) : values
  }
}
