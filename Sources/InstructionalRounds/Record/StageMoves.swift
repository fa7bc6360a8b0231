/// The advances and reopenings of a history, and which of them undo which.
///
/// A reopening takes back the advances that it was made under, from its stage on: those its writer
/// stood on, by name. So it does not matter when it arrives, or whose clock ran ahead.
struct StageMoves {
  struct Advance {
    let id: EntryID
    let from: StageKind
    let to: StageKind
    let under: [EntryID]
    let sight: Sight
  }

  struct Reopening {
    let id: EntryID
    let to: StageKind
    let under: [EntryID]
    /// The closing that it takes back, where its writer knew of one.
    let closing: EntryID?
  }

  /// The advances that the protocol has, in the order of the history.
  private(set) var advances: [Advance] = []
  private var reopenings: [Reopening] = []
  /// What happened to moves that can never count, or that come too late.
  private var settled: [EntryID: Standing] = [:]
  let here: Set<EntryID>

  /// - Parameters:
  ///   - advances: the advances that the protocol has, in the order of the history.
  ///   - reopenings: the reopenings, in the same order.
  ///   - impossible: the advances that the protocol does not have.
  ///   - here: of the advances and reopenings that others were made under, those that are here.
  init(
    advances: [Advance],
    reopenings: [Reopening],
    impossible: [EntryID],
    here: Set<EntryID>
  ) {
    self.advances = advances
    self.reopenings = reopenings
    for id in impossible { settled[id] = .noEffect(.outOfOrder) }
    self.here = here
  }
}

extension StageMoves {
  /// The moves that an advance had seen, and the advance itself.
  func seen(by advance: Advance) -> StageMoves {
    var copy = self
    copy.advances.removeAll { $0.id != advance.id && !advance.sight.covers($0.id) }
    copy.reopenings.removeAll { !advance.sight.covers($0.id) }
    return copy
  }

  /// The moves without the reopenings that neither a closing had seen nor whose writers knew of it; these
  /// are late.
  func withoutReopenings(after closing: Advance) -> StageMoves {
    var copy = self
    copy.reopenings = []
    for reopening in reopenings {
      if closing.sight.covers(reopening.id) || knows(reopening, of: closing) {
        copy.reopenings.append(reopening)
      } else {
        copy.settled[reopening.id] = .late
      }
    }
    return copy
  }

  /// The reopenings of a round that had been closed.
  var knowingReopenings: [EntryID] {
    reopenings.filter { reopening in advances.contains(where: reopening.takesBack) }.map { $0.id }
  }

  /// Whether a closing was taken back by someone who knew of it.
  func isReopened(_ closing: Advance) -> Bool { reopenings.contains { $0.takesBack(closing) } }

  /// Whether a reopening takes a closing back, or was made after one that did.
  private func knows(_ reopening: Reopening, of closing: Advance) -> Bool {
    reopening.takesBack(closing)
      || reopenings.contains { $0.takesBack(closing) && reopening.under.contains($0.id) }
  }

  /// For every advance that was taken back, the reopenings that did it.
  private var takenBack: [EntryID: [EntryID]] {
    var takenBack: [EntryID: [EntryID]] = [:]
    for reopening in reopenings {
      for id in undone(by: reopening) { takenBack[id, default: []].append(reopening.id) }
    }
    return takenBack
  }

  private func undone(by reopening: Reopening) -> [EntryID] {
    advances.filter { $0.from >= reopening.to && reopening.under.contains($0.id) }.map { $0.id }
  }

  /// The advances that may be in force: not taken back, not made in ignorance of that, and not made
  /// again by someone who had the advance before them.
  var candidates: [Advance] {
    let takenBack = takenBack
    let standing = advances.filter { takenBack[$0.id] == nil && !isIgnorant($0, of: takenBack) }
    return standing.filter { advance in
      !standing.contains {
        $0.id != advance.id && isTwin($0, of: advance) && advance.sight.covers($0.id)
      }
    }
  }

  /// Whether an advance does again what was taken back, without knowing that it was.
  private func isIgnorant(_ advance: Advance, of takenBack: [EntryID: [EntryID]]) -> Bool {
    advances.contains { other in
      guard let reopenings = takenBack[other.id], isTwin(other, of: advance) else { return false }
      return !reopenings.contains(where: advance.sight.covers)
    }
  }

  /// Whether two advances end one stage, on the same ground.
  private func isTwin(_ one: Advance, of other: Advance) -> Bool {
    guard one.from == other.from else { return false }
    return StageKind.open.filter { $0 < one.from }.allSatisfy { from in
      advances.contains {
        $0.from == from && one.under.contains($0.id) && other.under.contains($0.id)
      }
    }
  }

  /// What happened to the moves that are not candidates, where they do not count.
  ///
  /// An advance that was taken back counted in its time, so nothing is said of it.
  var standings: [EntryID: Standing] {
    var standings = settled
    let takenBack = takenBack
    let candidates = Set(candidates.map { $0.id })
    for advance in advances where !candidates.contains(advance.id) && takenBack[advance.id] == nil {
      let isIgnorant = isIgnorant(advance, of: takenBack)
      standings[advance.id] = .noEffect(isIgnorant ? .reopenedMeanwhile : .outOfOrder)
    }
    for reopening in reopenings where undone(by: reopening).isEmpty {
      let missing = reopening.under.filter { !here.contains($0) }
      standings[reopening.id] = missing.isEmpty ? .noEffect(.outOfOrder) : .waiting(missing)
    }
    return standings
  }
}

extension StageMoves.Reopening {
  /// Whether its writer knew of a closing and meant to take it back.
  fileprivate func takesBack(_ advance: StageMoves.Advance) -> Bool {
    closing != nil && advance.to == .closed && under.contains(advance.id)
  }
}
