package import InstructionalRounds

/// What the things of a round are called in sentences for the group.
package struct RoundNames: Sendable {
  private let record: RoundRecord
  /// The labels that people type.
  package let labels: Labels
  /// Everything that was recorded, where something without a label has to be named.
  private let history: History
  /// Whether a sentence is part of another.
  private var isNested = false
  /// The number of every visit, by each of its plans.
  private let visits: [VisitID: VisitNumber]

  /// Names everything in a round.
  package init(_ record: RoundRecord, _ history: History) {
    self.record = record
    self.history = history
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

  /// Whatever an entry brought into the record, or else what was done by it.
  func name(_ entry: EntryID) -> String {
    if let own = ownName(entry) { return own }
    if isNested { return "something" }
    guard let other = history[entry] else { return "something that is not here" }
    // One step is enough, as what is taken back may itself be about a taking back, and so on.
    var inner = self
    inner.isNested = true
    return "that \(other.author) \(inner.sentence(for: other))"
  }

  /// The label of what an entry brought, as it ends a sentence; nothing where it brought nothing.
  func mark(_ entry: Entry) -> String { ownName(entry.id).map { " (\($0))" } ?? "" }

  /// Whatever an entry brought into the record.
  private func ownName(_ entry: EntryID) -> String? {
    if visits[VisitID(entry)] != nil { return name(VisitID(entry)) }
    if record.tasks.contains(where: { $0.id.entry == entry }) { return name(TaskID(entry)) }
    return labels.holds(entry) ? labels[entry] : cell(entry)
  }

  /// A cell, by its table and its place: `FA-T1:r8/c2`.
  package func cell(_ entry: EntryID) -> String? {
    record.cell(entry).map { "\(labels[$0.table.id]):r\($0.place.row)/c\($0.place.column)" }
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

extension RoundNames {
  /// What people type for the thing that an entry is about: the one that it brought, or that it changes.
  package func subject(of entry: Entry) -> String {
    if labels.holds(entry.id) { return labels[entry.id] }
    if let number = visits[VisitID(entry.id)] { return "visit-\(number)" }
    if case .taskStated(let fact) = entry.event, let number = visits[fact.visit] {
      return "task-\(number)"
    }
    // A selection is about notes, and somebody's own. Who speaks of what came later made it up.
    guard let other = entry.event.speaksOf.first.flatMap({ history[$0] }), other < entry
    else { return entry.author.text }
    return subject(of: other)
  }
}
