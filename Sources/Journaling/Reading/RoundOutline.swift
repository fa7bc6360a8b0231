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
  /// The notes as they were counted when the round was last read, if it has not changed since.
  private var counted: [UInt64]?

  /// Puts files together that were read for counting.
  init(_ reader: OutlineReader, files: [JournalFile]) {
    journals = RoundJournals(of: reader.scanner.round, files: files)
    let others = journals.entries
    isPlain = RoundOutline.areSingle(reader.lines, others)
    lines = reader.lines + others.compactMap { NoteLine($0, lens: reader.scanner.lens) }
  }

  /// A round of which the device remembers how many notes stand in it.
  init(_ journals: RoundJournals, counted: [UInt64]) {
    self.journals = journals
    self.counted = counted
    (lines, isPlain) = ([], false)
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
  /// How many notes count, in a round that was folded from ``journals``.
  ///
  /// - Returns: `nil` where an entry came more than once, so that only reading all of it tells.
  public func count(in record: RoundRecord, _ history: History) -> NoteCount? {
    if let counted { return NoteCount(packed: counted, in: record) }
    return isPlain ? NoteCount(lines, in: record, history) : nil
  }
}

/// Reads the files of a round for counting, one after the other.
struct OutlineReader {
  /// Reads the heads of notes and tags.
  let scanner: NoteScanner
  /// The notes and tags so far.
  private(set) var lines: [NoteLine] = []

  /// Reads a round.
  init(of round: RoundID, lens: String?) { scanner = NoteScanner(round: round, lens: lens) }

  /// Reads a file; nothing in it can stop it.
  mutating func file(_ name: String, _ bytes: [UInt8]) -> JournalFile {
    var found: [NoteLine] = []
    let file = JournalFile(name: name, bytes: bytes) { bytes in
      guard let line = scanner.line(bytes) else { return false }
      found.append(line)
      return true
    }
    lines += found
    return file
  }
}
