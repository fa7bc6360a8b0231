import InstructionalRounds

extension Record where Root == SortingExercise {
  /// How statements to sort are written in a file.
  static let sorting = Record(
    blank: SortingExercise(heading: .blank, statements: []),
    keys: keys(of: .sorting) { $1(&$0.heading) } + [
      .required(
        "statements",
        { $1(&$0.statements) },
        Record<SortedStatement>.statement.shape.list(of: 2...500, under: "text") {
          $0.text.lowercased()
        }
      )
    ]
  )
}

extension Record where Root == SortedStatement {
  /// How a statement is written in a file.
  fileprivate static let statement = Record(
    blank: SortedStatement(text: "", label: .description, reason: ""),
    keys: [
      .required("text", { $1(&$0.text) }, .line),
      .required("label", { $1(&$0.label) }, .word(of: SortedStatement.Label.allCases)),
      .required("reason", { $1(&$0.reason) }, .line),
    ]
  )
}
