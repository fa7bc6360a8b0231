import InstructionalRounds

extension TableRefusal: Explained {
  /// See ``Explained/message``.
  var message: String {
    switch self {
    case .columnOfPeople(let heading):
      "Nothing was recorded: the column “\(heading)” is about single people."
    case .looksLikePeople(let place):
      "Nothing was recorded: \(place.phrase) looks like a person, a birth date or a person's number."
    case .oneStudent(let place):
      "Nothing was recorded: \(place.phrase) is about a single student, or about none."
    case .sameLabel(let one, let other):
      "Nothing was recorded: \(one.phrase) and \(other.phrase) have the same label."
    case .noLabel(let place): "Nothing was recorded: \(place.phrase) has no label."
    }
  }

  /// See ``Explained/remedies``.
  var remedies: [Advice] {
    switch self {
    case .columnOfPeople, .looksLikePeople, .oneStudent:
      [
        .sentence(
          """
          This record holds no student and no teacher. Bring results of schools, grades, groups or skills, \
          and keep lists of students in your school's own system.
          """
        )
      ]
    case .sameLabel, .noLabel: [.sentence("Give every row and every column a label of its own.")]
    }
  }
}

extension TableRefusal.Place {
  fileprivate var phrase: String {
    switch self {
    case .row(let number): "row \(number)"
    case .column(let heading): "column \(heading)"
    }
  }
}
