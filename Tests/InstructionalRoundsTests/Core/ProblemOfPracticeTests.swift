import Testing

@testable import InstructionalRounds

@Suite struct ProblemsOfPractice {
  static let settings: ProblemSettings = {
    var settings = ProblemSettings()
    settings.tests = [
      ProblemTest(
        name: "in the core",
        question: "Where in the core would we see it?",
        signs: ["students", "asked to"],
        doubts: ["parents"]
      ),
      ProblemTest(name: "high-leverage", question: "What would it move?", signs: [], doubts: []),
    ]
    settings.yesNoOpenings = ["do", "is"]
    settings.yesNoQuestion = "How could it be asked without a yes or no?"
    settings.theoryQuestion = "If we do what, then what follows?"
    return settings
  }()

  static func questions(
    _ words: String = "What are students asked to explain?",
    focus: [String] = ["What do they say?", "Which words do they use?"],
    theory: String? = nil
  ) -> [ProblemQuestion.Subject] {
    ProblemOfPractice(
      words: words.asWords,
      focusQuestions: focus.map(\.asWords),
      theoryOfAction: theory?.asWords
    ).questions(by: settings).map(\.subject)
  }

  @Test func `a sign answers a test; only people can tell where there are none`() {
    #expect(Self.questions() == [.problem(test: "high-leverage")])
  }

  @Test func `without a sign, or with a doubt, the question is asked`() {
    #expect(Self.questions("Rigour").contains(.problem(test: "in the core")))
    let outside = "What do parents say of what students are asked to do?"
    #expect(Self.questions(outside).contains(.problem(test: "in the core")))
    #expect(Self.questions("Parents' and studentship").contains(.problem(test: "in the core")))
  }

  @Test func `a focus question for yes or no is asked about, by its place`() {
    let subjects = Self.questions(focus: ["What do they say?", "Do they talk?", "Doing what?"])
    #expect(subjects.contains(.focusQuestion(2)))
    #expect(!subjects.contains(.focusQuestion(1)) && !subjects.contains(.focusQuestion(3)))
  }

  @Test func `one focus question, or five, are asked about`() {
    #expect(Self.questions(focus: ["What?"]).contains(.numberOfFocusQuestions))
    #expect(
      Self.questions(focus: Array(repeating: "What?", count: 5)).contains(.numberOfFocusQuestions)
    )
    #expect(!Self.questions().contains(.numberOfFocusQuestions))
  }

  @Test(arguments: [
    ("If we ask why, then students say more", false), ("We ask why", true), ("Then, if", true),
  ])
  func `a theory of action says if and then, in this order`(theory: String, isAsked: Bool) {
    #expect(Self.questions(theory: theory).contains(.theoryOfAction) == isAsked)
  }
}
