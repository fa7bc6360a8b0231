extension Gate {
  /// The gates between description and analysis.
  static let description = [
    someNote, notesOfEveryVisit, evidenceOfTheCore, taskOfEveryVisit, voiceHasObserved,
    selectionOfEveryObserver, selectedNotesDescribe, citedEvidenceStands,
  ]

  private static let someNote = Gate(
    .someNote,
    .descriptionFirst,
    ends: StageKind.open,
    asks: "Are there any notes?",
    fails: Example("Nobody has taken a note.") { $0.notes = [] }
  ) { view in
    guard view.notes.isEmpty else { return [] }
    return [Finding(.round, "there are no notes yet", .takeNote(view.firstNumber, of: nil))]
  }

  private static let notesOfEveryVisit = Gate(
    .notesOfEveryVisit,
    .visibleInTheCore,
    ends: [.description],
    asks: "Does every planned visit have notes?",
    passes: Example("Visit 3 was dropped for a fire drill.") { sample in
      sample.missed = [3: .dropped]
      sample.notes.removeAll { $0.visit == 3 }
      sample.tasks[3] = nil
      sample.statements[0].cites = [3, 4]
    },
    fails: Example("Visit 2 has no notes and no reason for having none.") { sample in
      sample.notes.removeAll { $0.visit == 2 }
    }
  ) { view in
    view.visits.filter { $0.missed == nil && view.notes(of: $0).isEmpty }.map {
      Finding(
        .visit($0.id),
        "visit \($0.number) has no notes",
        brief: "no notes",
        .takeNote($0.number, of: nil),
        or: [Remedy(.merge), Remedy(.dropVisit($0.number))]
      )
    }
  }

  private static let evidenceOfTheCore = Gate(
    .evidenceOfTheCore,
    .visibleInTheCore,
    ends: [.description],
    asks: "Does every visit have evidence of teacher, student and content, or a named gap?",
    passes: Example("What students did in visit 1 could not be seen, and the reason was given.") {
      sample in
      sample.notes.removeAll { $0.visit == 1 && $0.element == .student }
      sample.gaps = [1: .student]
    },
    fails: Example("No note of visit 1 is evidence of what students did.") { sample in
      sample.notes.removeAll { $0.visit == 1 && $0.element == .student }
    }
  ) { view in
    view.visitsSeen.compactMap { visit in
      let missing = view.elementsMissing(from: visit)
      guard let first = missing.first else { return nil }
      let brief = "no evidence of \(missing.map { $0.rawValue }.inWords("or"))"
      let what = "visit \(visit.number) has \(brief)"
      let taking = Remedy(.takeNote(visit.number, of: first))
      let naming = Remedy(.nameGap(visit.number, first))
      let untagged = view.notes(of: visit).filter { $0.elements.isEmpty }.prefix(3)
      guard !untagged.isEmpty else {
        return Finding(.visit(visit.id), what, brief: brief, taking.deed, or: [naming])
      }
      let candidates = untagged.map { "\(view.labels[$0.id]) \"\($0.words)\"" }
      return Finding(
        .visit(visit.id),
        "\(what). Are any of these about \(first.topic): \(candidates.inWords("or"))?",
        brief: brief,
        .tag(among: untagged.map { view.named($0.id) }, as: first),
        or: [naming, taking]
      )
    }
  }

  private static let taskOfEveryVisit = Gate(
    .taskOfEveryVisit,
    .accountabilityInTheTasks,
    ends: [.description],
    asks:
      "Is the task of every visit stated as students were given it, with the notes it rests on?",
    fails: Example("Nobody said what students were asked to do in visit 1.") { $0.tasks[1] = nil }
  ) { view in
    view.visitsSeen.filter {
      view.settings.description.taskOfEveryVisit && $0.excuses(.task) == false
    }
    .compactMap { visit in
      let cites = Remedy.Support(view.likelyEvidence(ofTheTaskOf: visit))
      guard let task = view.task(of: visit) else {
        return Finding(
          .visit(visit.id),
          "visit \(visit.number) has no task",
          brief: "no task",
          .stateTask(visit.number, citing: cites)
        )
      }
      guard view.evidence(of: task.cites).allSatisfy({ $0.visit != visit.id }) else { return nil }
      return Finding(
        .visit(visit.id),
        "the task of visit \(visit.number) cites no note of that visit",
        .cite(in: view.named(task.id), cites, contrary: nil)
      )
    }
  }

  private static let voiceHasObserved = Gate(
    .voiceHasObserved,
    .learningByDoing,
    ends: [.description],
    asks: "Has everyone with a voice in analysis observed?",
    fails: Example("BD joined as an observer and has no notes.") { sample in
      sample.notes.removeAll { $0.author == "BD" }
    }
  ) { view in
    let authors = Set(view.notes.map { $0.author })
    return view.observers.filter { !authors.contains($0.code) }.map {
      Finding(
        .participant($0.code),
        "\($0.code) is an observer and has no notes",
        .takeNote(view.firstNumber, of: nil),
        by: $0.code,
        or: [Remedy(.merge), Remedy(.leave($0.code))]
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
    view.selectors.compactMap { code in
      let own = view.notes.filter { $0.author == code }
      let wanted = min(view.settings.description.selectionMinimum, own.count)
      let chosen = view.selection(of: code).count { $0.author == code }
      guard chosen < wanted else { return nil }
      return Finding(
        .participant(code),
        "\(code) has selected \(chosen) of their own notes and needs at least \(wanted)",
        // Which ones is theirs to choose, unless all that they have are wanted.
        .select(
          wanted == own.count
            ? Remedy.Support(own.map { view.named($0.id) })
            : Remedy.Support([], wanted: wanted - chosen)
        ),
        by: code
      )
    }
  }

  private static let selectedNotesDescribe = Gate(
    .selectedNotesDescribe,
    .descriptionFirst,
    ends: [.description, .analysis],
    asks: "Does every selected or cited note describe, or was it kept with a reason?",
    passes: Example("A note quotes words on the board that sound like praise, and was kept.") {
      sample in
      sample.notes[0].text = "board: good reasons only"
      sample.kept = [0]
    },
    fails: Example("A selected note says \"good discussion\".") { sample in
      sample.notes[0].text = "good discussion about the slope"
    }
  ) { view in
    let cited =
      view.record.tasks.filter { $0.counts }.flatMap { $0.cites }
      + view.statements.flatMap { $0.claim.cites + $0.claim.contrary }
    let selected = view.record.selections.keys.sorted().flatMap { view.selection(of: $0) }
    let isSelected = Set(selected.map { $0.id })
    let asked = selected + view.evidence(of: cited)
    var seen: Set<NoteID> = []
    return asked.filter { note in
      seen.insert(note.id).inserted && note.keptBecause == nil && !view.settings.isMark(note)
    }.compactMap { note in
      var kinds: Set<FlagKind> = [.judgment, .inference, .prescription]
      // What is brought to the table has to say something that was seen or heard.
      if isSelected.contains(note.id) { kinds.insert(.vague) }
      guard let flag = view.flags(in: note.words, of: kinds, in: .description).first else {
        return nil
      }
      return Finding(
        .note(note.id),
        "\(view.labels[note.id]) says \"\(flag.text)\": \(view.question(about: flag))",
        .reword(view.named(note.id), .seenOrHeard),
        by: note.author,
        or: [Remedy(.keep(view.named(note.id)))]
      )
    }
  }

  private static let citedEvidenceStands = Gate(
    .citedEvidenceStands,
    .visibleInTheCore,
    ends: StageKind.open,
    asks: "Does everything cited still count?",
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

extension CoreElement {
  /// What a note of it is about, in a question.
  fileprivate var topic: String {
    switch self {
    case .teacher: "the teacher"
    case .student: "students"
    case .content: "content"
    case .task: "the task"
    }
  }
}

extension GateView {
  /// The number of the first visit.
  fileprivate var firstNumber: VisitNumber { visits.first?.number ?? .first }

  /// The notes of a visit that are about its task, or the first of all where none does.
  fileprivate func likelyEvidence(ofTheTaskOf visit: Visit) -> [Remedy.Named] {
    let telling = notes(of: visit).filter { $0.elements.contains(.task) }
    let likely = telling.isEmpty ? Array(notes(of: visit).prefix(1)) : telling
    return likely.map { named($0.id) }
  }

  fileprivate func elementsMissing(from visit: Visit) -> [CoreElement] {
    let found = notes(of: visit).reduce(into: Set<CoreElement>()) { $0.formUnion($1.elements) }
    return settings.description.evidence.filter { !found.contains($0) && !visit.excuses($0) }
  }
}
