import InstructionalRounds
import JournalFormat

/// What the things that an observer does become in the record.
extension OpenedRound {
  /// What is to be appended of a draft, fact by fact, each at the door of the round as the facts before it
  /// left it.
  func events(of draft: Draft, by writer: WriterID) throws(DeskRefusal) -> [Event] {
    do throws(WordsError) {
      return try facts(of: draft, by: writer)
    } catch {
      throw .words(error)
    }
  }

  /// What the door of the round says to a fact.
  func recording(
    _ event: Event,
    of draft: Draft,
    by writer: WriterID
  ) throws(DeskRefusal) -> Recording {
    do throws(DoorRefusal) {
      return try inProgress.recording(event, by: writer, at: moment(of: draft))
    } catch {
      throw .door(error)
    }
  }

  private func facts(of draft: Draft, by writer: WriterID) throws(WordsError) -> [Event] {
    let number = history.nextNoteNumber(of: writer.code, by: writer)
    switch draft.intent {
    case .join: return [.joined(joining(by: writer))]
    case .begin(let visit): return [.visitStarted(VisitStarted(visit: visit))]
    case .end(let visit): return [.visitEnded(VisitEnded(visit: visit))]
    case .plan(let number):
      let team = record.participants[writer.code]?.team
      return [.visitPlanned(VisitPlanned(number: number, team: team))]
    case .note(let visit, let text, let element):
      let note = typed(text, in: visit, at: draft.at)
      return [.noteTaken(try note.note(in: visit, number: number, with: element))]
    case .mark(let visit, let lens, let value):
      return [.noteTaken(try lens.mark(in: visit, number: number, value: value))]
    case .revise(let id, let text, let element):
      guard let note = record.notes[id] else { return [] }
      return try revision(of: note, by: typed(text), with: element)
    case .withdraw(let entry): return [.withdrawn(Withdrawn(subject: entry))]
    case .tag(let id, let elements):
      let lenses = record.notes[id]?.lenses ?? []
      return [.noteTagged(NoteTagged(note: id, elements: elements, lenses: lenses))]
    case .keep(let note, let reason):
      return [.kept(Kept(subject: note.entry, reason: try Words(reason)))]
    case .gap(let visit, let element, let reason):
      let words = try Words(reason)
      return [.gapNamed(GapNamed(visit: visit, elements: [element], whatHappened: words))]
    case .choose(let note): return [.selected(Selected(notes: [note]))]
    case .putBack(let note): return [.selected(Selected(notes: [], putBack: [note]))]
    }
  }

  /// Who takes part from now on, and which of their devices this is.
  private func joining(by writer: WriterID) -> ParticipantJoined {
    let known = record.participants[writer.code]
    var devices = 0
    for (other, device) in record.devices where other.code == writer.code {
      devices = max(devices, device)
    }
    return ParticipantJoined(
      participant: writer.code,
      roles: known?.roles ?? [.observer],
      team: known?.team,
      device: devices + 1,
      isOnPage: true
    )
  }

  /// Other words for a note, or other elements; where the old words had a name that the new ones do not
  /// have, they are taken out for good first.
  private func revision(
    of note: Note,
    by typed: TypedNote,
    with element: CoreElement?
  ) throws(WordsError) -> [Event] {
    let events = try typed.revision(of: note, with: element)
    let words = try Words(typed.text)
    let isLost = history.loses(nameIn: note.id.entry, for: words, of: record, reading: vocabulary)
    guard isLost else { return events }
    let redacted = Redacted(subject: note.id.entry, reason: try Words("a name was in it"))
    return [.redacted(redacted)] + events
  }
}

extension OpenedRound {
  /// A line as it was typed, taken apart; a time is looked for in a visit alone.
  func typed(_ text: String, in visit: VisitID? = nil, at now: Moment? = nil) -> TypedNote {
    TypedNote(
      text,
      labels: ElementLabels(prefixes: settings.elementPrefixes),
      window: now.flatMap { now in visit.map { window(of: $0, now: now) } },
      vocabulary: vocabulary,
      isLive: true
    )
  }

  /// When something happened: at its first key, or at the time that a note begins with, unless that has
  /// not come yet.
  func moment(of draft: Draft) -> Moment {
    guard case .note(let visit, let text, _) = draft.intent,
      let time = typed(text, in: visit, at: draft.at).time
    else { return draft.at }
    let window = window(of: visit, now: draft.at)
    return (try? TypedTime.clock(time).moment(in: window, now: draft.at)) ?? draft.at
  }

  private func window(of visit: VisitID, now: Moment) -> VisitWindow {
    record.window(of: record.visits[visit], now: now) { _ in now.offset }
  }
}
