import InstructionalRounds

/// A note with what people say it is.
struct LabelledNote: Hashable {
  /// What it goes by.
  let id: String
  /// What people say it is.
  let label: Verdict
  /// The note.
  let text: String
  /// The words of the note of which a question should point at one, where people say so.
  var points: [String] = []
}

extension LabelledNote {
  /// The notes of a table of id, label, text and the words to point at, with bars between them; its
  /// heading and comments are passed over.
  static func notes(_ bytes: [UInt8]) -> [LabelledNote] {
    String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline).compactMap { line in
      let fields = line.split(separator: "\t", maxSplits: 3).map(String.init)
      guard fields.count >= 3, let label = Verdict(rawValue: fields[1]) else { return nil }
      let points = fields.dropFirst(3).flatMap { $0.split(separator: "|") }.map { words in
        String(words.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
      }
      return LabelledNote(id: fields[0], label: label, text: fields[2], points: points)
    }
  }

  /// Whether the first question of a reading, names and absences aside, points at words that it
  /// should point at; `nil` where people do not say which.
  func isPointedAt(by reading: Reading) -> Bool? {
    let asked = reading.flags.first { $0.kind != .name && $0.kind != .absence }
    guard !points.isEmpty, let asked else { return nil }
    return points.contains { words in
      text.ranges(of: words).contains { range in
        let start = text.unicodeScalars.distance(from: text.startIndex, to: range.lowerBound)
        let end = text.unicodeScalars.distance(from: text.startIndex, to: range.upperBound)
        return asked.range.overlaps(start..<end)
      }
    }
  }
}
