/// Whatever has a label in a round.
package enum Thing: Hashable, Sendable {
  case note(Note)
  case task(Task)
  case table(ResultsTable)
  case group(Group)
  case statement(Statement)
  case prediction(Prediction)
  case work(NextLevelOfWork)

  /// The kinds of things.
  package enum Kind: String, CaseIterable, Hashable, Sendable {
    case note, task, table, group, statement, prediction, work
  }
}

extension Thing {
  /// What kind of thing it is.
  package var kind: Kind {
    switch self {
    case .note: .note
    case .task: .task
    case .table: .table
    case .group: .group
    case .statement: .statement
    case .prediction: .prediction
    case .work: .work
    }
  }

  /// The entry that brought it into the record.
  package var entry: EntryID {
    switch self {
    case .note(let note): note.id.entry
    case .task(let task): task.id.entry
    case .table(let table): table.id.entry
    case .group(let group): group.id.entry
    case .statement(let statement): statement.id.entry
    case .prediction(let prediction): prediction.id.entry
    case .work(let work): work.id.entry
    }
  }

  /// Whether it counts, is late, or is to be confirmed.
  package var standing: Standing {
    switch self {
    case .note(let note): note.standing
    case .task(let task): task.standing
    case .table(let table): table.standing
    case .group(let group): group.standing
    case .statement(let statement): statement.standing
    case .prediction(let prediction): prediction.standing
    case .work(let work): work.standing
    }
  }

  /// That it was taken back.
  package var withdrawal: Withdrawal? {
    switch self {
    case .note(let note): note.withdrawal
    case .task(let task): task.withdrawal
    case .table(let table): table.withdrawal
    case .group(let group): group.withdrawal
    case .statement(let statement): statement.withdrawal
    case .prediction(let prediction): prediction.withdrawal
    case .work(let work): work.withdrawal
    }
  }
}

extension RoundRecord {
  /// The thing that an entry brought into the record.
  package func thing(_ entry: EntryID) -> Thing? {
    notes[NoteID(entry)].map { .note($0) }
      ?? statements[StatementID(entry)].map { .statement($0) }
      ?? tables[TableID(entry)].map { .table($0) }
      ?? groups[GroupID(entry)].map { .group($0) }
      ?? predictions[PredictionID(entry)].map { .prediction($0) }
      ?? work[WorkID(entry)].map { .work($0) }
      ?? tasks.first { $0.id.entry == entry }.map { .task($0) }
  }
}
