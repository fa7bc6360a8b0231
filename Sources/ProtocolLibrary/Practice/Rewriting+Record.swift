import InstructionalRounds

extension Record where Root == RewritingExercise {
  /// How loaded notes are written in a file.
  static let rewriting = Record(
    blank: RewritingExercise(heading: .blank, notes: []),
    keys: keys(of: .rewriting) { $1(&$0.heading) }
      + [
        .required(
          "notes",
          { $1(&$0.notes) },
          Record<LoadedNote>.note.shape.list(of: 1...500, under: "loaded") {
            $0.loaded.lowercased()
          }
        )
      ]
  )
}

extension Record where Root == LoadedNote {
  /// How a loaded note is written in a file.
  fileprivate static let note = Record(
    blank: LoadedNote(loaded: "", film: [], description: ""),
    keys: [
      .required("loaded", { $1(&$0.loaded) }, .line),
      .required("film", { $1(&$0.film) }, Shape.line.list(of: 1...50)),
      .required("description", { $1(&$0.description) }, .line),
    ]
  )
}
