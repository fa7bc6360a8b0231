import InstructionalRounds

extension Recording {
  /// The same fact at the door again, with the number that it has after what was recorded meanwhile,
  /// and was lost.
  func renumbered(
    from before: Recorder,
    to now: Recorder,
    skipping lost: Int = 0
  ) throws(Refusal) -> Recording {
    var recording = try now.recording(
      event.renumbered { kind in
        now.next(kind, of: author ?? now.author) - before.next(kind, of: author ?? now.author)
          + lost
      } entries: { entry in
        let next = before.round.history.nextSequence(of: before.writer)
        guard entry.writer == before.writer, entry.sequence >= next else { return entry }
        let shift = now.round.history.nextSequence(of: now.writer) - next
        return EntryID(writer: entry.writer, sequence: entry.sequence + shift)
      },
      at: happened,
      by: author
    )
    recording.undoes = undoes
    // What is recorded together with it moves on with it.
    let next = before.round.history.nextSequence(of: before.writer)
    recording.under += under.filter { $0.writer == before.writer && $0.sequence >= next }.map {
      let shift = now.round.history.nextSequence(of: now.writer) - next
      return EntryID(writer: $0.writer, sequence: $0.sequence + shift)
    }
    return recording
  }
}

/// What is counted for each writer, and so has a number in its label.
enum NumberedKind: Hashable {
  case note, table, group, prediction, work
  case statement(Statement.Kind)
}

extension Recorder {
  /// The number of this writer's next thing of a kind.
  func next(_ kind: NumberedKind, of author: ParticipantCode) -> Int {
    let record = round.record
    switch kind {
    case .note: return nextNoteNumber(of: author)
    case .table: return next(after: record.tables.values.map { ($0.id.entry, $0.number) })
    case .group: return next(after: record.groups.values.map { ($0.id.entry, $0.number) })
    case .prediction: return next(after: record.predictions.values.map { ($0.id.entry, $0.number) })
    case .work: return next(after: record.work.values.map { ($0.id.entry, $0.number) })
    case .statement(let kind):
      let same = record.statements.values.filter { $0.kind == kind }
      return next(after: same.map { ($0.id.entry, $0.number) })
    }
  }
}

extension Event {
  /// The same fact, its number moved on by what was recorded meanwhile, as are those of the entries
  /// that it names and that are recorded together with it.
  fileprivate func renumbered(
    by shift: (NumberedKind) -> Int,
    entries: (EntryID) -> EntryID
  ) -> Event {
    switch self {
    case .noteTaken(var fact):
      fact.number += shift(.note)
      fact.visit = VisitID(entries(fact.visit.entry))
      return .noteTaken(fact)
    case .tableMade(var fact):
      fact.number += shift(.table)
      return .tableMade(fact)
    case .resultRead(let fact):
      return fact.reading(of: TableID(entries(fact.table.entry))).event
    case .grouped(var fact):
      fact.number += shift(.group)
      return .grouped(fact)
    case .statementMade(var fact):
      fact.number += shift(.statement(fact.statement))
      return .statementMade(fact)
    case .predicted(var fact):
      fact.number += shift(.prediction)
      return .predicted(fact)
    case .selected(var fact):
      fact.notes = fact.notes.map { NoteID(entries($0.entry)) }
      return .selected(fact)
    case .visitStarted(var fact):
      fact.visit = VisitID(entries(fact.visit.entry))
      return .visitStarted(fact)
    case .proposed(var fact):
      fact.number += shift(.work)
      return .proposed(fact)
    default: return self
    }
  }
}
