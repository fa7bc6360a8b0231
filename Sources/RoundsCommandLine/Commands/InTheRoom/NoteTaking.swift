import CommandLineParsing
import InstructionalRounds
import Journaling

/// The taking of notes in one visit: reading their labels, recording them, and asking about words.
struct NoteTaking {
  /// Who records.
  let recorder: Recorder
  /// Where it was seen or heard.
  let place: Place
  /// What all of the notes are evidence of, beside what their texts say.
  let elements: [CoreElement]
  /// The protocol's own codes for all of them.
  let lenses: [String]
  /// What the code of a mark asks for.
  var value: Double?

  /// Where notes belong.
  enum Place {
    /// In a visit that is planned.
    case planned(Visit)
    /// In a visit that nobody has planned yet.
    case unplanned(VisitNumber)

    /// The visit, where it is planned.
    var visit: Visit? {
      if case .planned(let visit) = self { visit } else { nil }
    }
  }
}

extension NoteTaking {
  /// Records texts as notes, all or none; what could not be saved is given back.
  func take(_ texts: [String], at time: TimeArgument?) throws {
    do {
      try record(texts, at: time)
    } catch let error as JournalError {
      recorder.session.say("Not recorded:")
      // On one line each, so that they can be copied.
      for text in texts { recorder.session.world.say("  \(text)\n") }
      throw error
    }
  }

  private func record(_ texts: [String], at time: TimeArgument?) throws {
    let round = recorder.round
    let codes = try lenses.map { try round.lens($0) }
    // What cannot be read must not leave a plan behind.
    let readings = try texts.map { try reading($0, at: time) }
    switch place {
    case .planned(let visit):
      let moment = try recorder.moment(time, in: visit)
      let notes = try notes(readings, codes, of: visit.id, at: moment, by: recorder)
      tell(try recorder.record(notes), in: visit)
    case .unplanned(let number):
      // A time that is refused must not leave a plan behind.
      let moment = try recorder.moment(time)
      try recorder.alone { recorder in
        try record(readings, codes, of: number, at: moment, by: recorder)
      }
    }
  }

  /// Reads a text, unless its time has not come or it cannot be recorded.
  func reading(_ text: String, at time: TimeArgument?) throws -> Reading {
    let note = TypedNote(
      text,
      labels: ElementLabels(prefixes: recorder.round.settings.elementPrefixes),
      window: time == nil ? recorder.window(of: place.visit) : nil,
      vocabulary: recorder.round.vocabulary
    )
    let own = try note.time.map { try recorder.moment($0, of: note, in: text, place.visit) }
    return Reading(words: try Words(typed: note.text), elements: note.elements, at: own)
  }

  /// What was read of a text, with the time that it begins with.
  typealias Reading = (words: Words, elements: Set<CoreElement>, at: Moment?)

  /// Records notes of a visit together with its plan, unless somebody has planned it by now.
  private func record(
    _ readings: [Reading],
    _ codes: [Lens],
    of number: VisitNumber,
    at moment: Moment,
    by recorder: Recorder
  ) throws {
    let visits = recorder.round.record.visits.values
    if visits.contains(where: { $0.number == number }) {
      let visit = try recorder.round.visit(number, for: recorder.author)
      let notes = try notes(readings, codes, of: visit.id, at: moment, by: recorder)
      return tell(try recorder.record(notes), in: visit)
    }
    let (plan, planner) = try recorder.planning(number, at: moment)
    let visit = try planner.round.visit(number, for: recorder.author)
    let notes = try notes(readings, codes, of: visit.id, at: moment, by: planner)
    let result = try recorder.record([plan] + notes)
    recorder.session.print("Visit \(number) was not planned; it is now.")
    tell(result, in: try result.round.visit(number, for: recorder.author))
  }

  private func notes(
    _ readings: [Reading],
    _ codes: [Lens],
    of visit: VisitID,
    at moment: Moment,
    by recorder: Recorder
  ) throws -> [Recording] {
    let first = recorder.nextNoteNumber(of: recorder.author)
    return try readings.enumerated().map { index, reading in
      let fact = NoteTaken(
        visit: visit,
        number: first + index,
        words: reading.words,
        elements: reading.elements.union(elements).union(codes.compactMap(\.element)),
        lenses: Set(codes.map(\.code)),
        value: value
      )
      return try recorder.recording(.noteTaken(fact), at: reading.at ?? moment)
    }
  }

  private func tell(_ result: Recorder.Result, in visit: Visit) {
    let session = recorder.session
    if visit.missed?.extent == .dropped {
      session.say("! Visit \(visit.number) was dropped; the note is recorded anyway.")
    }
    let notes = result.entries.compactMap { result.round.record.notes[NoteID($0.id)] }
    for note in notes {
      let elements = CoreElement.allCases.filter(note.elements.contains).map(\.rawValue)
      let evidence = elements.isEmpty ? "no element yet" : elements.inWords("and")
      session.print(
        "\(result.round.labels[note.id])  visit \(visit.number), \(recorder.echo(note.at)), \(evidence)"
      )
      if !result.round.settings.isMark(note) { session.ask(about: note.words, of: result.round) }
    }
    if let bare = notes.first(where: \.elements.isEmpty) {
      let label = result.round.labels[bare.id]
      let element = TypedLine("--element ELEMENT", CoreElement.choices.inWords("or"))
      session.suggest("rounds tag \(label)", inScripts: element)
    } else {
      suggestMore(in: visit, of: allThatIsThere ?? result.round)
    }
  }

  /// The whole round where somebody reads the hint; a note itself needs only the last one before it.
  ///
  /// What cannot be read is not a reason to complain about a note that is recorded.
  private var allThatIsThere: CurrentRound? {
    guard recorder.session.world.terminal.isInteractive else { return nil }
    do { return try recorder.session.load(recorder.round.place) } catch { return nil }
  }

  /// Says what nobody here has noted of the visit yet; others may have, so it is no more than a hint.
  private func suggestMore(in visit: Visit, of round: CurrentRound) {
    let notes = round.record.notes.values.filter { $0.visit == visit.id && $0.counts }
    let seen = notes.reduce(into: Set<CoreElement>()) { $0.formUnion($1.elements) }
    let session = recorder.session
    if let missing = round.settings.description.evidence.first(where: { !seen.contains($0) }) {
      session.suggest(
        "rounds note \(visit.number)",
        inScripts: "TEXT --element \(missing.rawValue)"
      )
    } else if visit.started != nil, visit.ended == nil {
      session.suggest("rounds visit end")
    } else if round.record.task(of: visit.id) == nil {
      session.suggest(
        "rounds task \(visit.number)",
        inScripts: "\"students were asked to ...\" --cites NOTE"
      )
    } else {
      session.suggestReading("rounds status")
    }
  }
}

extension Recorder {
  /// The number of an author's next note from this writer, whatever happened to those before.
  func nextNoteNumber(of author: ParticipantCode) -> Int {
    round.history.nextNoteNumber(of: author, by: writer)
  }
}

extension CurrentRound {
  /// The protocol's lens of a code, in whatever capitals it is typed.
  func lens(_ code: String) throws(Unclear) -> Lens {
    let lens = settings.lenses.first { $0.code.lowercased() == code.lowercased() }
    guard let lens else {
      throw .notInProtocol(.lens, code, known: settings.lenses.map(\.code))
    }
    return lens
  }
}

extension CurrentRound {
  /// The words of a mark with a value, by the one code that asks for it.
  func mark(
    _ codes: [String],
    _ value: Double,
    beside texts: [String]
  ) throws(Unclear) -> String {
    let asking = settings.lenses.filter { $0.asks != nil }
    let lens = codes.count == 1 ? try lens(codes[0]) : nil
    guard let lens, texts.isEmpty, let value = lens.value(typed: "\(value)") else {
      throw .markWithoutCode(asking: asking.map(\.code))
    }
    return lens.words(with: value)
  }
}

extension Words {
  /// Words of a text that a person typed; the reason is that of any value that cannot be read.
  init(typed text: String) throws { self = try typing { () throws(WordsError) in try Words(text) } }
}

/// Makes something of what a person typed; the reason is that of any value that cannot be read.
func typing<Value>(_ make: () throws(WordsError) -> Value) throws -> Value {
  do throws(WordsError) {
    return try make()
  } catch {
    throw Unclear.words(error)
  }
}
