import BuiltInProtocols
import CommandLineParsing
import InstructionalRounds
import ProtocolLibrary
import Reporting

extension RoundsProgram {
  /// Lays what one person wrote beside the key.
  static let practiceFeedback = Command<Session>(
    "feedback",
    "Lay what you did beside the key, in words first.",
    discussion: """
      Without a name it is about your practice round, with a part for each stage that is over. With a \
      name and a file it is about notes of that lesson, one a line, or about answers by number. The key is \
      one reading, and may be argued with. --mine is for you alone: all that you practised, the first day \
      first, with what practice start asked you and what you had feedback keep.
      """,
    examples: [
      Example("rounds practice feedback", "See what there is to say of the stages that are over."),
      Example("rounds practice feedback at-the-market notes.txt", "See what you caught."),
      Example("rounds practice feedback sorting-first -", "Type or paste your answers."),
      Example(
        "rounds practice feedback rewriting paper.txt --keep",
        "Have it in your course as well."
      ),
      Example("rounds practice feedback --mine", "Look back on all that you practised here."),
    ],
    OptionalArgument<ProtocolID>(
      "exercise",
      help: "Its name; your practice round where none is given.",
      completion: .dynamic(.exercises)
    ),
    OptionalArgument<String>(
      "file",
      help: "What you wrote; - reads the input.",
      completion: .files
    ),
    Flag("--mine", help: "Your own course over all that you practised in the folder."),
    Flag("--keep", help: "Keep what you wrote, for your own course."),
    Flag("--figures", help: "Counts as well, with how they are made up."),
    practiceFormat,
    outputFile
  ) { session, id, path, isMine, isKept, showsFigures, format, file in
    let page: PracticePage
    if let id {
      let exercise = try session.search.exercise(id.text).value
      let text = try session.practiceText(path ?? "-")
      page = try session.feedback(on: text, to: exercise, withFigures: showsFigures)
      if isKept {
        let file = try session.answerFile(on: id)
        try session.keep(text, in: file)
        session.tell(of: file)
      }
    } else if isMine {
      page = try session.inPractice().course(withFigures: showsFigures)
    } else {
      page = try session.inPractice().feedbackOnRound(withFigures: showsFigures)
    }
    try session.show(page.forms, as: format, to: file)
  }
}
