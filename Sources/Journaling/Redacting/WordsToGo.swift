import InstructionalRounds

/// Which lines of a round lose their words, and how they are known again in whatever state they are.
struct WordsToGo: Sendable {
  /// The lines by name and sum.
  private var lines: Set<Name> = []
  /// The entries that lose their words whichever line has their name.
  private var subjects: Set<EntryID> = []
  /// The words of the lines that still have them, as the lines spell them.
  private(set) var tails: [ArraySlice<UInt8>] = []

  private struct Name: Hashable {
    let entry: EntryID
    let sum: Checksum
  }

  /// What the redactions of a round say, and its copies without words, here or elsewhere.
  init(_ journals: RoundJournals, silentElsewhere: [JournalLine] = []) {
    let redactions = journals.lines.filter { $0.entry.event.kind == Redacted.kind }
    let silent = journals.lines.filter(\.isRedacted) + silentElsewhere
    guard !redactions.isEmpty || !silent.isEmpty else { return }
    for line in silent { insert(line) }
    let rule = Redactions(in: redactions.map(\.entry))
    subjects = rule.all
    for line in journals.lines where !line.isRedacted {
      guard holds(line) || rule.applied(to: line.entry) != line.entry else { continue }
      insert(line)
      if let frame = LineFrame(line.bytes) { tails.append(line.bytes[frame.tail]) }
    }
  }

  private mutating func insert(_ line: JournalLine) {
    lines.insert(Name(entry: line.entry.id, sum: line.sum))
  }

  /// Whether a whole line loses its words.
  func holds(_ line: JournalLine) -> Bool {
    subjects.contains(line.entry.id) || lines.contains(Name(entry: line.entry.id, sum: line.sum))
  }

  /// Whether nothing loses its words.
  var isEmpty: Bool { lines.isEmpty && subjects.isEmpty }

  /// The names and the sums, as the lines of a round spell them.
  func spellings(in round: RoundID) -> Set<[UInt8]> {
    let names = Set(lines.map(\.entry)).union(subjects).map {
      #""round":"\#(round)","writer":"\#($0.writer)","seq":\#($0.sequence),"#
    }
    return Set((names + lines.map { #""sum":"\#($0.sum)""# }).map { Array($0.utf8) })
  }
}

extension RoundJournals {
  /// Whether words are here that were taken out of the record: whoever did it was stopped in the
  /// middle, or an old copy came later.
  public var hasWordsToGo: Bool {
    let words = WordsToGo(self)
    guard words.tails.isEmpty, !words.isEmpty else { return !words.isEmpty }
    // A line that was being overwritten when the power failed looks damaged.
    return damages.contains { $0.why == .fault(.sealDiffers) }
  }
}
