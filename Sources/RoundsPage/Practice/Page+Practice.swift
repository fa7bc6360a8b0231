import InstructionalRounds
import ProtocolLibrary

/// What happens while somebody practices.
extension Page {
  /// Goes to the exercise that the page is made for; `nil` where it is made for none.
  mutating func practice(at now: Moment) -> Answer? {
    guard let text = opening.files["exercise"] else { return nil }
    guard let exercise = try? ExerciseFile.read(Array(text.utf8)),
      let settings = settings(for: exercise),
      let vocabulary = vocabulary(settings.language.vocabulary)
    else {
      var arrival = Arrival()
      arrival.trouble = """
        The exercise in this page can't be read. Ask whoever gave it to you to make the page again with \
        “rounds practice page”.
        """
      arrival.isShut = true
      room = .arrival(arrival)
      return arrival.screen(of: opening)
    }
    var sitting = PracticeSitting(
      exercise,
      under: settings,
      reading: vocabulary,
      tag: tag,
      on: now.day
    )
    sitting.restore(opening.things[sitting.keptName], at: now)
    if !opening.trouble.isEmpty {
      sitting.remark = "This browser keeps nothing, so don't close the page before you hand over."
    }
    room = .practice(sitting)
    return sitting.screen(of: opening, at: now)
  }

  /// The settings of an exercise; `nil` where those of a lesson are missing.
  private func settings(for exercise: Exercise) -> ObservationProtocol? {
    guard case .lesson = exercise else { return ObservationProtocol(id: exercise.heading.id) }
    return opening.files["protocol"].flatMap { try? ProtocolFile.read(recorded: $0) }
  }

  mutating func take(
    _ happening: Happening,
    at now: Moment,
    in sitting: inout PracticeSitting
  ) -> Answer {
    if sitting.isWatching { sitting.notice(now) }
    switch happening {
    case .timePassed:
      guard sitting.isWatching else { return Answer() }
      // The line is left alone: somebody is typing there.
      var answer = sitting.screen(of: opening, at: now)
      answer.shown = [.main: sitting.main(of: opening, at: now)]
      answer.wishes.removeAll { if case .say = $0 { true } else { false } }
      return answer
    case .typed(let deed, let text):
      if deed.name == .task { sitting.task = text.onOneLine } else { sitting.type(text, at: now) }
      var answer = Answer()
      answer.wishes = [.keep(name: sitting.keptName, value: sitting.kept(at: now))]
      return answer
    case .handed: sitting.remark = "Handed over. Nothing was erased here."
    case .unhanded: sitting.remark = "Nothing was handed over. Try another way."
    case .done(let deed, let given): return take(deed, given, at: now, in: &sitting)
    case .begun, .stored, .transaction, .kept, .outrun, .refused, .unkept, .erased: return Answer()
    }
    return sitting.screen(of: opening, at: now)
  }

  /// Takes what somebody did.
  private mutating func take(
    _ deed: Action,
    _ given: Given,
    at now: Moment,
    in sitting: inout PracticeSitting
  ) -> Answer {
    var extra: [Wish] = []
    var focus: String?
    sitting.remark = ""
    switch deed.name {
    case .answer: focus = sitting.answer(deed.subject, given)
    case .next:
      sitting.go(to: sitting.place + 1)
    case .before: sitting.go(to: sitting.place - 1)
    case .play, .pause, .finish, .task, .level:
      focus = sitting.lead(deed, given, at: now)
    case .send:
      sitting.send()
      focus = "line"
    case .element:
      let element = CoreElement(rawValue: deed.subject)
      sitting.line.element = sitting.line.element == element ? nil : element
      focus = "line"
    case .revise:
      sitting.takeUp(Int(deed.subject))
      focus = "line"
    case .drop:
      sitting.remove()
      focus = "line"
    case .share, .save, .copy:
      if let way = Wish.Way(rawValue: deed.name.rawValue) {
        extra = [.hand(way.rawValue, name: sitting.fileName, text: sitting.fileText)]
      }
    case .startOver:
      sitting = PracticeSitting(
        sitting.exercise,
        under: sitting.settings,
        reading: sitting.vocabulary,
        tag: tag,
        on: now.day
      )
    case .blank: extra = [.screen("blank")]
    case .invite, .join, .visit, .begin, .end, .plan, .line, .mark, .retry, .withdraw, .undo, .tag,
      .keep, .gap, .notes, .missing, .select, .hand, .choose, .arrived, .erase, .leave:
      break
    }
    var answer = sitting.screen(of: opening, at: now)
    answer.wishes += extra
    answer.focus = focus
    return answer
  }
}

extension PracticeSitting {
  /// Takes an answer to the item, or asks it again; says what is focused next.
  fileprivate mutating func answer(_ subject: String, _ given: Given) -> String? {
    var text = ""
    switch exercise {
    case .lesson: return nil
    case .sorting:
      guard view == .asking, SortedStatement.Label(rawValue: subject) != nil else { return nil }
      text = subject
    case .rewriting: text = given.texts["answer"]?.onOneLine ?? ""
    case .core(let core):
      let parts = core.changes[place].corner.others.compactMap { corner -> String? in
        let words = given.texts[corner.rawValue]?.onOneLine ?? ""
        // Between the corners stands a semicolon, so none can stand in what is said of one.
        return words.isEmpty
          ? nil : "\(corner.rawValue): \(words.split(separator: ";").joined(separator: ","))"
      }
      text = parts.joined(separator: "; ")
    }
    guard !text.isEmpty else {
      if view == .asking { remark = "Write something first, or press Skip." }
      view = .asking
      return "answer"
    }
    answers[place + 1] = text
    view = .key
    return "next"
  }

  /// Goes to an item; behind the last one stands everything.
  fileprivate mutating func go(to item: Int) {
    guard item < itemCount else { return view = .finished }
    place = max(0, item)
    view = exercise.kind == .sorting && answers[place + 1] != nil ? .key : .asking
  }

  /// Leads through a lesson; says what is focused next.
  fileprivate mutating func lead(_ deed: Action, _ given: Given, at now: Moment) -> String? {
    guard case .lesson(let lesson) = exercise else { return nil }
    switch deed.name {
    case .play:
      play(lesson, from: LessonTime(seconds: 0), at: now)
      return "line"
    case .pause:
      playback?.togglePause(at: now.milliseconds)
      return "line"
    case .finish:
      if let playback, !playback.isPaused { self.playback?.togglePause(at: now.milliseconds) }
      if !line.text.onOneLine.isEmpty { send() }
      view = .task
      return "task"
    case .level:
      level = level == deed.subject ? nil : deed.subject
      return nil
    case .task:
      task = given.texts["task"]?.onOneLine ?? task
      view = .finished
      return nil
    default: return nil
    }
  }
}
