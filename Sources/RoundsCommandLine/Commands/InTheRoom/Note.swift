import CommandLineParsing
import Importing
import InstructionalRounds

extension RoundsProgram {
  /// Adds what was seen or heard.
  static let note = Command<Session>(
    "note",
    "Add what you saw or heard, with its time.",
    discussion: """
      Start the text with what it is evidence of: T: for the teacher, S: for a student, C: for \
      content, K: for the task; the round's protocol lists them all. No wording is refused: \
      if a word does not describe, you are asked about it. Without a text you are asked \
      for it, which keeps the words out of your shell's history. A - reads one note per line. A visit \
      that was not planned is added. A code that asks for a value, such as seconds, takes it with \
      --value, and is a mark without any words of yours.
      """,
    examples: [
      Example(#"rounds note 1 'T: asks "what is the slope?"'"#, "Note what was said in visit 1."),
      Example(
        "rounds note '3 of 24 hands go up' -e student --at -2m",
        "Note what was seen earlier."
      ),
      Example("rounds note 1", "Be asked for the text."),
      Example("rounds note 1 --lens TM --value 45", "Mark how long it took."),
      Example("cat paper.txt | rounds note 1 -", "Read one note per line."),
    ],
    place,
    text,
    RepeatedOption<CoreElement>("-e", "--element", help: "What it is evidence of."),
    RepeatedOption<String>("-l", "--lens", placeholder: "code", help: "The protocol's own code."),
    Option<Figure>("--value", placeholder: "number", help: "What the code asks for."),
    Option<TimeArgument>("--at", placeholder: "time", help: "When it was, such as 14:05 or -3m."),
    author
  ) { session, place, words, elements, lenses, value, time, author in
    var texts = [words].compactMap(\.self)
    let number = place.flatMap { Int($0) }.flatMap(VisitNumber.init(_:))
    if let place, number == nil {
      guard words == nil else { throw UsageError.notAVisit(place, of: RoundsProgram.place.usage) }
      texts = [place]
    }
    let recorder = try session.noteTaker(for: author)
    try recorder.round.checkStage(takes: NoteTaken.kind)
    let place = try session.place(of: number, by: recorder)
    if let value = value?.value {
      let mark = try recorder.round.mark(lenses, value, beside: texts)
      return try NoteTaking(
        recorder: recorder,
        place: place,
        elements: elements,
        lenses: lenses,
        value: value
      )
      .take([mark], at: time)
    }
    let taking = NoteTaking(recorder: recorder, place: place, elements: elements, lenses: lenses)
    if texts.isEmpty { texts = [try session.textOfNote(for: taking, at: time)] }
    texts = try texts == ["-"] ? session.lines() : texts
    guard !texts.isEmpty else { throw Unclear.words(.empty) }
    try taking.take(texts, at: time)
  }

  /// The visit, or the text where nothing else is given.
  private static let place = OptionalArgument<String>(
    "visit",
    help: "Its number, if several are in progress.",
    completion: .dynamic(.visits)
  )

  /// What was seen or heard.
  fileprivate static let text = OptionalArgument<String>(
    "text",
    help: "What was seen or heard; - reads one note per line."
  )

  /// Whose words they are, where somebody else types.
  static let author = Option<ParticipantCode>(
    "--for",
    placeholder: "code",
    help: "Whose words they are, if you type for someone else.",
    completion: .dynamic(.participants)
  )
}

extension UsageError {
  /// Two words were given, and the first is not a visit.
  fileprivate static func notAVisit(_ word: String, of usage: ParameterUsage) -> UsageError {
    .unreadable(word, for: usage, reason: "If it belongs to the text, put the text in quotes.")
  }
}

extension Session {
  /// Asks for the text of a note, with the letters by which it can say what it is evidence of.
  fileprivate func textOfNote(for taking: NoteTaking, at time: TimeArgument?) throws -> String {
    let prefixes = taking.recorder.round.settings.elementPrefixes.sorted {
      ($0.key.count, $0.key) < ($1.key.count, $1.key)
    }
    let legend = CoreElement.allCases.compactMap { element in
      prefixes.first { $0.value == element }.map { "\($0.key): \(element.rawValue)" }
    }
    let begin =
      legend.isEmpty || !taking.elements.isEmpty ? "" : " (begin with \(legend.inWords("or")))"
    return try answer(
      nil as String?,
      to: "What did you see or hear\(begin)?",
      for: RoundsProgram.text
    ) { text in
      _ = try taking.reading(text, at: time)
      return text
    }
  }

  /// The visit of a note, which may have to be planned; asked for where none or several are going on.
  fileprivate func place(
    of number: VisitNumber?,
    by recorder: Recorder
  ) throws -> NoteTaking.Place {
    let round = recorder.round
    func place(_ number: VisitNumber) throws -> NoteTaking.Place {
      round.record.visits.values.contains { $0.number == number }
        ? .planned(try round.visit(number, for: recorder.author)) : .unplanned(number)
    }
    if let number { return try place(number) }
    do throws(Unclear) {
      return .planned(try round.openVisit(for: recorder.author))
    } catch {
      let question = try load(round.place).question(forAVisit: "Which visit?")
      return try ask(question, for: RoundsProgram.whichVisit, otherwise: error) {
        try place(VisitNumber(argument: $0))
      }
    }
  }

  /// The lines of the input that say something.
  func lines() throws(ImportError) -> [String] {
    let bytes = world.terminal.readAll()
    guard bytes.count <= Import.limit else {
      throw .tooLarge(bytes: bytes.count, limit: Import.limit)
    }
    return String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline)
      .map(String.init).filter { !$0.allSatisfy(\.isWhitespace) }
  }
}
