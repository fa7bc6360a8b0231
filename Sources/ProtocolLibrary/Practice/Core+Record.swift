import InstructionalRounds
import JSONText

extension Record where Root == CoreExercise {
  /// How changes in the core are written in a file.
  static let core = Record(
    blank: CoreExercise(heading: .blank, changes: []),
    keys: keys(of: .core) { $1(&$0.heading) } + [
      .required(
        "changes",
        { $1(&$0.changes) },
        Record<ProposedChange>.change.shape.list(of: 1...500, under: "change") {
          $0.change.lowercased()
        }
      )
    ]
  )
}

extension Record where Root == ProposedChange {
  /// How a change is written in a file: the answers under the names of the two other corners.
  fileprivate static let change = Record(
    blank: ProposedChange(change: "", corner: .content, answers: [:], why: ""),
    keys: [
      .required("change", { $1(&$0.change) }, .line),
      .required("corner", { $1(&$0.corner) }, .word(of: Corner.allCases)),
      .orNothing("content", { $1(&$0.answers[.content]) }, .line),
      .orNothing("teachers", { $1(&$0.answers[.teachersKnowledgeAndSkill]) }, .line),
      .orNothing("students", { $1(&$0.answers[.studentEngagement]) }, .line),
      .required("why", { $1(&$0.why) }, .line),
    ],
    checks: [.answersForTheOthers]
  )
}

extension Record<ProposedChange>.Check {
  /// The two corners that the change does not move have an answer, and the one that it moves has none.
  fileprivate static let answersForTheOthers = Self(keys: ["corner"]) { change, group in
    // What is there counts as an answer here; what is wrong with it was said where it was read.
    let written = Corner.allCases.filter { group.value.object?[$0.rawValue] != nil }
    let others = change.corner.others
    let missing = others.filter { !written.contains($0) }
    return missing.map { ([], .missingKey($0.rawValue)) }
      + written.filter { $0 == change.corner }.map {
        ([.key($0.rawValue)], .unknownKey($0.rawValue, allowed: others.map { $0.rawValue }))
      }
  }
}
