/// Where a round stands: the advances in force, and what follows from them for everything else.
///
/// It asks no gate again. An advance is a fact; what is decided here is the order alone, and it is
/// decided by what the people had before them when they advanced or reopened, never by a clock.
public struct StageOrder: Hashable, Sendable {
  /// Where the round stands.
  public private(set) var stage = StageKind.description
  /// The advances in force, by the stage that they ended; two made apart stand as one.
  public private(set) var advances: [StageKind: [EntryID]] = [:]
  /// Every advance that is here, by the stage that it ended, in force or not.
  private(set) var known: [StageKind: Set<EntryID>] = [:]
  /// The reopenings of a closed round that count.
  private(set) var reopenings: [EntryID] = []
  /// What the advances saw.
  private(set) var sights: [EntryID: Sight] = [:]
  /// What happened to the advances and reopenings themselves, where they do not count.
  private(set) var standings: [EntryID: Standing] = [:]

  init() {}

  /// Follows the advances and reopenings of a history.
  ///
  /// A closed round stays closed, unless someone who knew that it was opens it again: any other reopening
  /// that its closing had not seen comes late.
  init(_ history: History, by observationProtocol: ObservationProtocol) {
    var moves = StageMoves(history, by: observationProtocol)
    for closing in moves.advances where closing.to == .closed {
      guard StageOrder(moves.seen(by: closing)).stage == .closed else { continue }
      moves = moves.withoutReopenings(after: closing)
      guard moves.isReopened(closing) else { break }
    }
    self.init(moves)
    reopenings = moves.knowingReopenings
  }

  private init(_ moves: StageMoves) {
    for advance in moves.advances {
      known[advance.from, default: []].insert(advance.id)
      sights[advance.id] = advance.sight
    }
    let candidates = moves.candidates
    while stage != .closed {
      let next = candidates.filter { $0.from == stage && areInForce($0.under, before: stage) }
      guard let to = next.first?.to else { break }
      advances[stage] = next.map { $0.id }
      stage = to
    }
    standings = moves.standings
    for advance in candidates where !(advances[advance.from] ?? []).contains(advance.id) {
      standings[advance.id] = standing(outOfForce: advance, moves)
    }
  }

  /// What happens to an advance that nobody took back and that rests on no advance in force.
  private func standing(outOfForce advance: StageMoves.Advance, _ moves: StageMoves) -> Standing {
    if areKnown(advance.under, before: advance.from) { return .noEffect(.reopenedMeanwhile) }
    let missing = advance.under.filter { !moves.here.contains($0) }
    return missing.isEmpty ? .noEffect(.outOfOrder) : .waiting(missing)
  }
}

extension StageOrder {
  /// The advances in force up to a stage, which is what an entry made there is made under.
  public func advances(before stage: StageKind) -> [EntryID] {
    StageKind.open.filter { $0 < stage }.flatMap { advances[$0] ?? [] }
  }

  /// The advance that closed the round; none while it is open.
  public var closing: EntryID? { stageBeforeClosing.flatMap { advances[$0]?.first } }

  /// The stage that the closing ended; none while the round is open.
  public var stageBeforeClosing: StageKind? {
    stage == .closed ? StageKind.open.last { advances[$0] != nil } : nil
  }

  /// Whether an advance is in force.
  func isInForce(_ advance: EntryID) -> Bool { advances.values.contains { $0.contains(advance) } }

  /// Whether advances that an entry was made under are those in force up to a stage.
  func areInForce(_ under: [EntryID], before stage: StageKind) -> Bool {
    StageKind.open.filter { $0 < stage }.allSatisfy { from in
      (advances[from] ?? []).contains { under.contains($0) }
    }
  }

  /// Whether an entry was made under advances that are here, in force or not.
  func areKnown(_ under: [EntryID], before stage: StageKind) -> Bool {
    StageKind.open.filter { $0 < stage }.allSatisfy { from in
      under.contains { known[from]?.contains($0) ?? false }
    }
  }

  /// Whether the advance that ended a stage had seen an entry; two made apart see as one.
  ///
  /// `nil` while the stage has not ended.
  func sawAtTheEnd(of stage: StageKind, _ entry: EntryID) -> Bool? {
    guard let ends = advances[stage], !ends.isEmpty else { return nil }
    return ends.contains { sights[$0]?.covers(entry) ?? false }
  }

  /// Whether the round has come to a stage, and is there still or has ended it.
  func hasReached(_ stage: StageKind) -> Bool { self.stage == stage || advances[stage] != nil }

  /// The advance that closed the round had not seen an entry.
  func isAfterClosing(_ entry: EntryID) -> Bool {
    stageBeforeClosing.flatMap { sawAtTheEnd(of: $0, entry) } == false
  }
}
