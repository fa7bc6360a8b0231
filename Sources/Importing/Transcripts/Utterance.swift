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

extension Cue {
  /// The beginnings of its turns, each of which may have a speaker's label.
  var turns: [String] { pieces.filter { $0.isTurn && $0.voice == nil }.map { $0.text } }

  /// What is said in it: a new speaker, or the mark of a change, begins another utterance.
  func utterances(by labels: SpeakerLabels) -> [Utterance] {
    var utterances: [Utterance] = []
    for piece in pieces {
      let split = piece.voice == nil ? labels.split(piece.text) : nil
      let speaker = piece.voice ?? split?.label
      let text = split?.rest ?? piece.text
      if speaker == nil, !piece.hasMark, !utterances.isEmpty {
        utterances[utterances.count - 1].goOn(with: text, on: piece.line)
      } else if !(text.isEmpty && speaker == nil) {
        utterances.append(
          Utterance(lines: piece.line...piece.line, speaker: speaker ?? "", text: text)
        )
      }
    }
    return utterances
  }

  /// A part of what is said that one speaker says.
  private struct Piece {
    var line: Int
    var voice: String?
    var text: String
    /// Whether it comes after `>>` or a dash.
    var hasMark: Bool
    /// Whether somebody may begin to speak with it.
    var isTurn: Bool
  }

  /// Its parts: the lines, cut where a mark within says that somebody else goes on.
  private var pieces: [Piece] {
    var pieces: [Piece] = []
    for said in said {
      var isFirst = true
      for (hasMark, text) in said.text.changes {
        let voice = isFirst ? said.voice : nil
        pieces.append(
          Piece(
            line: said.line,
            voice: voice,
            text: text,
            hasMark: hasMark,
            isTurn: isFirst || hasMark
          )
        )
        isFirst = false
      }
    }
    return pieces
  }
}

extension Utterance {
  /// Adds what the same speaker says on a further line.
  fileprivate mutating func goOn(with more: String, on line: Int) {
    lines = lines.lowerBound...max(lines.upperBound, line)
    if !text.isEmpty && !more.isEmpty { text += " " }
    text += more
  }
}

extension String {
  /// The parts of a line at the marks of a change of speaker: `>>`, also within the line after the end
  /// of a sentence, and a dash at its beginning, unless a number follows at once.
  fileprivate var changes: [(hasMark: Bool, text: String)] {
    var parts: [(hasMark: Bool, text: String)] = []
    var rest = Substring(cut)
    var hasMark = false
    if rest.hasPrefix(">>") {
      rest = rest.drop { $0 == ">" || $0.isWhitespace }
      hasMark = true
    } else if let first = rest.unicodeScalars.first, dashes.contains(first),
      let second = rest.unicodeScalars.dropFirst().first, !second.isDigit, !dashes.contains(second)
    {
      rest = rest.dropFirst().drop { $0.isWhitespace }
      hasMark = true
    }
    var end = rest.startIndex
    while end < rest.endIndex {
      let before = rest[..<end].last { !$0.isWhitespace }
      if rest[end...].hasPrefix(">>"), let before, ".?!…)]\"".contains(before) {
        parts.append((hasMark, String(rest[..<end]).cut))
        rest = rest[end...].drop { $0 == ">" || $0.isWhitespace }
        (hasMark, end) = (true, rest.startIndex)
      } else {
        end = rest.index(after: end)
      }
    }
    return parts + [(hasMark, String(rest).cut)]
  }
}
