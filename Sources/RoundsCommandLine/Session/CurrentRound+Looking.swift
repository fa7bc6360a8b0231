import InstructionalRounds

extension CurrentRound {
  /// The thing of a label, or of `task-2`.
  func thing(_ label: TypedLabel) throws -> Thing {
    if let task = try task(named: label) { return .task(task) }
    let found = entries(named: label.text)
    guard let entry = found.first else { throw NotThere.label(label.text) }
    guard found.count == 1 else {
      throw Unclear.severalThings(label.text, candidates: found.map { labels[$0] })
    }
    guard let thing = thing(entry) else { throw NotThere.label(label.text) }
    return thing
  }

  /// The thing that an entry brought into the record.
  func thing(_ entry: EntryID) -> Thing? { record.thing(entry) }

  /// The task that `task-2` or `task2` names, which is the one of visit 2.
  private func task(named label: TypedLabel) throws -> Task? {
    guard label.text.lowercased().hasPrefix("task") else { return nil }
    let rest = label.text.dropFirst(4)
    let digits = rest.hasPrefix("-") ? rest.dropFirst() : rest
    guard let number = Int(digits).flatMap(VisitNumber.init(_:)) else { return nil }
    guard let task = record.task(of: try visit(number, for: nil).id) else {
      throw NotThere.task(number)
    }
    return task
  }

  /// What a thing is called.
  func name(_ thing: Thing) -> String {
    guard case .task(let task) = thing else { return labels[thing.entry] }
    return record.visits[task.visit].map { "task-\($0.number)" } ?? "task"
  }

  /// The visit of a number, where several were planned apart the one of a participant's team.
  func visit(_ number: VisitNumber, for code: ParticipantCode?) throws -> Visit {
    let all = record.visits.values.filter { $0.number == number }
    guard all.count > 1 else {
      guard let visit = all.first else {
        throw NotThere.visit(number, known: Set(record.visits.values.map(\.number)).sorted())
      }
      return visit
    }
    let team = code.flatMap { record.participants[$0]?.team }
    let own = all.filter { $0.team == team }
    guard let visit = own.first, own.count == 1, team != nil else {
      throw Unclear.severalVisits(number)
    }
    return visit
  }

  /// The visit that is going on, where several are the one of a participant's team.
  func openVisit(for code: ParticipantCode?) throws(Unclear) -> Visit {
    let open = record.visits.values.filter {
      $0.started != nil && $0.ended == nil && $0.missed?.extent != .dropped
    }
    let team = code.flatMap { record.participants[$0]?.team }
    let own = team == nil || open.count == 1 ? open : open.filter { $0.team == team }
    guard own.count < 2 else { throw Unclear.severalOpenVisits(own.map(\.number).sorted()) }
    guard let visit = own.first else { throw Unclear.noOpenVisit }
    return visit
  }

  /// Somebody who joined.
  func participant(_ code: ParticipantCode) throws -> Participant {
    guard let participant = record.participants[code] else {
      throw NotThere.participant(code, known: record.participants.keys.sorted())
    }
    return participant
  }
}
