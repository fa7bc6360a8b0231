import InstructionalRounds

/// A note with what people say it is.
struct LabelledNote: Hashable {
  /// What it goes by.
  let id: String
  /// What people say it is.
  let label: Verdict
  /// The note.
  let text: String
}

extension LabelledNote {
  /// The notes of a table of id, label and text; its heading and comments are passed over.
  static func notes(_ bytes: [UInt8]) -> [LabelledNote] {
    String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline).compactMap { line in
      let fields = line.split(separator: "\t", maxSplits: 2)
      guard fields.count == 3, let label = Verdict(rawValue: String(fields[1])) else { return nil }
      return LabelledNote(id: String(fields[0]), label: label, text: String(fields[2]))
    }
  }
}
