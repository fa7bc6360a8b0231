public import InstructionalRounds

/// A round read for counting: its notes by their heads alone, everything else in full.
///
/// It costs a fraction of the time of reading every note, and is what the patterns of practice of a large
/// network are compiled from.
public struct RoundOutline: Sendable {
  /// What is here beside notes and tags, and the notes that are not written exactly as ours are.
  public let journals: RoundJournals
  /// The notes and tags.
  private let lines: [NoteLine]
  /// Whether every entry is here once, as nearly always.
  private let isPlain: Bool

  /// Reads files; nothing in them can stop it.
  init(of round: RoundID, files: [(name: String, bytes: [UInt8])], lens: String?) {
    let scanner = NoteScanner(round: round, lens: lens)
    var lines: [NoteLine] = []
    var read: [JournalFile] = []
    for file in files {
      read.append(
        JournalFile(name: file.name, bytes: file.bytes) { bytes in
          guard let line = scanner.line(bytes) else { return false }
          lines.append(line)
          return true
        }
      )
    }
    journals = RoundJournals(of: round, files: read)
    let others = journals.entries
    isPlain = RoundOutline.areSingle(lines, others)
    self.lines = lines + others.compactMap { NoteLine($0, lens: lens) }
  }

  /// Whether no two lines are of one entry.
  private static func areSingle(_ lines: [NoteLine], _ others: [Entry]) -> Bool {
    let ids = Set(others.map(\.id))
    guard ids.count == others.count else { return false }
    var last: [WriterID: UInt64] = [:]
    for line in lines {
      let before = last.updateValue(line.entry.sequence, forKey: line.entry.writer) ?? 0
      guard line.entry.sequence > before, !ids.contains(line.entry) else { return false }
    }
    return true
  }
}

extension RoundOutline {
  /// How many notes stand, in a round that was folded from ``journals``.
  ///
  /// - Returns: `nil` where an entry came more than once, so that only reading all of it tells.
  public func count(in record: RoundRecord, _ history: History) -> NoteCount? {
    isPlain ? NoteCount(lines, in: record, history) : nil
  }
}
