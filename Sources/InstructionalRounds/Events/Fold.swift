/// The total fold from entries to a round: it never throws, and the order of arrival is nothing.
///
/// Entries are put in their own order first. Then the advances and reopenings say where the round
/// stands (``StageOrder``), and every entry is judged by that alone, and applied.
package struct Fold: Hashable, Sendable {
  /// The entries, in order.
  package private(set) var history: History
  /// What they say.
  package private(set) var record: RoundRecord
  private var admitted: Set<EntryID> = []
  private var confirmations: [EntryID: [Entry]] = [:]
  private var undone: Set<EntryID> = []

  /// Folds a history.
  package init(_ history: History) {
    self.history = history
    record = RoundRecord()
    refold()
  }

  /// Adds entries; from the first that moves others on, all of them are folded at once.
  package mutating func append(contentsOf entries: [Entry]) {
    for (place, entry) in entries.enumerated() {
      if place + 1 < entries.count, reachesBack(entry) {
        let rest = entries[place...]
        self = Fold(History(history.entries + history.conflicting + rest))
        return
      }
      append(entry)
    }
  }

  /// Adds an entry; one that comes last and moves nothing costs no more than itself.
  package mutating func append(_ entry: Entry) {
    let leavesGap = entry.id.sequence != history.nextSequence(of: entry.id.writer)
    guard history.append(entry) else {
      self = Fold(History(history.entries + history.conflicting + [entry]))
      return
    }
    let isAwaited = record.awaited.contains(entry.id)
    guard !isAwaited, !leavesGap, !reachesBack(entry) else { return refold() }
    // As the history keeps it: without its words, where these were taken out.
    let kept = history[entry.id] ?? entry
    noteExceptions(kept)
    take(kept)
  }

  private mutating func refold() {
    record = RoundRecord()
    admitted = []
    confirmations = [:]
    take { $0.home == .opening }
    record.order = StageOrder(
      following: StageMoves(history, by: record.observationProtocol)
    )
    undone = history.undone(by: record.order)
    for entry in history.entries { noteExceptions(entry) }
    take { $0 == VisitPlanned.kind }
    take { $0.brings && $0 != VisitPlanned.kind }
    take { !$0.brings && $0.home != .opening }
    for id in record.order.advances.values.joined() {
      record.awaited.formUnion(record.order.sights[id].map { history.missing(of: $0) } ?? [])
    }
    record.awaited.formUnion(history.gaps)
  }

  private mutating func noteExceptions(_ entry: Entry) {
    if case .stage = entry.event.kind.home { record.belongingToAStage.insert(entry.id) }
    guard !record.order.isAfterClosing(entry.id) else { return }
    switch entry.event {
    case .admitted(let fact): admitted.insert(fact.entry)
    case .timesShifted(let fact) where !undone.contains(entry.id): record.shifts.append(fact.shift)
    case .confirmed(let fact): confirmations[fact.entry, default: []].append(entry)
    default: break
    }
  }

  private mutating func take(_ isMeant: (FactKind) -> Bool) {
    for entry in history.entries where isMeant(entry.event.kind) { take(entry) }
  }

  private mutating func take(_ entry: Entry) {
    guard !undone.contains(entry.id) else { return }
    let event = entry.event
    var standing = waiting(for: event.speaksOf) ?? standing(of: entry)
    switch standing {
    case .waiting(let ids): record.awaited.formUnion(ids)
    case .noEffect: break
    case .counts, .late, .toBeConfirmed:
      record.awaited.formUnion(event.restsOn.filter { !history.holds($0) })
      guard event.kind.brings || standing == .counts else { break }
      if case .withdrawn(let withdrawn) = event, undone.contains(withdrawn.subject) { break }
      if !event.apply(entry, standing, to: &record) { standing = .noEffect(.speaksOfNothing) }
    }
    if standing != .counts { record.standings[entry.id] = standing }
  }

  private func waiting(for needed: [EntryID]) -> Standing? {
    let missing = needed.filter { !history.holds($0) }
    if !missing.isEmpty { return .waiting(missing) }
    for id in needed {
      if case .waiting(let ids) = record.standings[id] { return .waiting(ids) }
    }
    return nil
  }
}

extension Fold {
  /// What an entry does, by the order of the stages alone.
  private func standing(of entry: Entry) -> Standing {
    switch entry.event.kind.home {
    case .opening: record.charter == nil ? .counts : .noEffect(.alreadyOpened)
    case .stage(let home): standing(of: entry, in: home)
    case .untilClosed:
      record.order.isAfterClosing(entry.id) && !takesBackWhatStaysOpen(entry) ? .late : .counts
    case .fromAdoption: record.stage >= .evaluation ? .counts : .noEffect(.beforeItsStage)
    case .order: record.order.standings[entry.id] ?? .counts
    case .anywhere: .counts
    case .unknown: .noEffect(.unknownKind)
    }
  }

  /// Whether an entry takes back what a closed round takes: a report, or a theme.
  private func takesBackWhatStaysOpen(_ entry: Entry) -> Bool {
    guard case .withdrawn(let fact) = entry.event else { return false }
    return history.takesWhatStaysOpen(fact.subject)
  }

  private func standing(of entry: Entry, in home: StageKind) -> Standing {
    let order = record.order
    // What was made under a reopened advance is as late as the words that confirm it.
    let makings = ([entry] + confirmations[entry.id, default: []])
      .filter { order.areInForce($0.under, before: home) }
    guard !makings.isEmpty else {
      if order.areKnown(entry.under, before: home) { return .toBeConfirmed }
      let missing = entry.under.filter { !history.holds($0) }
      return missing.isEmpty ? .noEffect(.beforeItsStage) : .waiting(missing)
    }
    guard order.hasReached(home) else { return .noEffect(.beforeItsStage) }
    let isLate = makings.allSatisfy { order.sawAtTheEnd(of: home, $0.id) == false }
    guard isLate else { return .counts }
    if entry.event.kind == Adopted.kind, isHandedOver { return .counts }
    return admitted.contains(entry.id) ? .counts : .late
  }
}

extension Fold {
  /// Whether the round was closed with proposals that the host answers later.
  var isHandedOver: Bool {
    record.order.advances[.evaluation, default: []].contains { id in
      if case .advanced(let fact)? = history[id]?.event { fact.answerBy != nil } else { false }
    }
  }

  /// Whether an entry changes what earlier entries do.
  private func reachesBack(_ entry: Entry) -> Bool {
    switch entry.event {
    case .opened, .advanced, .reopened, .redacted, .admitted, .confirmed, .timesShifted: true
    case .withdrawn(let fact): history[fact.subject]?.event.kind.takenBack == .undone
    default: false
    }
  }
}
