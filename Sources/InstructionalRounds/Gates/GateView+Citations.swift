extension GateView {
  /// What is cited and was taken back, came late, or is not here.
  var brokenCitations: [Gate.Finding] {
    let ofTasks = visits.flatMap { visit -> [Gate.Finding] in
      guard let task = task(of: visit) else { return [] }
      let name = "the task of visit \(visit.number)"
      let deed = Remedy.Deed.cite(in: named(task.id), standing(task.cites), contrary: nil)
      return broken(task.cites, of: .task(task.id), name, deed)
    }
    let ofStatements = statements.flatMap { statement -> [Gate.Finding] in
      let cites = statement.claim.cites + statement.claim.contrary
      let against = statement.claim.contrary
      let deed = Remedy.Deed.cite(
        in: named(statement.id),
        standing(statement.claim.cites),
        contrary: against.isEmpty ? nil : standing(against)
      )
      return broken(cites, of: .statement(statement.id), labels[statement.id], deed)
    }
    return ofTasks + ofStatements
  }

  /// What an entry brought into the record, with what people call it.
  func named(_ entry: EntryID) -> Remedy.Named {
    let task = record.tasks.first { $0.id.entry == entry }
    let visit = task.flatMap { task in visits.first { $0.id == task.visit } }
    return Remedy.Named(entry, visit.map { "task-\($0.number)" } ?? labels[entry])
  }

  /// The same for a note, a task, a statement, or anything else with an identity.
  func named<Entity>(_ id: Identifier<Entity>) -> Remedy.Named { named(id.entry) }

  /// The same for what is cited.
  func named(_ citation: Citation) -> Remedy.Named { named(citation.subject) }

  /// What is cited and still stands.
  private func standing(_ cites: [Citation]) -> Remedy.Support {
    Remedy.Support(cites.filter { whatIsWrong(with: $0.subject) == nil }.map { named($0) })
  }

  private func broken(
    _ cites: [Citation],
    of subject: ShortfallSubject,
    _ name: String,
    _ deed: Remedy.Deed
  ) -> [Gate.Finding] {
    cites.compactMap { citation in
      guard let (why, other) = whatIsWrong(with: citation.subject) else { return nil }
      let what = "\(name) cites \(named(citation).name), which \(why)"
      return Gate.Finding(subject, what, other?.deed ?? deed, by: other?.doer)
    }
  }

  private func whatIsWrong(with cited: EntryID) -> (why: String, remedy: Remedy?)? {
    if let note = record.notes[NoteID(cited)] {
      if note.isWithdrawn { return ("was withdrawn", nil) }
      return note.standing == .late ? ("came late", admitting(cited)) : nil
    }
    if let task = record.tasks.first(where: { $0.id.entry == cited }) {
      if task.withdrawal != nil { return ("was withdrawn", nil) }
      return task.standing == .late ? ("came late", admitting(cited)) : nil
    }
    if record.awaited.contains(cited) { return ("is not here yet", Remedy(.merge)) }
    return ("is neither a note nor a task", nil)
  }

  private func admitting(_ entry: EntryID) -> Remedy {
    Remedy(.admit(named(entry)), by: holder(of: .facilitator))
  }
}
