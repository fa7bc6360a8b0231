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

extension PracticePage {
  /// The page in every form that it can be had in.
  var forms: Forms { Forms(document: { _ in document }, json: { json }) }
}
