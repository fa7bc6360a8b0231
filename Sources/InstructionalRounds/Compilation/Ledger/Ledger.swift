/// Every next level of work of a network, and what happened to it.
///
/// It ends on chart paper everywhere else. Here it stands until it is done or let go with a reason, and
/// what waits for somebody stands first.
public struct Ledger: Hashable, Sendable {
  /// The day on which it is read.
  public let today: Day
  /// The works: by ``LedgerPlace``, in it by date, then by school and round.
  public let items: [LedgerItem]

  /// Puts the works of rounds in their order.
  public init(_ items: some Sequence<LedgerItem>, on today: Day) {
    self.today = today
    let places = LedgerPlace.allCases
    let keyed = items.map { item in
      (rank: places.firstIndex(of: item.place(on: today)) ?? 0, item: item)
    }
    self.items = keyed.sorted { Ledger.comesFirst($0, $1) }.map { $0.item }
  }

  private typealias Ranked = (rank: Int, item: LedgerItem)

  private static func comesFirst(_ one: Ranked, _ other: Ranked) -> Bool {
    guard one.rank == other.rank else { return one.rank < other.rank }
    let days = (one.item.deadline, other.item.deadline)
    guard days.0 == days.1 else { return days.0 < days.1 }
    return (one.item.school.description, one.item.round, one.item.work.id)
      < (other.item.school.description, other.item.round, other.item.work.id)
  }
}

extension Ledger {
  /// The works that stand in a part of the ledger.
  public func items(in place: LedgerPlace) -> [LedgerItem] {
    items.filter { $0.place(on: today) == place }
  }

  /// How many works have come to each state.
  public var stateCounts: [WorkState: Int] {
    items.reduce(into: [:]) { $0[$1.work.state, default: 0] += 1 }
  }
}

extension LedgerItem {
  /// The number of the day that it is sorted by; what has no day comes last.
  fileprivate var deadline: Int { (answerBy ?? work.due)?.number ?? .max }
}
