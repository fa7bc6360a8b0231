/// A network at a glance: its schools, its rounds by stage, what is due this month, and whose journals
/// are missing.
public struct NetworkOverview: Hashable, Sendable {
  /// The day on which it is read.
  public let today: Day
  /// The rounds: those that are open first, then the latest first.
  public let rounds: [RoundGlance]

  /// Puts the rounds of a network in their order.
  public init(_ rounds: some Sequence<RoundGlance>, on today: Day) {
    self.today = today
    self.rounds = rounds.sorted { one, other in
      guard one.isOpen == other.isOpen else { return one.isOpen }
      return one.day == other.day ? one.round < other.round : one.day > other.day
    }
  }
}

extension NetworkOverview {
  /// The rounds that are not closed.
  public var openRounds: [RoundGlance] { rounds.filter { $0.isOpen } }

  /// The rounds of which something is not here.
  public var incompleteRounds: [RoundGlance] { rounds.filter { !$0.missing.isEmpty } }

  /// Every next level of work, in the order of the ledger.
  public var ledger: Ledger { Ledger(rounds.flatMap { $0.work }, on: today) }

  /// The works that are due by the end of this month, or were due before it.
  public var dueThisMonth: [LedgerItem] {
    let (year, month, _) = today.parts
    return ledger.items.filter { item in
      guard item.isOpen, let day = item.answerBy ?? item.work.due else { return false }
      return (day.parts.year, day.parts.month) <= (year, month)
    }
  }

  /// The schools in alphabetical order, each with its rounds.
  public var schools: [(school: String, rounds: [RoundGlance])] {
    var groups: [String: [RoundGlance]] = [:]
    for round in rounds { groups[round.school.description, default: []].append(round) }
    return groups.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }
}
