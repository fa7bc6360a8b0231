import CommandLineParsing
import Importing
import InstructionalRounds

extension RoundsProgram {
  /// Adds what was seen or heard.
  static let note = Command<Session>(
    "note",
    "Add what you saw or heard, with its time.",
    discussion: """
      A text may begin with what it is evidence of: T: for the teacher, S: for a student, C: for \
      content, K: for the task; the round's protocol lists them all. Nothing is refused for its \
      wording: where a word does not describe, you are asked about it. Without a text you are asked \
      for it, which keeps the words out of the shell's history. A - reads one note a line.
      """,
    examples: [
      Example(#"rounds note 1 'T: asks "what is the slope?"'"#, "Note what was said in visit 1."),
      Example(
        "rounds note '3 of 24 hands go up' -e student --at -2m",
        "Note what was seen earlier."
      ),
      Example("rounds note 1", "Be asked for the text."),
      Example("cat paper.txt | rounds note 1 -", "Read one note a line."),
    ],
    place,
    text,
    RepeatedOption<CoreElement>("-e", "--element", help: "What it is evidence of."),
    RepeatedOption<String>("-l", "--lens", placeholder: "code", help: "The protocol's own code."),
    Option<TimeArgument>("--at", placeholder: "time", help: "When it was, such as 14:05 or -3m."),
    author
  ) { session, place, words, elements, lenses, time, author in
    var texts = [words].compactMap(\.self)
    var number = place.flatMap { Int($0) }.flatMap(VisitNumber.init(_:))
    if let place, number == nil {
      guard words == nil else { throw UsageError.notAVisit(place, of: RoundsProgram.place.usage) }
      texts = [place]
    }
    let recorder = try session.noteTaker(for: author)
    try recorder.round.checkStage(takes: .noteTaken)
    let visit = try recorder.visit(number)
    number = visit.number
    if texts.isEmpty {
      texts = [try session.answer(nil, to: "What did you see or hear?", for: text)]
    }
    let notes = NoteTaking(recorder: recorder, visit: visit, elements: elements, lenses: lenses)
    texts = try texts == ["-"] ? session.lines() : texts
    guard !texts.isEmpty else { throw Unclear.words(.empty) }
    try notes.take(texts, at: time)
  }

  /// The visit, or the text where nothing else is given.
  private static let place = OptionalArgument<String>(
    "visit",
    help: "Its number, where several are going on.",
    completion: .dynamic(.visits)
  )

  /// What was seen or heard.
  private static let text = OptionalArgument<String>(
    "text",
    help: "What was seen or heard; - reads one note a line."
  )

  /// Whose words they are, where somebody else types.
  static let author = Option<ParticipantCode>(
    "--for",
    placeholder: "code",
    help: "Whose words they are, if you type for somebody.",
    completion: .dynamic(.participants)
  )
}

extension UsageError {
  /// Two words were given, and the first is no visit.
  fileprivate static func notAVisit(_ word: String, of usage: ParameterUsage) -> UsageError {
    .unreadable(word, for: usage, reason: "If it belongs to the text, put the text in quotes.")
  }
}

extension Session {
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
