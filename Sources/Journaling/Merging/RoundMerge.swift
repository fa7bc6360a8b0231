public import InstructionalRounds

/// What a delivery brings to a round, before anything is written.
///
/// Merging is a union: it can be done in any order, twice, and in parts.
public struct RoundMerge: Sendable {
  /// The round.
  public let round: RoundID
  /// The lines that are not here yet, each once.
  public let new: [JournalLine]
  /// How many lines are here already.
  public let knownCount: Int
  /// The lines whose words are here and were taken out elsewhere.
  public let wordless: [JournalLine]
  /// The names that a new line has and another line as well.
  public let conflicts: [EntryID]
  /// Every entry of the round once it is merged.
  public let merged: [Entry]

  /// Every entry of the round that is here already.
  public let present: [Entry]

  /// Compares what is here with what arrived; nothing is here of a round that is new.
  public init(_ arrived: RoundJournals, into here: RoundJournals?) {
    let present = LineSet(here?.lines ?? [])
    var new = LineSet([])
    var wordless = LineSet([])
    var known = LineSet([])
    for line in arrived.lines {
      guard let copy = present.copy(of: line) else {
        new.insert(line)
        continue
      }
      known.insert(line)
      if line.isRedacted, !copy.isRedacted { wordless.insert(line) }
    }
    round = arrived.round
    self.new = new.lines.sorted(by: JournalLine.standsBefore)
    knownCount = known.lines.count
    self.wordless = wordless.lines
    let rivals = new.lines.filter { present.holdsRival(of: $0) || new.holdsRival(of: $0) }
    conflicts = Set(rivals.map(\.entry.id)).sorted()
    self.present = present.lines.map(\.entry)
    merged = (present.lines + new.lines + wordless.lines).map(\.entry)
  }
}

extension RoundMerge {
  /// Whether there is anything to write.
  public var changesNothing: Bool { new.isEmpty && wordless.isEmpty }
}
