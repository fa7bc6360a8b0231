import InstructionalRounds

/// A labelled note as weights are learned from it.
struct WeighedExample {
  /// What can have a weight, and how often it stands in the note.
  let patterns: [String: Double]
  /// How many words of the observer there are.
  let length: Int
  /// Whether the note should be asked about.
  let isAsked: Bool

  /// Takes a note apart as a vocabulary does.
  init(_ note: LabelledNote, by vocabulary: Vocabulary) {
    let found = vocabulary.patterns(in: note.text)
    patterns = found.texts.reduce(into: [:]) { $0[$1, default: 0] += 1 }
    length = found.length
    isAsked = note.label != .descriptive
  }
}
