import InstructionalRounds

extension HarborRound {
  /// A few words to ask about.
  static let vocabulary: Vocabulary = {
    var lists = WordLists(name: "test")
    lists.judgment = ["good", "poor"]
    lists.inference = ["engaged", "wanted to"]
    lists.remedy = ["should"]
    lists.quotations = [QuotationMarks(open: "\"", close: "\"")]
    lists.questions = [
      .judgment: "what did you see or hear that makes you say \"{words}\"?",
      .inference: "what did you see or hear that makes you say \"{words}\"?",
      .remedy: "what is there now?",
    ]
    return Vocabulary(lists)
  }()
}

extension Charter {
  /// What the round is about.
  static var harbor: Charter {
    Charter(
      title: "Reasons in mathematics",
      school: "Harbor School",
      problem: ProblemOfPractice(
        words: "What are students asked to explain in mathematics, and to whom?",
        focusQuestions: [
          "What do the tasks ask students to write?",
          "Who says why a step is right?",
        ],
        theoryOfAction:
          "If tasks ask for reasons, then students will check their own answers"
      ),
      gradeBand: "6 to 8",
      begins: Day("2026-11-17"),
      ends: Day("2026-11-17"),
      observationProtocol: .harbor
    )
  }
}

extension ObservationProtocol {
  /// How the group observes.
  fileprivate static var harbor: ObservationProtocol {
    var settings = ObservationProtocol(id: "instructional-rounds")
    settings.title = "Instructional rounds"
    settings.stages = [
      StageGuide(
        stage: .description,
        prompt: "What did you see and hear? No good, no bad.",
        minutes: 30
      ),
      StageGuide(stage: .analysis, prompt: "What belongs together?", minutes: 30),
      StageGuide(stage: .prediction, prompt: "What would a student learn here?", minutes: 15),
      StageGuide(stage: .evaluation, prompt: "What is the next level of work?", minutes: 25),
    ]
    settings.demandScales = [
      DemandScale(
        id: "dok",
        title: "Depth of knowledge",
        levels: [
          .init(code: "1", meaning: "recall"), .init(code: "2", meaning: "skill and concept"),
          .init(code: "3", meaning: "strategic thinking"),
        ]
      )
    ]
    return settings
  }
}
