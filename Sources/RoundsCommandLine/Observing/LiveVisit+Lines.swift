import InstructionalRounds
import Observing
import Terminals

extension LiveVisit {
  /// Observes line by line, as a pipe or a reader of screens can follow; ends with the input.
  ///
  /// A line is what is typed before Enter, so the time of a note is that of its line.
  mutating func run(byLinesOf session: Session) -> Ending {
    for line in introduction { session.say(line) }
    tell(from: (nil, nil), session)
    while let line = session.world.terminal.readLine() {
      var keys: [Key] = []
      var decoder = KeyDecoder()
      let typed = String(line.map { $0 == "\t" ? " " : $0 })
      // Words that were refused are tried again before others are typed.
      if !observation.line.isEmpty, !typed.isEmpty { keys.append(.enter) }
      keys += decoder.decode(Array(typed.utf8)) + decoder.flush() + [.enter]
      for jump in clock.jumps() { _ = take(.deviceSaid(jump)) { _ in } }
      for key in keys {
        let before = (observation.message, observation.shownPanel)
        let leftovers = take(.key(key)) { _ in }
        for note in recordedLast where !note.isWithdrawn { session.print(receipt(of: note)) }
        tell(from: before, session)
        for case .end(let ending) in leftovers {
          keepDraft()
          return ending
        }
      }
      keepDraft()
    }
    return .left
  }

  private var introduction: [String] {
    let visit = observation.visit
    return [
      "Visit \(visit.number), observed by \(visit.author). Type a note and Enter; ? lists the keys, "
        + ":quit leaves."
    ]
  }

  /// What is said of a note that is recorded.
  private func receipt(of note: CapturedNote) -> String {
    let elements = CoreElement.allCases.filter(note.elements.contains).map(\.rawValue)
    let evidence = elements.isEmpty ? "no element yet" : elements.joined(separator: " and ")
    return "\(note.label)  at \(note.at.clock), \(evidence)"
  }

  /// Says what is new beside the notes.
  private func tell(from before: (Message?, Panel?), _ session: Session) {
    if let message = observation.message, message != before.0 {
      switch message {
      case .notice(let text): session.say(text)
      case .question(let text): session.say("? \(text)")
      case .trouble(let text): session.say("! \(text)")
      }
    }
    guard let panel = observation.shownPanel, panel != before.1 else { return }
    session.print("\(panel.title):")
    for line in panel.lines { session.print("  \(line)") }
  }
}
