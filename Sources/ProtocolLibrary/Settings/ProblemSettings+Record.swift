import InstructionalRounds

extension Record where Root == ProblemSettings {
  /// How the questions about a problem of practice are written in a file.
  static let problem = Record(
    blank: ProblemSettings(),
    keys: [
      .optional(
        "tests",
        { $1(&$0.tests) },
        Record<ProblemTest>.test.shape.list { $0.name.lowercased() }
      ),
      .optional("yesNoOpenings", { $1(&$0.yesNoOpenings) }, Shape.lowerCaseLine.list { $0 }),
      .optional("yesNoQuestion", { $1(&$0.yesNoQuestion) }, .lineOrNothing),
      .optional("theoryWords", { $1(&$0.theoryWords) }, Shape.lowerCaseLine.list(of: 0...20)),
      .optional("theoryQuestion", { $1(&$0.theoryQuestion) }, .lineOrNothing),
      .optional("focusQuestions", { $1(&$0.focusQuestions) }, .bounds(0...20)),
    ]
  )
}

extension Record where Root == ProblemTest {
  /// How a test of a problem is written in a file.
  static let test = Record(
    blank: ProblemTest(name: "", question: "", signs: [], doubts: []),
    keys: [
      .required("name", { $1(&$0.name) }, .line),
      .required("question", { $1(&$0.question) }, .line),
      .optional("signs", { $1(&$0.signs) }, Shape.lowerCaseLine.list()),
      .optional("doubts", { $1(&$0.doubts) }, Shape.lowerCaseLine.list()),
      .orNothing("answer", { $1(&$0.answer) }, .word(of: ProblemAnswer.allCases)),
    ],
    checks: [
      .distinct([("signs", { @Sendable in $0.signs }), ("doubts", { @Sendable in $0.doubts })]) {
        $0
      }
    ]
  )
}

/// From how many to how many, before it is known that the first is not the greater one.
private struct Bounds: Sendable {
  var fewest: Int
  var most: Int
}

extension Shape where Value == ClosedRange<Int> {
  /// From how many to how many, both within a range.
  fileprivate static func bounds(_ range: ClosedRange<Int>) -> Shape {
    let record = Record(
      blank: Bounds(fewest: range.lowerBound, most: range.upperBound),
      keys: [
        .required("fewest", { $1(&$0.fewest) }, .number(range)),
        .required("most", { $1(&$0.most) }, .number(range)),
      ],
      checks: [.atMost("fewest", { $0.fewest }, "most", { $0.most })]
    )
    return record.shape.map { bounds in
      // Bounds in the wrong order were recorded by the check; any range keeps the reading going.
      .success(min(bounds.fewest, bounds.most)...max(bounds.fewest, bounds.most))
    } from: {
      Bounds(fewest: $0.lowerBound, most: $0.upperBound)
    }
  }
}
