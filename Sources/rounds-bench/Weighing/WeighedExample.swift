import InstructionalRounds

/// A labeled note as weights are learned from it.
struct WeighedExample {
  /// What can have a weight, and how often it is in the note.
  let patterns: [String: Double]
  /// Whether the note should be asked about.
  let isAsked: Bool

  /// Takes a note apart as a vocabulary does; `nil` for a vague one, which says nothing about words that
  /// judge or infer.
  init?(_ note: LabeledNote, by vocabulary: Vocabulary) {
    guard note.label != .vague else { return nil }
    let found = vocabulary.patterns(in: note.text)
    patterns = found.texts.reduce(into: [:]) { $0[$1, default: 0] += 1 }
    isAsked = note.label != .descriptive
  }
}
