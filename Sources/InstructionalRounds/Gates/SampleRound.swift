/// The round that the gates' examples are made from: three visits, two observers, one pattern.
///
/// It passes every gate as it is; an example changes one thing. Advances are recorded without asking
/// a gate, so that an example can be wrong in an early stage and still reach a later one.
struct SampleRound {
  struct SampleNote {
    var key: Int
    var visit: Int
    var author: String
    var element: CoreElement
    var text: String
  }

  struct SampleStatement {
    var text: String
    var cites: [Int]
    var prevalence: Prevalence? = .most
  }

  struct SamplePrediction {
    var text: String
    var restsOn: [Int]
  }

  var notes = [
    SampleNote(key: 0, visit: 1, author: "KM", element: .teacher, text: "asks \"what is it?\""),
    SampleNote(key: 1, visit: 1, author: "KM", element: .student, text: "3 of 24 hands go up"),
    SampleNote(key: 2, visit: 1, author: "BD", element: .content, text: "board: y = 2x + 1"),
    SampleNote(key: 3, visit: 1, author: "BD", element: .task, text: "sheet: \"copy the rule\""),
    SampleNote(key: 4, visit: 2, author: "BD", element: .task, text: "sheet: \"copy the words\""),
    SampleNote(key: 5, visit: 2, author: "KM", element: .teacher, text: "reads page 12 aloud"),
    SampleNote(key: 6, visit: 2, author: "KM", element: .student, text: "18 of 22 write"),
    SampleNote(key: 7, visit: 2, author: "BD", element: .content, text: "page 12: fractions"),
    SampleNote(key: 8, visit: 3, author: "KM", element: .teacher, text: "writes 4 sums"),
    SampleNote(key: 9, visit: 3, author: "KM", element: .student, text: "2 pairs talk in Dutch"),
    SampleNote(key: 10, visit: 3, author: "BD", element: .content, text: "sums with tenths"),
    SampleNote(key: 11, visit: 3, author: "BD", element: .task, text: "sheet: \"copy the sums\""),
  ]
  var withdrawn: [Int] = []
  var kept: [Int] = []
  var missed: [Int: MissedVisit.Extent] = [:]
  var gaps: [Int: CoreElement] = [:]
  var tasks: [Int: [Int]] = [1: [3], 2: [4], 3: [11]]
  var selected = ["KM": 5, "BD": 4]
  var statements = [SampleStatement(text: "Tasks ask students to copy", cites: [3, 4, 11])]
  var predictions = [SamplePrediction(text: "I could copy a rule", restsOn: [0])]
  var hands = [0, 0, 0, 1, 2, 3]
  var horizon = "next month"
  var adopts = true
  var adopter = "HP"
  var terms = Terms(
    corner: .content,
    changes: [
      .teachersKnowledgeAndSkill: "plan one task a week together".asWords,
      .studentEngagement: "students explain a rule in writing".asWords,
    ],
    inTheTasks: "one task a week asks why a rule holds".asWords,
    owner: "math lead".asWords,
    due: Day("2027-01-29"),
    learning: "which tasks ask for a reason".asWords,
    measure: .result(what: "weeks with such a task".asWords, baseline: 0, target: 8)
  )

  /// The few words that the examples are read with.
  static let vocabulary: Vocabulary = {
    guard let name = ProtocolID("examples") else { preconditionFailure("a literal identity") }
    var lists = WordLists(name: name)
    lists.judgment = ["good"]
    lists.remedy = ["should"]
    lists.questions = [
      .judgment: "what did you see or hear that makes you say that?",
      .remedy: "what is there now?",
    ]
    return Vocabulary(lists)
  }()
}

extension String {
  /// Words from a literal of this program.
  var asWords: Words {
    guard let words = try? Words(self) else { preconditionFailure("a literal without words") }
    return words
  }
}
