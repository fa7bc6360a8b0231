import InstructionalRounds
import JournalFormat

/// What an observer does, and what is said of it.
extension Desk {
  /// How many milliseconds a mark can be taken back with one touch.
  static let markPatience: Int64 = 5_000

  /// Has something kept, where it is known what.
  mutating func add(_ intent: Draft.Intent?, at moment: Moment) {
    guard let intent else { return }
    isHeld = false
    remark = ""
    outbox.append(Draft(intent, at: moment))
  }

  /// Sends the line: it becomes a note, or other words for one, and has the time of its first key.
  mutating func send(at now: Moment) {
    isHeld = false
    remark = ""
    let text = line.text.cut
    guard !text.isEmpty else { return line = TypedLine() }
    let at = line.begun ?? now
    do throws(WordsError) {
      _ = try Words(round.typed(text, in: visit, at: at).text)
    } catch {
      return remark = error.sentence
    }
    if let note = line.revising {
      outbox.append(Draft(.revise(note, text: text, element: line.element), at: now))
    } else if let visit {
      outbox.append(Draft(.note(visit, text: text, element: line.element), at: at))
    } else {
      return remark = "Choose a visit first. Your words are still here."
    }
    line = TypedLine()
  }

  /// Takes a note onto the line, to be reworded.
  mutating func takeUp(_ id: NoteID?, at now: Moment) {
    guard let id, let note = round.record.notes[id], let text = note.words.text else { return }
    line = TypedLine()
    line.revising = id
    line.text = text
    line.begun = now
    view = .notes
    visit = note.visit
  }

  /// Puts what the round does not take back where it was typed, and says why.
  mutating func giveBack(_ draft: Draft, _ refusal: DeskRefusal) {
    remark = refusal.sentence
    switch draft.intent {
    case .note(_, let text, let element):
      line.begun = draft.at
      line.element = line.element ?? element
      line.text = line.text.isEmpty ? text : "\(text)\n\(line.text)"
    case .revise(let note, let text, let element) where line.text.isEmpty:
      line.begun = draft.at
      line.revising = note
      line.element = element
      line.text = text
    case .revise, .join, .begin, .end, .plan, .mark, .withdraw, .tag, .keep, .gap, .choose,
      .putBack:
      break
    }
  }

  /// Asks about the words of what was kept last, or says what came of it.
  mutating func remark(on entries: [Entry], at now: Moment) {
    guard let last = entries.last else { return }
    switch last.event {
    case .joined: remark = "You are taking notes as \(code). Choose a visit."
    case .visitPlanned: visit = VisitID(last.id)
    case .noteTaken(let fact):
      if fact.lenses.isEmpty { ask(about: NoteID(last.id)) } else { lastMark = (last.id, now) }
    case .noteRevised(let fact): ask(about: fact.note)
    case .withdrawn: remark = "Taken back. It stays in the record, marked as withdrawn."
    default: break
    }
  }

  private mutating func ask(about note: NoteID) {
    remark = round.record.question(about: note, reading: round.vocabulary) ?? ""
  }

  /// What a line is evidence of, by its label and by a button.
  func elements(of line: TypedLine) -> Set<CoreElement> {
    let labeled = round.typed(line.text, in: visit, at: line.begun).elements
    return line.element.map { labeled.union([$0]) } ?? labeled
  }
}

extension WordsError {
  /// What is wrong with words, and what to do.
  var sentence: String {
    switch self {
    case .empty: "There are no words after the label yet."
    case .tooLong: "A note has at most \(Words.limit) characters. Make it two."
    case .controlCharacter:
      "It has a character that is not text. Type the words again, or paste them as plain text."
    }
  }
}

extension DeskRefusal {
  /// Why nothing is recorded, and what to do.
  var sentence: String {
    switch self {
    case .words(let error): error.sentence
    case .unwritable: "This cannot be written as it is. Take out whatever is not plain text."
    case .door(let refusal): refusal.sentence
    }
  }
}

extension DoorRefusal {
  /// Which order or role forbids it, in words for an observer.
  fileprivate var sentence: String {
    switch self {
    case .stage(_, let stage):
      """
      The round is already in \(stage.rawValue), where this cannot be recorded. Give your words to the \
      facilitator, who can reopen description.
      """
    case .somebodyElses:
      "This note is somebody else's. Only its author or the facilitator can change it."
    case .late: "This note came late. The facilitator has to admit it first."
    case .withdrawn: "This note was withdrawn."
    case .unconfirmed: "This note has to be confirmed first, because its stage was reopened."
    case .onHold: "The record is on hold, so no words can be removed from it."
    case .role, .notPast, .notWaivable: "The facilitator has to do this."
    }
  }
}
