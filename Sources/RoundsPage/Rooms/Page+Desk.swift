import InstructionalRounds
import JournalFormat

/// What happens while notes are taken.
extension Page {
  mutating func take(_ happening: Happening, at now: Moment, at desk: inout Desk) -> Answer {
    switch happening {
    case .begun: return Answer()
    case .stored(let texts):
      desk.takeIn(texts.compactMap { try? JournalLine(Array($0.utf8)[...]) })
      desk.restore(opening.things[desk.draftName])
      desk.handed = Desk.Handed(opening.things[desk.handedName])
      return answer(of: &desk, at: now)
    case .transaction(let end): return makeLines(of: &desk, after: end, at: now)
    case .kept:
      let entries = desk.settle()
      desk.remark(on: entries, at: now)
      return answer(of: &desk, at: now)
    case .outrun:
      desk.recall()
      var answer = Answer()
      answer.wishes = [.lines(round: desk.round.id.text, writer: desk.writer.description)]
      return answer
    case .refused(let why):
      desk.hold()
      desk.remark = """
        Not kept yet: this device's storage refused (\(why)). What you typed is still here. Free some \
        space and try again.
        """
      return answer(of: &desk, at: now)
    case .unkept: return Answer()
    case .typed(_, let text):
      let was = desk.line
      desk.line.type(text, at: now)
      return answer(whenTyped: &desk, was: was)
    case .handed:
      desk.hasJustHanded = true
      desk.remark = ""
      return answer(of: &desk, at: now)
    case .unhanded:
      desk.hasJustHanded = false
      desk.remark = "Nothing was handed over. Try another way."
      return answer(of: &desk, at: now)
    case .erased:
      for name in ["desk/\(desk.round.id.text)", desk.seatName, desk.handedName, desk.draftName] {
        opening.things[name] = nil
      }
      return begin()
    case .timePassed:
      guard let mark = desk.lastMark, now.milliseconds - mark.at.milliseconds >= Desk.markPatience
      else { return Answer() }
      desk.lastMark = nil
      return answer(of: &desk, at: now)
    case .done(let deed, let given): return take(deed, given, at: now, at: &desk)
    }
  }

  /// Writes what waits, in the transaction that keeps it; what the round does not take goes back.
  private func makeLines(of desk: inout Desk, after end: JournalEnd, at now: Moment) -> Answer {
    var answer = Answer()
    if let lines = desk.makeLines(after: end, at: now, salt: random) {
      answer.lines = lines
    } else {
      answer.isOutrun = true
    }
    return answer
  }

  /// What is shown now, and what waits to be kept.
  private func answer(of desk: inout Desk, at now: Moment) -> Answer {
    var answer = desk.screen(of: opening, at: now)
    answer.wishes.append(.keep(name: desk.draftName, value: desk.draftText))
    if desk.isReadyToSend {
      answer.wishes.append(
        .write(round: desk.round.id.text, writer: desk.writer.description)
      )
    }
    return answer
  }

  /// What a key changes: the draft, and what is beside the line.
  private func answer(whenTyped desk: inout Desk, was: TypedLine) -> Answer {
    var answer = Answer()
    if desk.line.begun != was.begun || desk.elements(of: was) != desk.elements(of: desk.line) {
      answer.shown[.entry] = desk.entry(of: opening)
    }
    answer.wishes = [.keep(name: desk.draftName, value: desk.draftText)]
    return answer
  }
}

extension Page {
  /// Takes what somebody did.
  private mutating func take(
    _ deed: Action,
    _ given: Given,
    at now: Moment,
    at desk: inout Desk
  ) -> Answer {
    // One value that is filled in below: as WebAssembly, the constant lists `[.screen("awake")]` and
    // `[.screen("blank")]` of different cases were taken for one another.
    var screen: String?
    var extra: [Wish] = []
    var focus: String?
    var wakes: Int64?
    if [.visit, .notes, .missing, .select, .hand].contains(deed.name) { desk.remark = "" }
    switch deed.name {
    case .visit:
      desk.visit = deed.entry.map { VisitID($0) }
      if let element = deed.element { desk.line.element = element }
      desk.view = .notes
      focus = "line"
    case .begin:
      desk.add(desk.visit.map { .begin($0) }, at: now)
      screen = "awake"
      focus = "line"
    case .end:
      desk.add(desk.visit.map { .end($0) }, at: now)
      desk.view = .missing
      screen = "asleep"
    case .plan:
      let number = Int(given.texts["number"]?.cut ?? "").flatMap { VisitNumber($0) }
      if let number, !desk.round.visits.contains(where: { $0.number == number }) {
        desk.add(.plan(number), at: now)
      } else {
        desk.remark =
          number == nil
          ? "A visit's number is 1 or more." : "That visit is on the list already."
      }
    case .send:
      desk.send(at: now)
      focus = "line"
    case .element:
      let element = CoreElement(rawValue: deed.subject)
      desk.line.element = desk.line.element == element ? nil : element
      focus = "line"
    case .mark:
      if let lens = desk.round.settings.lenses.first(where: { $0.code == deed.subject }) {
        // A number on the line is the value that the code asks for.
        let value = lens.value(typed: desk.line.text)
        desk.add(desk.visit.map { .mark($0, lens, value: value) }, at: now)
        if value != nil { desk.line = TypedLine() }
        wakes = Desk.markPatience + 100
      }
    case .drop:
      desk.line = TypedLine()
      focus = "line"
    case .revise:
      desk.takeUp(deed.entry.map { NoteID($0) }, at: now)
      focus = "line"
    case .withdraw:
      desk.add(deed.entry.map { .withdraw($0) }, at: now)
      desk.line = TypedLine()
    case .retry: desk.isHeld = false
    case .undo:
      desk.add(desk.lastMark.map { .withdraw($0.entry) }, at: now)
      desk.lastMark = nil
    case .tag:
      if let note = deed.entry.flatMap({ desk.round.record.notes[NoteID($0)] }),
        let element = deed.element
      {
        desk.add(.tag(note.id, note.elements.union([element])), at: now)
      }
    case .keep:
      if let note = deed.entry.map({ NoteID($0) }) {
        desk.giveReason(for: .keep(note), given, at: now)
        focus = "reason"
      }
    case .gap:
      if let visit = deed.entry.map({ VisitID($0) }), let element = deed.element {
        desk.giveReason(for: .gap(visit, element), given, at: now)
        focus = "reason"
      }
    case .choose:
      if let note = deed.entry.map({ NoteID($0) }) {
        desk.add(desk.chosen.contains(note) ? .putBack(note) : .choose(note), at: now)
      }
    case .notes: desk.view = .notes
    case .missing: desk.view = .missing
    case .select: desk.view = .selecting
    case .hand: desk.view = .handing
    case .share, .save, .copy:
      if let way = Wish.Way(rawValue: deed.name.rawValue) {
        extra = [.hand(way.rawValue, name: desk.fileName, text: desk.fileText)]
      }
    case .arrived:
      desk.hasJustHanded = false
      desk.handed = Desk.Handed(lines: desk.end.sequence, notes: desk.notes.count)
      extra = [.keep(name: desk.handedName, value: desk.handed.text)]
    case .erase:
      guard desk.isAllHandedOver else { break }
      var answer = Answer()
      answer.wishes = [
        .erase(round: desk.round.id.text, writer: desk.writer.description),
        .keep(name: "desk/\(desk.round.id.text)", value: nil),
        .keep(name: desk.seatName, value: nil),
        .keep(name: desk.handedName, value: nil),
      ]
      return answer
    case .leave:
      opening.things["desk/\(desk.round.id.text)"] = nil
      var answer = begin()
      answer.wishes.insert(.keep(name: "desk/\(desk.round.id.text)", value: nil), at: 0)
      return answer
    case .blank: screen = "blank"
    case .invite, .join, .line, .answer, .next, .before, .play, .pause, .finish, .task, .level,
      .startOver:
      break
    }
    var answer = answer(of: &desk, at: now)
    answer.wakes = wakes
    answer.wishes += extra
    if let screen { answer.wishes.append(.screen(screen)) }
    answer.focus = focus
    return answer
  }
}

extension Desk {
  /// Takes a reason where one was given, or asks for it.
  fileprivate mutating func giveReason(for reasoned: Reasoned, _ given: Given, at now: Moment) {
    guard let reason = given.texts["reason"]?.cut, !reason.isEmpty else {
      return view = .reason(reasoned)
    }
    switch reasoned {
    case .keep(let note): add(.keep(note, reason: reason), at: now)
    case .gap(let visit, let element): add(.gap(visit, element, reason: reason), at: now)
    }
    view = .missing
  }
}
