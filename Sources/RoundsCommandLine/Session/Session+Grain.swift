import InstructionalRounds

extension Session {
  /// Asks whether notes could say more, once what they are needed for is clear: when they come to the table,
  /// are cited, or when their visit ends.
  ///
  /// It holds up nothing; so a few are asked about, and the others only named.
  func askForGrain(of notes: some Sequence<Note>, in round: CurrentRound) {
    let coarse = notes.compactMap { note -> (label: String, grain: Flag)? in
      guard !round.settings.isMark(note), let text = note.words.text else { return nil }
      let reading = round.vocabulary.reading(of: text, under: round.settings.language)
      return reading.grain.map { (round.labels[note.id], $0) }
    }
    for (label, grain) in coarse.prefix(Self.mostAsked) {
      say("? \(label): \(round.vocabulary.question(for: grain))")
    }
    let others = coarse.dropFirst(Self.mostAsked).map(\.label)
    if !others.isEmpty { say("? The same goes for \(others.inWords("and")).") }
  }

  /// The same for what is cited, where it is a note.
  func askForGrain(of cites: [Citation], in round: CurrentRound) {
    askForGrain(of: cites.compactMap { round.record.notes[NoteID($0.subject)] }, in: round)
  }

  /// The same for an author's notes in a visit that has ended.
  func askForGrain(ofNotesBy author: ParticipantCode, in visit: VisitID, of round: CurrentRound) {
    let id = round.record.visits[visit]?.id
    let own = round.record.notes.values.filter {
      $0.author == author && $0.visit == id && !$0.isWithdrawn
    }
    askForGrain(of: own.sorted { ($0.at, $0.id.entry) < ($1.at, $1.id.entry) }, in: round)
  }

  /// More questions at once are not answered.
  private static let mostAsked = 3
}
