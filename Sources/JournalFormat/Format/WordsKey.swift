/// A key of a line's tail: what a person wrote, and nothing else.
enum WordsKey: String, CaseIterable, Hashable, Sendable {
  case changeContent, changeStudents, changeTeachers
  case columnLabels
  case comparedWith
  case concerns
  case control
  case focusQuestions
  case grade
  case gradeBand
  case heading
  case high
  case holdSetBy
  case inTheTasks
  case instead
  case learning
  case leverage
  case low
  case measure
  case noMeasure
  case ofHowMany = "of"
  case outcome
  case owner
  case printed
  case problem
  case reason
  case result
  case rowLabels
  case school
  case seen
  case source
  case standard
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
    case .columnLabels, .concerns, .focusQuestions, .instead, .rowLabels: .list(.text)
    default: .text
    }
  }
}
