import BuiltInProtocols
import CommandLineParsing
import Importing
import InstructionalRounds
import Reporting

extension Session {
  /// What one person wrote.
  func practiceText(_ path: String) throws -> String {
    let bytes = path == "-" ? world.terminal.readAll() : world.files.bytes(world.path(path))
    guard let bytes else { throw NotThere.file(path) }
    var stream = LineStream()
    let lines = try stream.take(bytes) + stream.finish()
    return lines.map(\.text).joined(separator: "\n")
  }

  /// One person's page.
  func feedback(
    on text: String,
    to exercise: Exercise,
    withFigures: Bool
  ) throws -> PracticePage {
    switch try practiced(text, on: exercise) {
    case .round(let round, let lesson):
      return PracticePage(
        document: Document(round, of: lesson),
        json: round.json(of: lesson, withFigures: withFigures)
      )
    case .notes(let feedback, let lesson):
      let figures = withFigures ? Document(figuresOf: feedback).blocks : []
      let page = Document(Document(feedback, of: lesson).blocks + figures)
      return PracticePage(page, on: exercise) { feedback.write(&$0, withFigures: withFigures) }
    case .sorting(let feedback, let sorting):
      let figures = withFigures ? Document(figuresOf: feedback).blocks : []
      let page = Document(Document(feedback, of: sorting).blocks + figures)
      return PracticePage(page, on: exercise) { feedback.write(&$0, withFigures: withFigures) }
    case .rewriting(let feedback, let rewriting):
      return PracticePage(Document(feedback, of: rewriting), on: exercise) { feedback.write(&$0) }
    case .core(let feedback, let core):
      return PracticePage(Document(feedback, of: core), on: exercise) { feedback.write(&$0) }
    }
  }

  /// What one person wrote on an exercise, beside its key.
  func practiced(_ text: String, on exercise: Exercise) throws -> PracticeCourse.Practiced {
    switch exercise {
    case .lesson(let lesson): return .notes(try description(text, beside: lesson), of: lesson)
    case .sorting(let sorting):
      return .sorting(
        SortingFeedback(sorting, sheet(text, to: exercise)),
        of: sorting
      )
    case .rewriting(let rewriting):
      let feedback = RewritingFeedback(
        rewriting,
        sheet(text, to: exercise),
        reading: vocabulary(named: LanguageSettings().vocabulary)
      )
      return .rewriting(feedback, of: rewriting)
    case .core(let core):
      return .core(CoreFeedback(core, sheet(text, to: exercise)), of: core)
    }
  }

  /// Somebody's notes beside the key of a lesson.
  func description(
    _ text: String,
    beside lesson: ScriptedLesson
  ) throws -> DescriptionFeedback {
    let settings = try search.settings(lesson.protocolID).value
    return DescriptionFeedback(
      typed: text,
      under: settings,
      beside: lesson,
      reading: vocabulary(named: settings.language.vocabulary)
    )
  }

  /// Somebody's answers; what could not be understood is said, with the name of the file where there are
  /// several.
  func sheet(_ text: String, to exercise: Exercise, from file: String? = nil) -> AnswerSheet {
    let sheet = AnswerSheet(text, items: exercise.itemCount, answeredBy: exercise.style)
    let place = file.map { "\($0.printable), line" } ?? "Line"
    for skipped in sheet.skipped { say("! \(place) \(skipped.line): \(skipped.why.message)") }
    return sheet
  }
}

extension Exercise {
  /// How many items there are to answer; a lesson has none.
  fileprivate var itemCount: Int {
    switch self {
    case .lesson: 0
    case .sorting(let sorting): sorting.statements.count
    case .rewriting(let rewriting): rewriting.notes.count
    case .core(let core): core.changes.count
    }
  }

  fileprivate var style: AnswerSheet.Style { kind == .sorting ? .piles : .sentences }
}

extension AnswerSheet.Reason {
  /// Why the line could not be understood, and what to do.
  fileprivate var message: String {
    switch self {
    case .noNumber: "it does not start with an item number."
    case .noSuchItem(let item, let count): "there is no item \(item); they go from 1 to \(count)."
    case .noAnswer(let item): "there is nothing after the number \(item)."
    case .noPile(let item):
      "the answer to item \(item) is none of the four: description, inference, judgment, vague."
    }
  }
}
