extension TypedNote {
  /// The fact of a note, with what a button says that it is evidence of beside its label.
  package func note(
    in visit: VisitID,
    number: Int,
    with element: CoreElement?
  ) throws(WordsError) -> NoteTaken {
    NoteTaken(
      visit: visit,
      number: number,
      words: try Words(text),
      elements: elements(with: element)
    )
  }

  /// The facts that give a note other words, other elements, or both; none where nothing is new.
  package func revision(of note: Note, with element: CoreElement?) throws(WordsError) -> [Event] {
    let words = try Words(text)
    let elements = elements(with: element)
    var events: [Event] = []
    if words != note.words { events.append(.noteRevised(NoteRevised(note: note.id, words: words))) }
    if !elements.isEmpty, elements != note.elements {
      events.append(.noteTagged(NoteTagged(note: note.id, elements: elements, lenses: note.lenses)))
    }
    return events
  }

  private func elements(with element: CoreElement?) -> Set<CoreElement> {
    element.map { elements.union([$0]) } ?? elements
  }
}

extension Lens {
  /// The fact of a mark by the code: its words are the protocol's own.
  package func mark(
    in visit: VisitID,
    number: Int,
    value: Double? = nil
  ) throws(WordsError) -> NoteTaken {
    NoteTaken(
      visit: visit,
      number: number,
      words: try Words(words(with: value)),
      elements: Set([element].compactMap { $0 }),
      lenses: [code],
      value: value
    )
  }
}

extension RoundRecord {
  /// The one question about the words of a note that was just taken, if there is any; a name comes first,
  /// because it would leave the room.
  package func question(about id: NoteID, reading vocabulary: Vocabulary) -> String? {
    guard let note = notes[id], !observationProtocol.isMark(note), let words = note.words.text
    else {
      return nil
    }
    let flags = vocabulary.reading(of: words, under: observationProtocol.language).flags
      .filter { !isNobody($0) }
    let flag = flags.first { $0.kind == .name } ?? flags.first
    return flag.map { vocabulary.question(for: $0) }
  }

  /// The day and hours that tell what a bare time means in a visit.
  ///
  /// Where only the day of the visit or of the round is known, an hour of it is meant; without that,
  /// one of today.
  ///
  /// The clocks here may be in another season on that day than today, so their offset is asked for.
  package func window(of visit: Visit?, now: Moment, offset: (Day) -> Int) -> VisitWindow {
    if let begins = visit?.started ?? visit?.plan.begins {
      return VisitWindow(begins: begins, ends: visit?.ended ?? visit?.plan.ends)
    }
    if let day = visit?.plan.day { return VisitWindow(day: day, offset: offset(day)) }
    let isOver = charter?.begins.map { $0 <= now.day && (charter?.ends ?? $0) < now.day } ?? false
    let day = isOver ? charter?.begins ?? now.day : now.day
    return VisitWindow(day: day, offset: offset(day))
  }
}
