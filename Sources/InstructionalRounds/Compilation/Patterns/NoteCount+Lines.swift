extension NoteCount {
  /// Counts notes by the heads of their lines, in a round that was folded without them.
  ///
  /// It gives what counting a round gives that was folded with them. Every note must be counted exactly once.
  ///
  /// - Parameters:
  ///   - lines: the notes and their tags.
  ///   - record: the round without them.
  ///   - history: its entries.
  package init(_ lines: [NoteLine], in record: RoundRecord, _ history: History) {
    let changes = Changes(lines, history, record)
    var places: [VisitID: VisitID] = [:]
    for visit in record.visits.keys { places[visit] = visit }
    for (visit, place) in record.aliases { places[visit] = place }
    for line in lines {
      guard case .taken(let planned) = line.deed else { continue }
      // A note of a visit that is not here waits for it.
      guard let place = places[planned] else { continue }
      guard changes.touched.contains(line.entry) else {
        if line.hasLens { add(line.elements, of: place, by: line.author) }
        continue
      }
      guard !changes.withdrawn.contains(line.entry) else { continue }
      let tag = changes.tags[line.entry]
      guard tag?.hasLens ?? line.hasLens else { continue }
      let moved = changes.visits[line.entry]
      add(tag?.elements ?? line.elements, of: moved ?? place, by: line.author)
    }
  }

  private mutating func add(
    _ elements: NoteLine.Elements,
    of visit: VisitID,
    by author: ParticipantCode
  ) {
    visits[visit, default: OfVisit()].count(elements)
    authors.insert(author)
  }

  /// What was said of notes after they were taken, as far as it counts.
  private struct Changes {
    /// The notes that something was said of.
    var touched: Set<EntryID> = []
    /// Those that were taken back.
    var withdrawn: Set<EntryID> = []
    /// The last tag of a note.
    var tags: [EntryID: NoteLine] = [:]
    /// The visit that a note was moved to at last.
    var visits: [EntryID: VisitID] = [:]

    init(_ lines: [NoteLine], _ history: History, _ record: RoundRecord) {
      let order = record.order
      let undone = history.undone(by: order)
      for entry in history.entries
      where !order.isAfterClosing(entry.id) && !undone.contains(entry.id) {
        switch entry.event {
        case .withdrawn(let fact): withdrawn.insert(fact.subject)
        case .noteMoved(let fact):
          guard let place = record.place(of: fact.visit) else { continue }
          visits[fact.note.entry] = place
          touched.insert(fact.note.entry)
        default: continue
        }
      }
      for line in lines where !order.isAfterClosing(line.entry) {
        guard case .tagged(let note) = line.deed, !withdrawn.contains(line.entry) else { continue }
        touched.insert(note.entry)
        let isLast = tags[note.entry].map { ($0.clock, $0.entry) < (line.clock, line.entry) }
        if isLast ?? true { tags[note.entry] = line }
      }
      touched.formUnion(withdrawn)
    }
  }
}

extension NoteCount.OfVisit {
  fileprivate mutating func count(_ elements: NoteLine.Elements) {
    noteCount += 1
    for element in CoreElement.allCases where elements.contains(NoteLine.Elements(element)) {
      elementCounts[element] += 1
    }
  }
}
