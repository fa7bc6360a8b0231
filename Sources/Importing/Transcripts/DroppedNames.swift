import InstructionalRounds

/// Counts the names of speakers that were dropped, so that people know, and forgets them with itself.
struct DroppedNames {
  /// The names, in small letters.
  private var names: Set<String> = []
  /// The words that names are made of.
  private var words: Set<String> = []
  /// How often a name was dropped, by what its line is evidence of.
  private var counts: [CoreElement?: Int] = [:]

  /// Takes note of a speaker whose name is not kept.
  mutating func drop(
    _ speaker: Speaker,
    as label: String,
    saying text: String,
    in builder: inout ImportBuilder
  ) {
    guard let name = speaker.name else { return }
    counts[speaker.element, default: 0] += 1
    builder.hear(label, saying: text)
    if names.insert(name).inserted { words.formUnion(speaker.nameWords) }
  }

  /// Says what happened to them, and on which lines of what is said they are still to be heard.
  func remark(in builder: inout ImportBuilder) {
    guard !names.isEmpty else { return }
    builder.remark(
      .namesDropped(
        speakers: names.count,
        teacher: counts[.teacher] ?? 0,
        student: counts[.student] ?? 0,
        neither: counts[nil] ?? 0
      )
    )
    let lines = builder.result.notes.filter { note in
      let text = note.words.text?.lowercased() ?? ""
      return text.split { !$0.isLetter }.contains { words.contains(String($0)) }
    }
    builder.remark(ImportRemark.namesInWords, on: lines.map(\.line))
  }
}
