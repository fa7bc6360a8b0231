import InstructionalRounds

/// What one speaker says in a cue.
struct Utterance: Hashable, Sendable {
  /// The physical lines.
  var lines: ClosedRange<Int>
  /// Who speaks, as the transcript has it; empty when it does not say.
  var speaker: String
  /// What is said, without markup.
  var text: String
}

extension Utterance {
  /// What is said in a cue: a new speaker, or a dash at the beginning of a line, begins another.
  static func all(in lines: ArraySlice<String>, firstLine: Int) -> [Utterance] {
    var utterances: [Utterance] = []
    for (index, line) in lines.enumerated() {
      let number = firstLine + index
      for (offset, part) in CueText.parts(of: line).enumerated() {
        let (voice, said) = part
        var scanner = LineScanner(said.cut)
        let startsWithDash = scanner.next.map { dashes.contains($0) || $0 == ">" } ?? false
        let label = voice ?? scanner.takeSpeaker()
        if label == nil, startsWithDash { scanner.takeDashes() }
        let text = scanner.text
        if text.isEmpty && label == nil && offset > 0 { continue }
        if label == nil, !startsWithDash, !utterances.isEmpty {
          utterances[utterances.count - 1].goOn(with: text, on: number)
        } else {
          utterances.append(Utterance(lines: number...number, speaker: label ?? "", text: text))
        }
      }
    }
    return utterances
  }
}

extension Utterance {
  /// Adds what the same speaker says on a further line.
  private mutating func goOn(with more: String, on line: Int) {
    lines = lines.lowerBound...line
    if !text.isEmpty && !more.isEmpty { text += " " }
    text += more
  }
}

extension LineScanner {
  /// Reads the dashes or arrows that mark a change of speaker.
  fileprivate mutating func takeDashes() {
    while take(anyOf: dashes.union([">"])) != nil { takeSpaces() }
  }
}
