extension GateView {
  /// What is cited and was taken back, came late, or is not here.
  var brokenCitations: [Gate.Finding] {
    let ofTasks = visits.flatMap { visit -> [Gate.Finding] in
      guard let task = task(of: visit) else { return [] }
      let name = "the task of visit \(visit.number)"
      let remedy = "rounds revise task-\(visit.number) --cites \(standing(task.cites))"
      return broken(task.cites, of: .task(task.id), name, remedy: remedy)
    }
    let ofStatements = statements.flatMap { statement -> [Gate.Finding] in
      let label = labels[statement.id]
      let cites = statement.claim.cites + statement.claim.contrary
      let against = statement.claim.contrary
      let contrary = against.isEmpty ? "" : " --contrary \(standing(against))"
      let remedy = "rounds revise \(label) --cites \(standing(statement.claim.cites))\(contrary)"
      return broken(cites, of: .statement(statement.id), label, remedy: remedy)
    }
    return ofTasks + ofStatements
  }

  /// The labels of what is cited, with commas between them, and one more.
  func list(of cites: [Citation], and other: String) -> String {
    let known = cites.map { name(of: $0) }
    return (known.contains(other) ? known : known + [other]).joined(separator: ",")
  }

  /// The labels of what is cited and still stands, with commas between them.
  private func standing(_ cites: [Citation]) -> String {
    let names = cites.filter { whatIsWrong(with: $0.subject) == nil }.map { name(of: $0) }
    return names.isEmpty ? "NOTE" : names.joined(separator: ",")
  }

  /// What people type for something that is cited.
  private func name(of citation: Citation) -> String {
    let task = record.tasks.first { $0.id.entry == citation.subject }
    let visit = task.flatMap { task in visits.first { $0.id == task.visit } }
    return visit.map { "task-\($0.number)" } ?? labels[citation.subject]
  }

  private func broken(
    _ cites: [Citation],
    of subject: ShortfallSubject,
    _ name: String,
    remedy: String
  ) -> [Gate.Finding] {
    cites.compactMap { citation in
      guard let (why, other) = whatIsWrong(with: citation.subject) else { return nil }
      let what = "\(name) cites \(self.name(of: citation)), which \(why)"
      return Gate.Finding(subject, what, remedy: other ?? remedy)
    }
  }

  private func whatIsWrong(with cited: EntryID) -> (why: String, remedy: String?)? {
    if let note = record.notes[NoteID(cited)] {
      if note.isWithdrawn { return ("was withdrawn", nil) }
      return note.standing == .late ? ("came late", "rounds admit \(labels[cited])") : nil
    }
    if let task = record.tasks.first(where: { $0.id.entry == cited }) {
      if task.withdrawal != nil { return ("was withdrawn", nil) }
      let number = visits.first { $0.id == task.visit }?.number.description ?? "?"
      return task.standing == .late ? ("came late", "rounds admit task-\(number)") : nil
    }
    if record.awaited.contains(cited) { return ("is not here yet", "rounds merge PATH") }
    return ("is neither a note nor a task", nil)
  }
}
