import CommandLineParsing
import InstructionalRounds
import Reporting

extension RoundsProgram {
  /// Lists notes.
  static let notes = Command<Session>(
    "notes",
    "Read notes again: all, or those that you ask for.",
    examples: [
      Example("rounds notes --visit 2 --selected", "Read what comes to the table of visit 2."),
      Example("rounds notes --by KM --open", "Read KM's notes that a question is open on."),
      Example("rounds notes --word slope", "Read the notes that say a word."),
    ],
    RepeatedOption<VisitNumber>("--visit", help: "Of these visits.", completion: .dynamic(.visits)),
    RepeatedOption<ParticipantCode>(
      "--by",
      placeholder: "code",
      help: "By these authors.",
      completion: .dynamic(.participants)
    ),
    RepeatedOption<CoreElement>("-e", "--element", help: "That are evidence of these."),
    Option<String>("--word", help: "That say this."),
    Flag("--selected", help: "That come to the table."),
    Flag("--open", help: "That a question is open on."),
    Flag("--withdrawn", help: "Withdrawn ones, too."),
    format
  ) { session, visits, authors, elements, word, isSelected, isOpen, showsWithdrawn, format in
    let round = try session.currentRound()
    for number in visits { _ = try round.numbered(number) }
    let questions = OpenQuestion.all(round.record, reading: round.vocabulary)
    let asked = Set(questions.map(\.note))
    let notes = RoundSummary(round.record, reading: round.vocabulary).notes.filter { note in
      (visits.isEmpty || visits.contains(note.visit))
        && (authors.isEmpty || authors.contains(note.author))
        && elements.allSatisfy(note.elements.contains)
        && (word.map(note.words.description.lowercased().contains) ?? true)
        && (!isSelected || note.isSelected) && (!isOpen || asked.contains(note.id))
        && (showsWithdrawn || !note.isWithdrawn)
    }
    let list = NoteList(notes, asking: questions)
    session.show(Document(list), as: format) { list.json() }
  }

  /// Shows a visit to everybody.
  static let show = Command<Session>(
    "show",
    "Show a visit to the group: its task, its notes.",
    discussion: """
      Notes that a question is open on stay off the shared page unless they come to the table, and \
      a mark stands in place of a name.
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
    let speller = try session.spelling(forReadersOf: round).speller
    let pages = visits.map {
      Document(showing: $0.id, of: record, reading: round.vocabulary, spelling: speller).blocks
    }
    session.show(Document(pages.flatMap(\.self)), as: format) {
      let notes = RoundSummary(record, reading: round.vocabulary).notes
      return NoteList(notes.filter { $0.visit == visits[0].number && !$0.isWithdrawn }).json()
    }
  }
}

extension CurrentRound {
  /// The visits of a number; several where they were planned apart.
  func numbered(_ number: VisitNumber) throws(NotThere) -> [Visit] {
    let visits = record.visits.values.filter { $0.number == number }.sorted { $0.id < $1.id }
    guard !visits.isEmpty else {
      throw .visit(number, known: Set(record.visits.values.map(\.number)).sorted())
    }
    return visits
  }
}
