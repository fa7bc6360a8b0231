import InstructionalRounds
import JSONText
import Reporting

/// What there is to say about practice, for people and for programs.
struct PracticePage {
  /// For people.
  let document: Document
  /// For programs: one JSON object.
  let json: String
}

extension PracticePage {
  /// A page on an exercise, with what is said of it in JSON.
  init(
    _ document: Document,
    on exercise: Exercise,
    _ write: (inout JSONObjectWriter) -> Void
  ) {
    self.init(document: document, json: exercise.json(.indented, write))
  }
}

extension Session {
  /// Shows a page in the form that was asked for, or writes it to a file.
  func show(_ page: PracticePage, as format: PracticeFormat, in file: String?) throws {
    switch format {
    case .text where file == nil: show(page.document, as: PageFormat.text) { "" }
    case .text: try deliver(plainText.text(of: page.document), to: file)
    case .markdown: try deliver(Markdown().text(of: page.document), to: file)
    case .html: try deliver(HTML().text(of: page.document), to: file)
    case .json: try deliver(page.json, to: file)
    }
  }
}
