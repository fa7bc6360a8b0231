import CommandLineParsing
import Importing
import InstructionalRounds
import Journaling

/// The taking of notes in one visit: reading their labels, recording them, and asking about words.
struct NoteTaking {
  /// Who records.
  let recorder: Recorder
  /// Where it was seen or heard.
  let visit: Visit
  /// What all of the notes are evidence of, beside what their texts say.
  let elements: [CoreElement]
  /// The protocol's own codes for all of them.
  let lenses: [String]
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
    let labels = ElementLabels(prefixes: round.settings.elementPrefixes)
    let moment = try recorder.moment(time, in: visit)
    var number = recorder.nextNoteNumber(of: recorder.author)
    let events = try texts.map { text in
      let reading = labels.reading(text)
      defer { number += 1 }
      return Event.noteTaken(
        NoteTaken(
          visit: visit.id,
          number: number,
          words: try Words(typed: reading.text),
          elements: reading.elements.union(elements).union(codes.compactMap(\.element)),
          lenses: Set(codes.map(\.code))
        )
      )
    }
    let result = try recorder.record(events, at: moment)
    tell(result, at: moment)
  }

  private func tell(_ result: Recorder.Result, at moment: Moment) {
    let session = recorder.session
    let notes = result.entries.compactMap { result.round.record.notes[NoteID($0.id)] }
    for note in notes {
      let elements = CoreElement.allCases.filter(note.elements.contains).map(\.rawValue)
      let evidence = elements.isEmpty ? "no element yet" : elements.inWords("and")
      session.print(
        "\(result.round.labels[note.id])  visit \(visit.number), \(recorder.echo(moment)), \(evidence)"
      )
      session.ask(about: note.words, of: result.round)
    }
    if let bare = notes.first(where: \.elements.isEmpty) {
      session.suggest("rounds tag \(result.round.labels[bare.id]) --element teacher")
    }
  }
}

extension Recorder {
  /// The number of an author's next note from this writer, whatever became of those before.
  func nextNoteNumber(of author: ParticipantCode) -> Int {
    let numbers = round.history.entries.lazy.compactMap { entry -> Int? in
      guard entry.id.writer == writer, entry.author == author else { return nil }
      guard case .noteTaken(let note) = entry.event else { return nil }
      return note.number
    }
    return 1 + (numbers.max() ?? 0)
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

extension Words {
  /// Words of a text that a person typed; the reason is that of any value that cannot be read.
  init(typed text: String) throws {
    do throws(WordsError) {
      self = try Words(text)
    } catch {
      throw Unclear.words(error)
    }
  }
}
