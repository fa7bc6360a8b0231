import InstructionalRounds

/// What the things of a round are called in sentences for the group.
struct RoundNames {
  /// The round.
  private let record: RoundRecord
  /// The labels that people type.
  let labels: Labels
  /// The number of every visit, by each of its plans.
  private let visits: [VisitID: VisitNumber]

  /// Names everything in a round.
  init(_ record: RoundRecord) {
    self.record = record
    labels = Labels(record)
    visits = record.visits.values.reduce(into: [:]) { numbers, visit in
      for id in [visit.id] + visit.alsoPlannedAs { numbers[id] = visit.number }
    }
  }

  /// A visit, by whichever of its plans.
  func name(_ visit: VisitID) -> String {
    visits[visit].map { "visit \($0)" } ?? "a visit that is not here"
  }

  /// A task, by its visit.
  func name(_ task: TaskID) -> String {
    guard let task = record.tasks.first(where: { $0.id == task }) else {
      return "a task that is not here"
    }
    return "the task of \(name(task.visit))"
  }

  /// Whatever an entry brought into the record.
  func name(_ entry: EntryID) -> String {
    if visits[VisitID(entry)] != nil { return name(VisitID(entry)) }
    if record.tasks.contains(where: { $0.id.entry == entry }) { return name(TaskID(entry)) }
    return labels[entry]
  }

  /// Several things, as in a sentence.
  func names(_ entries: [EntryID]) -> String { entries.map(name).inWords("and") }

  /// What a shortfall is about; `nil` for the round as a whole.
  func name(_ subject: ShortfallSubject) -> String? {
    switch subject {
    case .round: nil
    case .visit(let id): name(id)
    case .participant(let code): code.text
    case .note(let id): labels[id]
    case .task(let id): name(id)
    case .statement(let id): labels[id]
    case .prediction(let id): labels[id]
    case .work(let id): labels[id]
    }
  }
}
