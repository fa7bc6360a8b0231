public import InstructionalRounds

/// What a look at everything that is there of a round finds.
///
/// It finds damage, and what is known to be missing. It cannot find what nobody knows of: that the end
/// of a journal went missing shows by what others say of it, and by the device that wrote it.
public struct Verification: Sendable {
  /// How many files there are.
  public let journals: Int
  /// How many entries there are, each once.
  public let entries: Int
  /// What is wrong, by file and line.
  public let damages: [Damage]
  /// The entries that are kept and change nothing, with the reason.
  public let noEffect: [Idle]

  /// What was recorded by codes that never joined, by code; anybody can write a line.
  public let strangers: [ParticipantCode: [Entry]]
  /// The entries whose words are here and hidden, until somebody agrees that they go.
  public let hidden: [EntryID]

  /// An entry that changes nothing.
  public struct Idle: Sendable {
    /// The entry.
    public let entry: Entry
    /// Why.
    public let why: NoEffect
  }

  /// Looks at a round.
  ///
  /// - Parameters:
  ///   - journals: everything that is there of it.
  ///   - round: the round that its entries make.
  ///   - remembered: where this device's own journals ended when it last wrote them.
  public init(
    of journals: RoundJournals,
    folded round: borrowing RoundInProgress,
    remembering remembered: [WriterID: JournalEnd] = [:]
  ) {
    let history = round.history
    let index = LineIndex(journals, history)
    let standings = round.record.standings
    self.journals = journals.files.count
    entries = history.entries.count
    let found =
      journals.damages + index.unfinished + index.gaps + index.conflicts + index.dangling
      + index.sights + index.wordless + index.missingEnds(remembered)
    damages = found.sorted { ($0.file, $0.line) < ($1.file, $1.line) }
    let codes = Set(round.record.participants.keys)
    // Whoever opens a round need not take part; a second opening may have taken over the title.
    let openings = history.entries.count { $0.event.kind == RoundOpened.kind }
    strangers = Dictionary(
      grouping: history.entries.filter {
        !codes.contains($0.author) && ($0.event.kind != RoundOpened.kind || openings > 1)
      }
    ) { $0.author }
    hidden = journals.hidden
    noEffect = history.entries.compactMap { entry in
      guard case .noEffect(let why) = standings[entry.id] else { return nil }
      return Idle(entry: entry, why: why)
    }
  }
}
