extension GateView {
  /// What is cited and was taken back, came late, or is not here.
  var brokenCitations: [Gate.Finding] {
    let ofTasks = visits.flatMap { visit -> [Gate.Finding] in
      guard let task = task(of: visit) else { return [] }
      let name = "the task of visit \(visit.number)"
      let remedy = "rounds task \(visit.number) TEXT --cites NOTES"
      return broken(task.cites, of: .task(task.id), name, remedy: remedy)
    }
    let ofStatements = statements.flatMap { statement -> [Gate.Finding] in
      let label = labels[statement.id]
      let cites = statement.claim.cites + statement.claim.contrary
      let remedy = "rounds revise \(label) --cites NOTES"
      return broken(cites, of: .statement(statement.id), label, remedy: remedy)
    }
    return ofTasks + ofStatements
  }

  private func broken(
    _ cites: [Citation],
    of subject: ShortfallSubject,
    _ name: String,
    remedy: String
  ) -> [Gate.Finding] {
    cites.compactMap { citation in
      guard let (why, other) = whatIsWrong(with: citation.subject) else { return nil }
      let what = "\(name) cites \(labels[citation.subject]), which \(why)"
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
      return task.standing == .late ? ("came late", "rounds admit \(labels[cited])") : nil
    }
    if record.awaited.contains(cited) { return ("is not here yet", "rounds merge PATH") }
    return ("is neither a note nor a task", nil)
  }
}
