import InstructionalRounds

/// Whatever has a label in a round.
enum Thing: Hashable, Sendable {
  case note(Note)
  case task(Task)
  case group(Group)
  case statement(Statement)
  case prediction(Prediction)
  case work(NextLevelOfWork)

  /// The kinds of things.
  enum Kind: String, CaseIterable, Hashable, Sendable {
    case note, task, group, statement, prediction, work

    /// The kind with its article.
    var phrase: String {
      switch self {
      case .note: "a note"
      case .task: "a task"
      case .group: "a group"
      case .statement: "a pattern, contrast or anomaly"
      case .prediction: "a prediction"
      case .work: "a next level of work"
      }
    }
  }
}

extension Thing {
  /// What kind of thing it is.
  var kind: Kind {
    switch self {
    case .note: .note
    case .task: .task
    case .group: .group
    case .statement: .statement
    case .prediction: .prediction
    case .work: .work
    }
  }

  /// The entry that brought it into the record.
  var entry: EntryID {
    switch self {
    case .note(let note): note.id.entry
    case .task(let task): task.id.entry
    case .group(let group): group.id.entry
    case .statement(let statement): statement.id.entry
    case .prediction(let prediction): prediction.id.entry
    case .work(let work): work.id.entry
    }
  }

  /// Whether it counts, is late, or is to be confirmed.
  var standing: Standing {
    switch self {
    case .note(let note): note.standing
    case .task(let task): task.standing
    case .group(let group): group.standing
    case .statement(let statement): statement.standing
    case .prediction(let prediction): prediction.standing
    case .work(let work): work.standing
    }
  }

  /// That it was taken back.
  var withdrawal: Withdrawal? {
    switch self {
    case .note(let note): note.withdrawal
    case .task(let task): task.withdrawal
    case .group(let group): group.withdrawal
    case .statement(let statement): statement.withdrawal
    case .prediction(let prediction): prediction.withdrawal
    case .work(let work): work.withdrawal
    }
  }
}
