import BuiltInProtocols
import CommandLineParsing
import InstructionalRounds
import ProtocolLibrary
import Reporting

extension RoundsProgram {
  /// Lays what one person wrote beside the key.
  static let practiceFeedback = Command<Session>(
    "feedback",
    "Compare what you did with the key, in words first.",
    discussion: """
      Without a name it is about your practice round, with a part for each finished stage. With a \
      name and a file it is about notes on that lesson, one per line, or answers by number. The key is \
      one reading, and you may disagree. --mine is for you alone: everything you practiced, oldest \
      first, with your answers to practice start and those you kept with --keep.
      """,
    examples: [
      Example("rounds practice feedback", "See feedback on the stages you finished."),
      Example("rounds practice feedback at-the-market notes.txt", "See what you caught."),
      Example("rounds practice feedback sorting-first -", "Type or paste your answers."),
      Example(
        "rounds practice feedback rewriting paper.txt --keep",
        "Keep it in your course, too."
      ),
      Example("rounds practice feedback --mine", "Look back on everything you practiced here."),
    ],
    OptionalArgument<ProtocolID>(
      "exercise",
      help: "Its name; by default your practice round.",
      completion: .dynamic(.exercises)
    ),
    OptionalArgument<String>(
      "file",
      help: "What you wrote; - reads standard input.",
      completion: .files
    ),
    Flag("--mine", help: "Your own course: everything you practiced in the folder."),
    Flag("--keep", help: "Keep what you wrote for your own course."),
    Flag("--figures", help: "Counts, too, with how they are made."),
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
        session.tell(about: file)
      }
    } else if isMine {
      page = try session.inPractice().course(withFigures: showsFigures)
    } else {
      page = try session.inPractice().feedbackOnRound(withFigures: showsFigures)
    }
    try session.show(page.forms, as: format, to: file)
  }
}
