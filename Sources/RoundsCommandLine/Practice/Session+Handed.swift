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
  ) throws -> Document {
    switch exercise {
    case .lesson(let lesson):
      let feedback = try description(text, beside: lesson)
      let figures = withFigures ? Document(figuresOf: feedback).blocks : []
      return Document(Document(feedback, of: lesson).blocks + figures)
    case .sorting(let sorting):
      let feedback = SortingFeedback(sorting, sheet(text, sorting.statements.count))
      let figures = withFigures ? Document(figuresOf: feedback).blocks : []
      return Document(Document(feedback, of: sorting).blocks + figures)
    case .rewriting(let rewriting):
      let vocabulary = vocabulary(named: LanguageSettings().vocabulary)
      let sheet = sheet(text, rewriting.notes.count)
      return Document(RewritingFeedback(rewriting, sheet, reading: vocabulary), of: rewriting)
    case .core(let core):
      return Document(CoreFeedback(core, sheet(text, core.changes.count)), of: core)
    }
  }

  /// Somebody's notes beside the key of a lesson.
  func description(
    _ text: String,
    beside lesson: ScriptedLesson
  ) throws -> DescriptionFeedback {
    let settings = try search.settings(lesson.protocolID).value
    let notes = LessonNotes(text, labels: ElementLabels(prefixes: settings.elementPrefixes))
    return DescriptionFeedback(
      notes.notes,
      task: notes.task,
      demands: notes.demands,
      beside: lesson,
      reading: vocabulary(named: settings.language.vocabulary),
      under: settings.language
    )
  }

  /// Somebody's answers; what could not be understood is said.
  func sheet(_ text: String, _ count: Int) -> AnswerSheet {
    let sheet = AnswerSheet(text, items: count)
    for skipped in sheet.skipped { say("! Line \(skipped.line): \(skipped.why.message)") }
    return sheet
  }
}

/// The form of a page about practising.
enum PracticeFormat: String, CaseIterable, CommandLineValue {
  /// To be read here.
  case text
  /// To be pasted.
  case markdown
  /// To be shown on a wall, or printed.
  case html
}

extension Session {
  /// Shows a page in the form that was asked for, or writes it to a file.
  func show(_ page: Document, as format: PracticeFormat, in file: String?) throws {
    switch format {
    case .text where file == nil: show(page, as: PageFormat.text) { "" }
    case .text: try deliver(plainText.text(of: page), to: file)
    case .markdown: try deliver(Markdown().text(of: page), to: file)
    case .html: try deliver(HTML().text(of: page), to: file)
    }
  }
}

extension RoundsProgram {
  /// The form of a page about practising.
  static let practiceFormat = DefaultedOption<PracticeFormat>(
    "--format",
    default: .text,
    placeholder: "form",
    help: "To be read here, to be pasted, or for a wall and for paper."
  )
}

extension AnswerSheet.Reason {
  /// Why the line could not be understood, and what to do.
  fileprivate var message: String {
    switch self {
    case .noNumber: "it does not begin with the number of an item."
    case .noSuchItem(let item, let count): "there is no item \(item); they go from 1 to \(count)."
    case .noAnswer(let item): "nothing stands behind the number \(item)."
    }
  }
}
