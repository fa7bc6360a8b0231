public import InstructionalRounds

/// Which lines of a round lose their words, and how they are recognized in whatever state they are.
struct WordsToGo: Sendable {
  /// The lines by name and sum.
  private var lines: Set<Name> = []
  /// The entries that lose their words whichever line has their name.
  private var subjects: Set<EntryID> = []
  /// The entries whose words are still here.
  private(set) var entries: Set<EntryID> = []
  /// The words of the lines that still have them, as the lines spell them.
  private(set) var tails: [ArraySlice<UInt8>] = []
  /// The words of the lines that keep them.
  private(set) var stayingTails: [ArraySlice<UInt8>] = []

  private struct Name: Hashable {
    let entry: EntryID
    let sum: Checksum
  }

  /// What the redactions of a round say, and its copies without words, here or elsewhere.
  init(
    _ journals: RoundJournals,
    silentElsewhere: [JournalLine] = [],
    by word: RedactionWord = .anybody
  ) {
    let redactions = journals.lines.map(\.entry).filter { $0.event.kind == Redacted.kind }
    let silent = journals.lines.filter(\.isRedacted) + silentElsewhere
    guard !redactions.isEmpty || !silent.isEmpty else { return }
    let rule: Redactions
    switch word {
    case .anybody:
      rule = Redactions(in: redactions)
      for line in silent { insert(line) }
    case .participants:
      let codes = journals.participants
      rule = Redactions(in: redactions.filter { codes.contains($0.author) })
      for line in silent where rule.cover(line.entry) { insert(line) }
    }
    subjects = rule.all
    for line in journals.lines where !line.isRedacted {
      let tail = LineFrame(line.bytes).map { line.bytes[$0.tail] }
      guard holds(line) || rule.cover(line.entry) else {
        if let tail { stayingTails.append(tail) }
        continue
      }
      insert(line)
      entries.insert(line.entry.id)
      if let tail { tails.append(tail) }
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

/// By whose word words are overwritten for good.
///
/// A line can be forged. What is read hides words that any line takes out; they are overwritten unasked
/// only where somebody who joined the round did it.
public enum RedactionWord: Hashable, Sendable {
  /// That of those who joined, as everybody can see.
  case participants
  /// Anybody's: somebody has looked at what would go, and agreed.
  case anybody
}

extension RoundJournals {
  /// Those who joined, by what is here.
  public var participants: Set<ParticipantCode> {
    lines.reduce(into: []) { codes, line in
      guard case .joined(let fact) = line.entry.event else { return }
      codes.insert(fact.participant)
    }
  }

  /// Whether words are here that were taken out of the record: whoever did it was stopped in the
  /// middle, or an old copy came later.
  public func hasWordsToGo(by word: RedactionWord) -> Bool {
    let words = WordsToGo(self, by: word)
    guard words.tails.isEmpty, !words.isEmpty else { return !words.isEmpty }
    // A line that was being overwritten when the power failed looks damaged.
    return damages.contains { $0.why == .fault(.sealDiffers) }
  }

  /// The entries whose words are here and hidden, because somebody took them out who has not joined, or
  /// because a copy came without them and nothing says who did that.
  public var hidden: [EntryID] {
    let all = WordsToGo(self).entries
    guard !all.isEmpty else { return [] }
    return all.subtracting(WordsToGo(self, by: .participants).entries).sorted()
  }
}
