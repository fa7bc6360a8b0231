/// A key of a line's tail: what a person wrote, and nothing else.
enum WordsKey: String, CaseIterable, Hashable, Sendable {
  case changeContent, changeStudents, changeTeachers
  case concerns
  case control
  case focusQuestions
  case gradeBand
  case heading
  case holdSetBy
  case inTheTasks
  case instead
  case learning
  case leverage
  case measure
  case noMeasure
  case owner
  case problem
  case reason
  case school
  case seen
  case strategy
  case subject
  case theoryOfAction
  case title
  case toldBy
  case whatHappened
  case words
}

extension WordsKey {
  /// What the key has: one text, or a list of them.
  var shape: FieldShape {
    switch self {
    case .concerns, .focusQuestions, .instead: .list(.text)
    default: .text
    }
  }
}
