import CommandLineParsing
import InstructionalRounds
import Journaling

/// Names that are taken out of everything that a round says, with something in their place.
struct NameRedaction {
  /// Who does it.
  let recorder: Recorder
  /// The entries that hold a name, with the words that they get.
  let entries: [(entry: Entry, words: [Words])]

  /// Finds the entries, in their order: notes and their earlier wordings, tasks, statements, reasons,
  /// titles, and whatever else people wrote.
  init(of names: [NameReplacement], by recorder: Recorder) throws {
    self.recorder = recorder
    let round = recorder.round
    // What was taken out before is in no entry but that of its redaction, where it goes with it.
    let all = round.history.entries.filter { $0.event.kind != Redacted.kind }
    let whole = NameReplacement.whole(names, in: all.map(\.event), reading: round.vocabulary)
    entries = try all.compactMap { entry in
      guard let words = try NameReplacement.words(of: entry.event, without: whole) else {
        return nil
      }
      try recorder.checkMayTakeOut(entry)
      return (entry, words)
    }
  }
}

extension NameRedaction {
  /// Puts the new words in place of the old ones, at once, in every stage of a round.
  func carryOut() throws {
    let reason = try Words(typed: "a name was in it")
    _ = try recorder.record(
      entries.map { entry, words in
        .redacted(Redacted(subject: entry.id, reason: reason, instead: words))
      }
    )
    try recorder.session.takeOutWords(in: recorder.round.place)
  }

  /// Shows what will be said in place of what was said.
  func tell(_ session: Session) {
    for (entry, words) in entries {
      let new = zip(entry.event.words, words).filter { $0 != $1 }.map(\.1)
      session.print("\(recorder.round.place(of: entry))  \(new.map(\.description).inWords("and"))")
    }
  }

  /// Where the name is, counted: an entry that rewords a note is in the same place as the note.
  var summary: String {
    let subjects = Set(entries.map { $0.entry.event.rewords ?? $0.entry.id })
    let areNotes = subjects.allSatisfy { recorder.round.record.notes[NoteID($0)] != nil }
    return subjects.count.of(areNotes ? "note" : "place")
  }
}

extension CurrentRound {
  /// What people know by which name words stand in an entry.
  fileprivate func place(of entry: Entry) -> String {
    if let thing = thing(entry.event.rewords ?? entry.id) { return name(thing) }
    switch entry.event {
    case .opened, .edited: return "the round"
    default: return entry.event.kind.name
    }
  }
}

extension Recorder {
  /// Refuses to take words out for somebody who may not mend them.
  fileprivate func checkMayTakeOut(_ entry: Entry) throws {
    if let thing = round.thing(entry.event.rewords ?? entry.id) { return try checkMayMend(thing) }
    guard ![entry.author, entry.id.writer.code].contains(author) else { return }
    try round.checkRole(of: author, for: .redact)
  }
}

extension Session {
  /// Takes a name out of all that the round says, once somebody has seen what it will say.
  func redact(_ name: NameReplacement, saysYes: Bool, isDry: Bool) throws {
    let redaction = try NameRedaction(of: [name], by: recorder())
    guard !redaction.entries.isEmpty else { throw NotThere.name(name.name) }
    redaction.tell(self)
    let count = redaction.summary
    if isDry { return suggestDoing() }
    let question = "The old words go for good, in every copy. Replace the name in \(count)?"
    guard let agrees = try agrees(to: question, beforehand: saysYes) else {
      throw Refusal.needsYes(
        "the old words of \(count) would be gone for good",
        line: "rounds redact --name \(name.name) --as \(name.substitute) --yes"
      )
    }
    guard agrees else { throw Refusal.notAgreed }
    try redaction.carryOut()
    print("\(name.name) is now \(name.substitute) in \(count), and gone from their history.")
    tellWhatIsOutOfReach()
    suggest(TypedLine("rounds export", "for every device that has a copy"))
  }
}

extension [String] {
  /// The words of a line, with what replaces a name under a name of its own.
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
