extension GateView {
  /// The notes that a statement rests on and that count, also through the tasks that it cites.
  func evidence(of cites: [Citation]) -> [Note] {
    var found: [Note] = []
    for citation in cites {
      if let note = record.notes[NoteID(citation.subject)] {
        found.append(note)
      } else if let task = task(citation) {
        found += task.cites.compactMap { record.notes[NoteID($0.subject)] }
      }
    }
    var seen: Set<NoteID> = []
    return found.filter { $0.counts && seen.insert($0.id).inserted }
  }

  /// The task that a citation names, where it names one that counts.
  func task(_ citation: Citation) -> Task? {
    record.tasks.first { $0.id.entry == citation.subject && $0.counts }
  }

  /// Whether a statement rests on a task: cites one, or a note that is evidence of one.
  func restsOnTask(_ statement: Statement) -> Bool {
    let onTasks = Set(
      record.tasks.filter { $0.counts }.flatMap { $0.cites.map { $0.subject } }
    )
    return statement.claim.cites.contains { citation in
      if task(citation) != nil { return true }
      guard let note = record.notes[NoteID(citation.subject)], note.counts else { return false }
      return note.elements.contains(.task) || onTasks.contains(citation.subject)
    }
  }

  /// The visits that a team saw, or all that were seen when everybody speaks.
  func visitsSeen(by team: Team?) -> [Visit] {
    guard let team else { return visitsSeen }
    let members = Set(record.participants.values.filter { $0.team == team }.map { $0.code })
    return visitsSeen.filter { visit in
      visit.team == team || notes(of: visit).contains { members.contains($0.author) }
    }
  }

  /// What is asked about a flag, without a full stop.
  func question(about flag: Flag) -> String {
    let question = vocabulary.question(for: flag)
    return question.hasSuffix(".") ? String(question.dropLast()) : question
  }

  /// The words of a text that the vocabulary asks about in a stage, of some kinds.
  func flags(in words: Words, of kinds: Set<FlagKind>, in stage: StageKind) -> [Flag] {
    guard let text = words.text else { return [] }
    return vocabulary.flags(in: text, under: settings.language, of: stage)
      .filter { kinds.contains($0.kind) }
  }
}
