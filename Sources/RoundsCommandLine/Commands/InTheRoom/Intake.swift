import Importing
import InstructionalRounds
import Journaling

/// The notes of a file on their way into the record: those that are new, and those that are known.
struct Intake {
  /// What the file holds.
  let imported: Import
  /// Who records.
  let recorder: Recorder
  /// The new notes, ready to be recorded.
  private(set) var new: [Recording] = []
  /// The places among ``new`` of the notes that their authors marked.
  private var marked: [Int] = []
  /// How many notes are in the record already.
  private(set) var knownCount = 0
  /// The lines that could be notes whose words were taken out, and so do not come in.
  private(set) var heldBack: [Int] = []
  /// The visits that new notes are for, although they were dropped.
  private(set) var dropped: Set<VisitNumber> = []

  /// The names in the notes, with what goes in the place of each.
  let names: ImportedNames

  /// Sorts the notes of a file into new and known ones.
  init(
    _ imported: Import,
    by recorder: Recorder,
    into visit: Visit?,
    naming names: ImportedNames
  ) throws {
    self.imported = imported
    self.recorder = recorder
    self.names = names
    var known = KnownNotes(recorder.round.history)
    var numbers: [ParticipantCode: Int] = [:]
    let latest = imported.notes.compactMap(\.time?.elapsed).max() ?? 0
    let needsVisit = visit == nil && imported.notes.contains { $0.visit == nil }
    let usual = needsVisit ? try recorder.session.visitGoingOn(nil, by: recorder) : visit
    for note in imported.notes {
      let author = note.author ?? recorder.author
      let named = try note.visit.map { try recorder.round.visit($0, for: author) } ?? usual
      guard let place = named else { continue }
      let moment = recorder.moment(of: note, in: place, lasting: latest)
      let wordings = try names.wordings(of: note.words)
      let exactly = note.time == nil ? nil : moment
      if wordings.contains(where: { known.take($0, by: author, in: place, at: exactly) }) {
        knownCount += 1
        continue
      }
      if known.couldBeTakenOut(note, by: author, in: place, at: moment) {
        heldBack.append(note.line)
        continue
      }
      let number = numbers[author] ?? recorder.nextNoteNumber(of: author)
      numbers[author] = number + 1
      if note.isSelected { marked.append(new.count) }
      if place.missed?.extent == .dropped { dropped.insert(place.number) }
      let fact = NoteTaken(
        visit: place.id,
        number: number,
        words: wordings[0],
        elements: note.elements,
        lenses: note.lenses,
        importLine: note.line
      )
      new.append(try recorder.recording(.noteTaken(fact), at: moment, by: author))
    }
  }

  /// Whether a new note was marked to be brought to the table.
  func isMarked(_ place: Int) -> Bool { marked.contains(place) }

  /// Records the new notes, and the selections that were marked among them.
  ///
  /// - Returns: what was recorded of the notes, and the round after all of it; nothing where nothing is new.
  func record() throws -> Recorder.Result? {
    guard !new.isEmpty else { return nil }
    let first = recorder.round.history.nextSequence(of: recorder.writer)
    let result = try recorder.record(new + selections(ofNotesFrom: first))
    let actual = result.entries.first?.id.sequence ?? first
    // Part of the record was damaged, and so the notes have other numbers than it told.
    guard actual != first, !marked.isEmpty, result.round.isMissing(result.entries) else {
      return result
    }
    let again = try recorder.after(result).record(try selections(ofNotesFrom: actual))
    return Recorder.Result(entries: result.entries, round: again.round)
  }

  /// What their authors choose of the new notes, the first of which gets a certain number.
  private func selections(ofNotesFrom first: UInt64) throws -> [Recording] {
    let chosen = Dictionary(grouping: marked) { new[$0].author ?? recorder.author }
    return try chosen.sorted { $0.key < $1.key }.map { author, places in
      let notes = places.map { place in
        NoteID(EntryID(writer: recorder.writer, sequence: first + UInt64(place)))
      }
      return try recorder.recording(.selected(Selected(notes: notes)), by: author)
    }
  }
}

extension CurrentRound {
  /// Whether a selection among entries is of notes that are not here.
  fileprivate func isMissing(_ entries: [Entry]) -> Bool {
    entries.contains { entry in
      guard case .selected(let fact) = entry.event else { return false }
      return fact.notes.contains { record.notes[$0] == nil }
    }
  }
}

extension Recorder {
  /// When an imported note was; without any time, the beginning of its visit.
  ///
  /// Where nobody knows when the visit began, it is taken to end now, so that nothing lies ahead, or
  /// to begin at noon where at least its day is known.
  fileprivate func moment(
    of note: ImportedNote,
    in visit: Visit,
    lasting latest: Int64
  ) -> Moment {
    let now = session.world.now()
    let begins =
      visit.started ?? visit.plan.begins ?? noon(of: visit) ?? now.adding(milliseconds: -latest)
      ?? now
    switch note.time {
    case .moment(let moment): return moment
    case .elapsed(let milliseconds): return begins.adding(milliseconds: milliseconds) ?? begins
    case nil: return min(begins, now)
    }
  }

  /// Noon on the day of a visit of which only an earlier day is known.
  private func noon(of visit: Visit) -> Moment? {
    let now = session.world.now()
    guard let day = visit.plan.day, day < now.day else { return nil }
    return Moment(day: day, millisecondsOfDay: 12 * 3_600_000, offset: offset(on: day))
  }
}

extension ImportedTime {
  /// How long after the visit's beginning it was, where only that is told.
  fileprivate var elapsed: Int64? {
    guard case .elapsed(let milliseconds) = self else { return nil }
    return milliseconds
  }
}
