import InstructionalRounds

extension Record where Root == ProblemSettings {
  /// How the questions about a problem of practice stand in a file.
  static let problem = Record(
    blank: ProblemSettings(),
    keys: [
      .optional("tests", \.tests, Record<ProblemTest>.test.shape.list { $0.name.lowercased() }),
      .optional("yesNoOpenings", \.yesNoOpenings, Shape.lowerCaseLine.list { $0 }),
      .optional("yesNoQuestion", \.yesNoQuestion, .lineOrNothing),
      .optional("theoryWords", \.theoryWords, Shape.lowerCaseLine.list(of: 0...20)),
      .optional("theoryQuestion", \.theoryQuestion, .lineOrNothing),
      .optional("focusQuestions", \.focusQuestions, .bounds(0...20)),
    ]
  )
}

extension Record where Root == ProblemTest {
  /// How a test of a problem stands in a file.
  static let test = Record(
    blank: ProblemTest(name: "", question: "", signs: [], doubts: []),
    keys: [
      .required("name", \.name, .line),
      .required("question", \.question, .line),
      .optional("signs", \.signs, Shape.lowerCaseLine.list()),
      .optional("doubts", \.doubts, Shape.lowerCaseLine.list()),
    ],
    checks: [.distinct([("signs", \.signs), ("doubts", \.doubts)]) { $0 }]
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
        .required("fewest", \.fewest, .number(range)),
        .required("most", \.most, .number(range)),
      ],
      checks: [.atMost("fewest", \.fewest, "most", \.most)]
    )
    return record.shape.map { bounds in
      // Bounds in the wrong order were recorded by the check; any range keeps the reading going.
      .success(min(bounds.fewest, bounds.most)...max(bounds.fewest, bounds.most))
    } from: {
      Bounds(fewest: $0.lowerBound, most: $0.upperBound)
    }
  }
}
