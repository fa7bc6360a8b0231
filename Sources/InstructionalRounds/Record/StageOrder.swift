/// Where a round stands: the advances in force and the reopenings, and what follows from them.
///
/// It asks no gate again. An advance is a fact; what is decided here is the order alone: which
/// advances are in force, and for every other entry whether its stage had come or had gone.
public struct StageOrder: Hashable, Sendable {
  /// Where the round stands.
  public private(set) var stage = StageKind.description
  /// The advances in force, by the stage that they ended; two made apart stand as one.
  public private(set) var advances: [StageKind: [EntryID]] = [:]
  /// Every advance that is here, by the stage that it ended, in force or not.
  private(set) var known: [StageKind: Set<EntryID>] = [:]
  /// What the advances saw.
  private(set) var sights: [EntryID: Sight] = [:]
  /// What became of the advances and reopenings themselves, where they do not count.
  private(set) var standings: [EntryID: Standing] = [:]
  /// The reopenings, those made apart of one stage together.
  private var reopenings: [Reopening] = []

  private struct Reopening: Hashable, Sendable {
    let to: StageKind
    var entries: [EntryID]
  }

  init() {}

  /// Follows the advances and reopenings of a history, in its order.
  ///
  /// A closed round stays closed: a reopening that its closing had not seen comes late.
  init(_ history: History, by observationProtocol: ObservationProtocol) {
    let moves = history.entries.filter { $0.event.kind.home == .order }
    let closing = moves.lazy.compactMap(\.closingSight).first { sight in
      let seen = moves.filter { sight.covers($0.id) || $0.closingSight == sight }
      return StageOrder(following: seen, in: history, by: observationProtocol).stage == .closed
    }
    self.init(following: moves, in: history, by: observationProtocol, closing: closing)
  }

  private init(
    following moves: [Entry],
    in history: History,
    by observationProtocol: ObservationProtocol,
    closing: Sight? = nil
  ) {
    for entry in moves {
      var standing = Standing.counts
      switch entry.event {
      case .advanced(let advance):
        sights[entry.id] = advance.sight
        known[advance.from, default: []].insert(entry.id)
        standing = follow(advance, entry.id, in: history, by: observationProtocol)
      case .reopened(let reopening):
        let isTooLate = closing.map { !$0.covers(entry.id) } ?? false
        standing = isTooLate ? .late : follow(reopening, entry.id)
      default: continue
      }
      if standing != .counts { standings[entry.id] = standing }
    }
  }

  private mutating func follow(
    _ advance: Advanced,
    _ id: EntryID,
    in history: History,
    by observationProtocol: ObservationProtocol
  ) -> Standing {
    guard advance.to == observationProtocol.stage(after: advance.from) else {
      return .noEffect(.outOfOrder)
    }
    let knewOfReopenings = reopenings.filter { $0.to <= advance.from }.allSatisfy {
      $0.entries.contains(where: advance.sight.covers)
    }
    guard knewOfReopenings else { return .noEffect(.reopenedMeanwhile) }
    if advance.from == stage {
      stage = advance.to
      advances[advance.from] = [id]
      return .counts
    }
    if advance.from < stage, advances[advance.from] != nil {
      advances[advance.from, default: []].append(id)
      return .counts
    }
    let missing = advance.sight.missing(from: history)
    return missing.isEmpty ? .noEffect(.outOfOrder) : .waiting(missing)
  }

  private mutating func follow(_ reopening: Reopened, _ id: EntryID) -> Standing {
    if stage == .closed { return .noEffect(.outOfOrder) }
    if reopening.to < stage {
      for gone in StageKind.open where gone >= reopening.to { advances[gone] = nil }
      stage = reopening.to
      reopenings.append(Reopening(to: reopening.to, entries: [id]))
      return .counts
    }
    // Made apart from the one before it: the two stand as one.
    guard reopening.to == stage, reopenings.last?.to == stage else {
      return .noEffect(.outOfOrder)
    }
    reopenings[reopenings.count - 1].entries.append(id)
    return .counts
  }
}

extension StageOrder {
  /// The advances in force up to a stage, which is what an entry made there is made under.
  public func advances(before stage: StageKind) -> [EntryID] {
    StageKind.open.filter { $0 < stage }.flatMap { advances[$0] ?? [] }
  }

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
    guard stage == .closed, let last = StageKind.open.last(where: { advances[$0] != nil }) else {
      return false
    }
    return sawAtTheEnd(of: last, entry) == false
  }
}

extension Entry {
  /// What was seen by an advance that closes the round; `nil` for every other entry.
  fileprivate var closingSight: Sight? {
    guard case .advanced(let advance) = event, advance.to == .closed else { return nil }
    return advance.sight
  }
}

extension Sight {
  /// What was seen and is not in a history.
  func missing(from history: History) -> [EntryID] {
    seen.flatMap { seen in
      // A forged number must not make this list long.
      let first = seen.sequence > History.mostGaps ? seen.sequence - History.mostGaps : 1
      return (first...max(seen.sequence, first)).lazy
        .filter { $0 > 0 && $0 <= seen.sequence && !seen.missing.contains($0) }
        .map { EntryID(writer: seen.writer, sequence: $0) }
        .filter { !history.holds($0) }
    }
  }
}
