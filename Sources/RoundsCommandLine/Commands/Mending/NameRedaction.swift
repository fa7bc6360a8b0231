import CommandLineParsing
import InstructionalRounds
import Journaling

/// Names that are taken out of every note that holds them, with something in their place.
struct NameRedaction {
  /// Who does it.
  let recorder: Recorder
  /// The notes that hold a name, with the words that they get.
  let notes: [(note: Note, words: Words)]
  /// What else holds one, by what it is called.
  let others: [String]

  /// Finds the notes, in the order in which they were taken.
  init(of names: [NameReplacement], by recorder: Recorder) throws {
    self.recorder = recorder
    let round = recorder.round
    func without(_ text: String) -> String? {
      var (text, isFound) = (text, false)
      for name in names {
        guard let next = name.applied(to: text) else { continue }
        (text, isFound) = (next, true)
      }
      return isFound ? text : nil
    }
    var found: [(note: Note, words: Words)] = []
    for note in round.record.notes.values.sorted(by: { $0.id < $1.id }) {
      let holds = note.revisions.contains { $0.words.text.flatMap(without) != nil }
      guard holds, let text = note.words.text else { continue }
      try recorder.checkMayMend(.note(note))
      found.append((note, try Words(typed: without(text) ?? text)))
    }
    notes = found
    others = round.things.compactMap { thing in
      if case .note = thing { return nil }
      return thing.texts.contains { without($0) != nil } ? round.name(thing) : nil
    }
  }
}

extension NameRedaction {
  /// Takes the words of the notes out for good and words them anew, in one go.
  func carryOut() throws {
    let reason = try Words(typed: "a name was in it")
    let out = try notes.map { note, _ in
      try recorder.recording(.redacted(Redacted(subject: note.id.entry, reason: reason)))
    }
    let anew = try notes.enumerated().map { place, one in
      let event = Event.noteRevised(NoteRevised(note: one.note.id, words: one.words))
      var recording = try recorder.recording(event)
      // It is worded in the knowledge of the redaction, or it would be lost with it.
      recording.under.append(recorder.nextEntry(after: place))
      return recording
    }
    _ = try recorder.record(out + anew)
    try recorder.session.takeOutWords(in: recorder.round.place)
  }

  /// Shows what the notes will say.
  func tell(_ session: Session) {
    for (note, words) in notes { session.print("\(recorder.round.name(.note(note)))  \(words)") }
    guard !others.isEmpty else { return }
    session.say(
      "! The name also stands in \(others.inWords("and")), which rounds revise words anew."
    )
  }
}

extension Session {
  /// Takes a name out of every note, once somebody has seen what they will say.
  func redact(_ name: NameReplacement, saysYes: Bool, isDry: Bool) throws {
    let redaction = try NameRedaction(of: [name], by: recorder())
    guard !redaction.notes.isEmpty else {
      redaction.tell(self)
      throw NotThere.name(name.name)
    }
    redaction.tell(self)
    let count = redaction.notes.count.of("note")
    if isDry { return suggest(TypedLine("rounds redact ...", "without --dry-run")) }
    let question = "The words before go for good, in every copy. Word \(count) anew?"
    guard let agrees = try agrees(to: question, beforehand: saysYes) else {
      throw Refusal.needsYes(
        "the words of \(count) would go for good",
        line: "rounds redact --name \(name.name) --as \(name.substitute) --yes"
      )
    }
    guard agrees else { throw Refusal.notAgreed }
    try redaction.carryOut()
    print("\(name.name) is \(name.substitute) now in \(count), and nowhere in their history.")
    tellWhatIsOutOfReach()
    suggest(TypedLine("rounds export", "for every device that has a copy"))
  }
}

extension [String] {
  /// The words of a line, with what stands in the place of a name under a name of its own.
  ///
  /// Everywhere else `--as` says who types; in `redact --name Danielle --as S3` it is what people say.
  var spelledForRedact: [String] {
    let hasName = contains { $0 == "--name" || $0.hasPrefix("--name=") }
    guard contains("redact"), hasName, !contains(where: { $0.hasPrefix("--with") }) else {
      return self
    }
    let places = indices.filter {
      self[$0] == "--as" && $0 + 1 < endIndex || self[$0].hasPrefix("--as=")
    }
    func value(_ place: Int) -> Substring {
      self[place] == "--as" ? self[place + 1][...] : self[place].dropFirst("--as=".count)
    }
    let numbered = places.first { value($0).contains(where: \.isNumber) }
    guard let place = numbered ?? (places.count == 1 ? places[0] : nil) else { return self }
    var words = self
    words[place] = "--with" + words[place].dropFirst("--as".count)
    return words
  }
}
