import InstructionalRounds

/// A note with what people say it is.
struct LabeledNote: Hashable {
  /// What it goes by.
  let id: String
  /// What people say it is.
  let label: Verdict
  /// The note.
  let text: String
  /// Whether it describes, and nothing in detail.
  var isCoarse = false
  /// The words of the note of which a question should point at one, where people say so.
  var points: [String] = []
}

extension LabeledNote {
  /// The notes of a table of id, label, text and the words to point at, with bars between them; its
  /// heading and comments are passed over.
  ///
  /// The label is a verdict, or `coarse` for a description that says nothing in detail.
  static func notes(_ bytes: [UInt8]) -> [LabeledNote] {
    String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline).compactMap { line in
      let fields = line.split(separator: "\t", maxSplits: 3).map(String.init)
      guard fields.count >= 3 else { return nil }
      let isCoarse = fields[1] == "coarse"
      guard let label = isCoarse ? .descriptive : Verdict(rawValue: fields[1]) else { return nil }
      let points = fields.dropFirst(3).flatMap { $0.split(separator: "|") }.map { words in
        String(words.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
      }
      return LabeledNote(
        id: fields[0],
        label: label,
        text: fields[2],
        isCoarse: isCoarse,
        points: points
      )
    }
  }

  /// Whether a question of the verdict's kind points at words that it should point at; `nil` where
  /// people do not say which, or nothing was asked.
  func isPointedAt(by reading: Reading) -> Bool? {
    let asked = reading.flags.filter { $0.isOf(reading.verdict) }
    guard !points.isEmpty, !asked.isEmpty else { return nil }
    return points.contains { words in
      text.ranges(of: words).contains { range in
        let start = text.unicodeScalars.distance(from: text.startIndex, to: range.lowerBound)
        let end = text.unicodeScalars.distance(from: text.startIndex, to: range.upperBound)
        return asked.contains { $0.range.overlaps(start..<end) }
      }
    }
  }
}

extension Flag {
  /// Whether the flag is of the kind that gave a note its verdict.
  fileprivate func isOf(_ verdict: Verdict?) -> Bool {
    switch kind {
    case .judgment, .prescription, .remedy, .evaluation: verdict == .judgmental
    case .inference: verdict == .inferential
    case .vague: verdict == .vague
    case .name, .absence, .grain: false
    }
  }
}
