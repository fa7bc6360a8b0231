extension BenchCommand {
  /// How labeled notes are read.
  static let language = BenchCommand(
    name: "language",
    usage: """
      rounds-bench language [--vocabulary FILE] [--wrong] NOTES.tsv...
          How labeled notes are read: precision, recall, F1, confusion, notes per second.
          A line of NOTES is an id, a label, a text, and the words that a question should point
          at, where that is known, with tabs between them and bars between the words.
      """,
    run: { try LanguageCommand($0).run() }
  )

  /// Which names are found in lessons.
  static let names = BenchCommand(
    name: "names",
    usage: """
      rounds-bench names [--vocabulary FILE] [--wrong] LESSON.csv...
          Which lines of a lesson have names in them: time, speaker, text.
      """,
    run: { try NamesCommand($0).run() }
  )
}
