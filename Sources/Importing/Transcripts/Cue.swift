import InstructionalRounds

/// What is said from one time on in a transcript.
struct Cue: Hashable, Sendable {
  /// The physical lines that it stands on, the one with its times first.
  var lines: ClosedRange<Int>
  /// When it begins, as it is written; `nil` where the transcript gives it no time.
  var written: WrittenTime?
  /// When it ends, in milliseconds; `nil` where that is not written.
  var ends: Int64?
  /// Whether a number or a name stood before its times, as in captions.
  var hasName = false
  /// Who speaks in all of it, where a line of its own says so.
  var speaker: String?
  /// What is said, line by line, without markup.
  var said: [Said] = []

  /// A line, or the part of one, of what is said.
  struct Said: Hashable, Sendable {
    /// The physical line.
    var line: Int
    /// Who speaks, where the markup says so.
    var voice: String?
    /// The words.
    var text: String
  }

  /// When it begins, in milliseconds from the beginning.
  var begins: Int64? {
    if case .elapsed(let milliseconds)? = written { milliseconds } else { nil }
  }
}

extension Cue {
  /// Adds a line as the file has it.
  mutating func add(_ line: String, at number: Int) {
    for (voice, text) in CueText.parts(of: line) where voice != nil || !text.cut.isEmpty {
      let voice = voice ?? (said.isEmpty ? speaker : nil)
      said.append(Said(line: number, voice: voice, text: text.cut))
    }
    lines = lines.lowerBound...number
  }
}
