import CommandLineParsing
import InstructionalRounds
import Reporting

/// What can be had on paper.
enum SheetKind: String, CaseIterable, CommandLineValue {
  /// Lines for notes, which import reads back.
  case form
  /// What happens when, the norms and the questions.
  case agenda
  /// Selected notes for the wall.
  case cards
}

extension RoundsProgram {
  /// Makes what is needed on paper.
  static let sheet = Command<Session>(
    "sheet",
    "Print paper: a form for notes, the agenda, cards.",
    discussion: """
      The form has room for every visit. You can type into the text form, and rounds import reads it \
      back. The agenda has the visits, the stages with their questions, and the norms; the cards are the \
      selected notes, to cut out and hang on a wall.
      """,
    examples: [
      Example("rounds sheet --format html -o form.html", "Print a form for all visits."),
      Example("rounds sheet form --visit 2 -o notes.txt", "Type up the notes of visit 2."),
      Example("rounds sheet agenda", "Read the agenda and the norms."),
      Example("rounds sheet cards --format html -o cards.html", "Print cards for the wall."),
    ],
    OptionalArgument<SheetKind>("what", help: "By default the form."),
    RepeatedOption<VisitNumber>(
      "--visit",
      help: "For these visits only.",
      completion: .dynamic(.visits)
    ),
    formats("To type into, or to print.", .text, .html),
    outputFile
  ) { session, kind, numbers, format, file in
    let round = try session.currentRound()
    for number in numbers { _ = try round.numbered(number) }
    let paper = Paper(session.withoutNames(round), visits: numbers, reading: round.vocabulary)
    let forms =
      switch kind ?? .form {
      case .form: Forms(document: { _ in paper.form }, typed: { paper.formText })
      case .agenda: Forms(document: { _ in paper.agenda })
      case .cards: Forms(document: { _ in paper.cards })
      }
    try session.show(forms, as: format, to: file)
    if kind == .cards, file != nil || format == .html { session.sayForWhom(.group) }
  }
}
