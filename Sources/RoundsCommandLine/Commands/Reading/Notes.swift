import CommandLineParsing
import InstructionalRounds
import Reporting

extension RoundsProgram {
  /// Lists notes.
  static let notes = Command<Session>(
    "notes",
    "Read notes: all of them, or those you choose.",
    examples: [
      Example("rounds notes --visit 2 --selected", "Read what visit 2 brings to the table."),
      Example("rounds notes --by KM --open", "Read KM's notes with open questions."),
      Example("rounds notes --word slope", "Read the notes with a word."),
    ],
    RepeatedOption<VisitNumber>(
      "--visit",
      help: "From these visits.",
      completion: .dynamic(.visits)
    ),
    RepeatedOption<ParticipantCode>(
      "--by",
      placeholder: "code",
      help: "By these authors.",
      completion: .dynamic(.participants)
    ),
    RepeatedOption<CoreElement>("-e", "--element", help: "Evidence of these."),
    Option<String>("--word", help: "With this word in them."),
    Flag("--selected", help: "Selected for the table."),
    Flag("--open", help: "With an open question."),
    Flag("--withdrawn", help: "Withdrawn ones, too."),
    format
  ) { session, visits, authors, elements, word, isSelected, isOpen, showsWithdrawn, format in
    let round = try session.currentRound()
    for number in visits { _ = try round.numbered(number) }
    let questions = OpenQuestion.all(round.record, reading: round.vocabulary)
    let asked = Set(questions.map(\.note))
    let notes = round.notes(of: round.record).filter { note in
      guard let source = note.source else { return false }
      return (visits.isEmpty || visits.contains(source.visit))
        && (authors.isEmpty || authors.contains(source.author))
        && elements.allSatisfy(note.elements.contains)
        && (word.map(note.words.description.lowercased().contains) ?? true)
        && (!isSelected || note.isSelected) && (!isOpen || asked.contains(source.id))
        && (showsWithdrawn || !note.isWithdrawn)
    }
    let list = NoteList(notes, asking: questions)
    try session.show(Document(list), as: format) { list.json() }
    if format != .text { session.sayForWhom(.group) }
  }

  /// Shows a visit to everybody.
  static let show = Command<Session>(
    "show",
    "Show a visit to the group: its task and notes.",
    discussion: """
      Notes with open questions stay off the shared page unless they are selected, and \
      names are replaced by a mark.
      """,
    examples: [Example("rounds show 2", "Show visit 2 to the group.")],
    whichVisit,
    pageFormat
  ) { session, number, format in
    let round = try session.currentRound()
    let question = round.question(forAVisit: "Which visit?")
    let visits = try session.answer(number, to: question, for: whichVisit) {
      try round.numbered($0)
    }
    let record = session.withoutNames(round)
    let speller = RemedySpelling().speller
    let pages = visits.map {
      Document(showing: $0.id, of: record, reading: round.vocabulary, spelling: speller).blocks
    }
    try session.show(Document(pages.flatMap(\.self)), as: format) {
      let notes = round.notes(of: record)
      return NoteList(notes.filter { $0.source?.visit == visits[0].number && !$0.isWithdrawn })
        .json()
    }
    if format != .text { session.sayForWhom(.group) }
  }
}

extension CurrentRound {
  /// The notes as the group is told them.
  fileprivate func notes(of record: RoundRecord) -> [SummaryNote] {
    RoundSummary(record, for: .group, reading: vocabulary).notes
  }

  /// The visits of a number; several where they were planned apart.
  func numbered(_ number: VisitNumber) throws(NotThere) -> [Visit] {
    let visits = record.visits.values.filter { $0.number == number }.sorted { $0.id < $1.id }
    guard !visits.isEmpty else {
      throw .visit(number, known: Set(record.visits.values.map(\.number)).sorted())
    }
    return visits
  }
}
