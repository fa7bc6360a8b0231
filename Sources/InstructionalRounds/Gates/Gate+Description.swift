extension Gate {
  /// The gates between description and analysis.
  static let description = [
    someNote, notesOfEveryVisit, evidenceOfTheCore, taskOfEveryVisit, voiceHasObserved,
    selectionOfEveryObserver, selectedNotesDescribe, citedEvidenceStands,
  ]

  private static let someNote = Gate(
    .someNote,
    .descriptionFirst,
    ends: [.description],
    asks: "Is there any note at all?",
    isWaivable: false,
    fails: Example("Nobody has taken a note.") { $0.notes = [] }
  ) { view in
    guard view.notes.isEmpty else { return [] }
    return [Finding(.round, "there is no note yet", remedy: "rounds note VISIT TEXT")]
  }

  private static let notesOfEveryVisit = Gate(
    .notesOfEveryVisit,
    .visibleInTheCore,
    ends: [.description],
    asks: "Has every visit that was planned been described?",
    fails: Example("Visit 2 has no notes, and nobody said what happened.") { sample in
      sample.notes.removeAll { $0.visit == 2 }
    }
  ) { view in
    view.visits.filter { $0.missed == nil && view.notes(of: $0).isEmpty }.map {
      Finding(
        .visit($0.id),
        "visit \($0.number) has no notes",
        remedy: "rounds visit drop \($0.number) --reason \"what happened\""
      )
    }
  }

  private static let evidenceOfTheCore = Gate(
    .evidenceOfTheCore,
    .visibleInTheCore,
    ends: [.description],
    asks: "Has every visit evidence of teacher, student and content, or a named gap?",
    fails: Example("No note of visit 1 is evidence of what students did.") { sample in
      sample.notes.removeAll { $0.visit == 1 && $0.element == .student }
    }
  ) { view in
    view.visitsSeen.compactMap { visit in
      let missing = view.elementsMissing(from: visit)
      guard !missing.isEmpty else { return nil }
      return Finding(
        .visit(visit.id),
        "visit \(visit.number) has no evidence of \(missing.map(\.rawValue).inWords("or"))",
        remedy: "rounds tag NOTE --element \(missing[0].rawValue)"
      )
    }
  }

  private static let taskOfEveryVisit = Gate(
    .taskOfEveryVisit,
    .accountabilityInTheTasks,
    ends: [.description],
    asks:
      "Is the task of every visit stated, as students were given it, with the notes it rests on?",
    fails: Example("Nobody said what students were asked to do in visit 1.") { $0.tasks[1] = nil }
  ) { view in
    view.visitsSeen.filter {
      view.settings.description.taskOfEveryVisit && $0.excuses(.task) == false
    }
    .compactMap { visit in
      let remedy = "rounds task \(visit.number) \"students were asked to ...\" --cites NOTES"
      guard let task = view.task(of: visit) else {
        return Finding(.visit(visit.id), "visit \(visit.number) has no task", remedy: remedy)
      }
      guard view.evidence(of: task.cites).isEmpty else { return nil }
      return Finding(
        .visit(visit.id),
        "the task of visit \(visit.number) cites no note",
        remedy: remedy
      )
    }
  }

  private static let voiceHasObserved = Gate(
    .voiceHasObserved,
    .learningByDoing,
    ends: [.description],
    asks: "Has everybody who will have a voice in analysis observed?",
    fails: Example("BD joined as an observer and has no notes.") { sample in
      sample.notes.removeAll { $0.author == "BD" }
    }
  ) { view in
    let authors = Set(view.notes.map(\.author))
    return view.observers.filter { !authors.contains($0.code) }.map {
      Finding(
        .participant($0.code),
        "\($0.code) is an observer and has no notes",
        remedy: "rounds leave \($0.code)"
      )
    }
  }

  private static let selectionOfEveryObserver = Gate(
    .selectionOfEveryObserver,
    .descriptionFirst,
    ends: [.description],
    asks: "Has every observer chosen the notes to bring to the table?",
    fails: Example("KM has chosen one note of six.") { $0.selected["KM"] = 1 }
  ) { view in
    view.observers.compactMap { observer in
      let own = view.notes.count { $0.author == observer.code }
      let wanted = min(view.settings.description.selectionMinimum, own)
      let chosen = view.selection(of: observer.code).count
      guard chosen < wanted else { return nil }
      return Finding(
        .participant(observer.code),
        "\(observer.code) has selected \(chosen) of at least \(wanted) notes",
        remedy: "rounds select NOTE... --as \(observer.code)"
      )
    }
  }

  private static let selectedNotesDescribe = Gate(
    .selectedNotesDescribe,
    .descriptionFirst,
    ends: [.description],
    asks: "Does every note that is selected or cited describe, or was it kept with a reason?",
    fails: Example("A selected note says \"good discussion\".") { sample in
      sample.notes[0].text = "good discussion about the slope"
    }
  ) { view in
    let cited = view.record.tasks.filter { $0.withdrawal == nil }.flatMap(\.cites)
    let asked = view.observers.flatMap { view.selection(of: $0.code) } + view.evidence(of: cited)
    var seen: Set<NoteID> = []
    return asked.filter { seen.insert($0.id).inserted && $0.keptBecause == nil }.compactMap {
      note in
      guard let flag = view.flags(in: note.words, of: [.judgement, .inference]).first else {
        return nil
      }
      return Finding(
        .note(note.id),
        "\(view.labels[note.id]) says \"\(flag.text)\": \(view.vocabulary.question(for: flag))",
        remedy: "rounds revise \(view.labels[note.id]) \"what was seen or heard\""
      )
    }
  }

  private static let citedEvidenceStands = Gate(
    .citedEvidenceStands,
    .visibleInTheCore,
    ends: StageKind.open,
    asks: "Does everything that is cited still stand?",
    fails: Example("The note that a task rests on was withdrawn.") { $0.withdrawn = [4] }
  ) { view in
    view.brokenCitations
  }
}

extension Visit {
  /// Whether it is known why there is no evidence of an element.
  fileprivate func excuses(_ element: CoreElement) -> Bool {
    missed != nil || gaps.contains { $0.elements.contains(element) }
  }
}

extension GateView {
  fileprivate func elementsMissing(from visit: Visit) -> [CoreElement] {
    let found = notes(of: visit).reduce(into: Set<CoreElement>()) { $0.formUnion($1.elements) }
    return settings.description.evidence.filter { !found.contains($0) && !visit.excuses($0) }
  }

  /// What is cited and was taken back, came late, or is not here.
  fileprivate var brokenCitations: [Gate.Finding] {
    let ofTasks = visits.compactMap { visit in
      task(of: visit).map {
        (ShortfallSubject.task($0.id), "the task of visit \(visit.number)", $0.cites)
      }
    }
    let ofStatements = statements.map {
      (ShortfallSubject.statement($0.id), labels[$0.id], $0.claim.cites + $0.claim.contrary)
    }
    return (ofTasks + ofStatements).flatMap { subject, name, cites in
      cites.compactMap { citation -> Gate.Finding? in
        guard let (why, remedy) = whatIsWrong(with: citation.subject) else { return nil }
        let cited = labels[citation.subject]
        return Gate.Finding(
          subject,
          "\(name) cites \(cited), which \(why)",
          remedy: remedy ?? "rounds revise \(name) --cites NOTES"
        )
      }
    }
  }

  private func whatIsWrong(with cited: EntryID) -> (why: String, remedy: String?)? {
    if let note = record.notes[NoteID(cited)] {
      if note.isWithdrawn { return ("was withdrawn", nil) }
      return note.standing == .late ? ("came late", "rounds admit \(labels[cited])") : nil
    }
    if let task = record.tasks.first(where: { $0.id.entry == cited }) {
      return task.withdrawal == nil ? nil : ("was withdrawn", nil)
    }
    if record.awaited.contains(cited) { return ("is not here yet", "rounds merge PATH") }
    return ("is neither a note nor a task", nil)
  }
}

extension [String] {
  /// The words joined as in a sentence, "teacher, student or content".
  package func inWords(_ conjunction: String) -> String {
    guard let last, count > 1 else { return first ?? "" }
    return "\(dropLast().joined(separator: ", ")) \(conjunction) \(last)"
  }
}
