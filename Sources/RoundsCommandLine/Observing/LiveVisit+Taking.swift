import Observing
import Terminals

extension LiveVisit {
  /// Takes what happened, and does what the observation wants of it.
  ///
  /// - Parameters:
  ///   - happening: what happened.
  ///   - show: shows the observation as it is, before something that takes time.
  /// - Returns: what is left to whoever has the screen.
  mutating func take(
    _ happening: Happening,
    showing show: (LiveVisit) -> Void
  ) -> [Leftover] {
    recordedLast = []
    return perform(observation.take(happening, at: clock.now), showing: show)
  }

  /// Takes keys that came at once: all of them have the time of their coming, however long the disk
  /// takes, and notes that wait for it go to it together.
  mutating func take(_ keys: [Key], showing show: (LiveVisit) -> Void) -> [Leftover] {
    recordedLast = []
    let came = clock.now
    var leftovers: [Leftover] = []
    var waiting: [Effect] = []
    for key in keys {
      if !observation.onlyAdds(key) {
        leftovers += perform(waiting, showing: show)
        waiting = []
      }
      waiting += observation.take(.key(key), at: came)
      if !waiting.allSatisfy(\.isRecording) {
        leftovers += perform(waiting, showing: show)
        waiting = []
      }
      if case .end = leftovers.last { return leftovers }
    }
    return leftovers + perform(waiting, showing: show)
  }

  /// Does what the observation wants; what follows of a thing is done before the next.
  private mutating func perform(
    _ wanted: [Effect],
    showing show: (LiveVisit) -> Void
  ) -> [Leftover] {
    var leftovers: [Leftover] = []
    var effects = wanted[...]
    while let effect = effects.popFirst() {
      switch effect {
      case .record(let drafts):
        show(self)
        effects = observation.take(recorded(drafts), at: clock.now) + effects
      case .ask(let request):
        switch answer(request) {
        case .happened(let answers):
          var next: [Effect] = []
          for answer in answers { next += observation.take(answer, at: clock.now) }
          effects = next + effects
        case .ended(let words): leftovers.append(.end(.visitEnded(words)))
        }
      case .suspend: leftovers.append(.suspend)
      case .redraw: leftovers.append(.redraw)
      case .leave: leftovers.append(.end(.left))
      }
    }
    return leftovers
  }

  /// What only whoever has the screen can do.
  enum Leftover: Sendable {
    case suspend, redraw
    case end(Ending)
  }

  /// Has drafts recorded, and tells what came of it.
  private mutating func recorded(_ drafts: [Draft]) -> Happening {
    do {
      let notes = try record.record(drafts)
      recordedLast += notes
      let question = drafts.last?.isTyped == true ? notes.last.flatMap(record.question) : nil
      return .recorded(notes, question: question)
    } catch {
      return .refused(error.inOneLine)
    }
  }
}

extension Draft {
  /// Whether the words are of whoever typed them, and not the protocol's.
  fileprivate var isTyped: Bool {
    switch kind {
    case .note, .revision: true
    case .mark, .withdrawal: false
    }
  }
}

extension Observation {
  /// Whether a key adds words or marks, and looks at nothing that may still be on its way to the disk.
  fileprivate func onlyAdds(_ key: Key) -> Bool {
    switch key {
    case .text, .paste, .function: true
    case .enter: !isCommand
    case .tab, .backTab, .backspace, .delete, .escape, .left, .right, .up, .down, .home, .end,
      .pageUp, .pageDown, .wordLeft, .wordRight, .control:
      false
    }
  }
}

extension Effect {
  /// Whether it only has something recorded.
  fileprivate var isRecording: Bool {
    if case .record = self { true } else { false }
  }
}
