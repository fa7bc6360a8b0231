/// A next level of work as the ledger tells it, with the round that it comes from.
public struct LedgerItem: Hashable, Sendable {
  /// The round that proposed it.
  public let round: RoundID
  /// What people call that round.
  public let title: Words
  /// The school that does it.
  public let school: Words
  /// What people type for it in that round, without who typed it where that is enough.
  public let label: String
  /// The work with its adoption and its reports.
  public let work: NextLevelOfWork
  /// Who is responsible now: the last owner that was given, by role.
  public let owner: Words?
  /// Whether its round is closed.
  public let isAfterTheRound: Bool
  /// By when the host answers, where the round was handed over with it.
  public let answerBy: Day?

  /// What a round has for the ledger; nothing where its opening is not here, and nothing of practice.
  public static func all(_ record: RoundRecord) -> [LedgerItem] {
    guard let round = record.round, let charter = record.charter,
      !charter.observationProtocol.isPractice
    else { return [] }
    let labels = Labels(record)
    return record.work.values.filter { $0.isInForce }.sorted { $0.id < $1.id }.map { work in
      LedgerItem(
        round: round,
        title: charter.title,
        school: charter.school,
        label: labels.short(work.id.entry),
        work: work,
        owner: work.owner,
        isAfterTheRound: record.stage == .closed,
        answerBy: work.isOpen ? record.answerBy : nil
      )
    }
  }

  /// What people type for it in the network, `harbor-2026-11/W1`.
  public var name: String { "\(round)/\(label)" }

  /// What the measure showed at last.
  public var lastValue: Double? { work.reports.last { $0.value != nil }?.value }

  /// Where it is on a day.
  public func place(on today: Day) -> LedgerPlace {
    switch work.state {
    case .proposed where answerBy != nil: .handedOver
    case .proposed: isAfterTheRound ? .unanswered : .undecided
    case .promised, .underWay, .seenInTheTasks:
      work.due.map { $0 < today } ?? false ? .overdue : .promised
    case .done: .done
    case .letGo: .letGo
    }
  }

  /// Whether something is still to come of it.
  public var isOpen: Bool {
    switch work.state {
    case .proposed, .promised, .underWay, .seenInTheTasks: true
    case .done, .letGo: false
    }
  }

  /// Whether it was neither done nor let go when a moment had come.
  public func wasOpen(at moment: Moment) -> Bool {
    let state = work.reports.last { $0.state != nil && $0.at < moment }?.state
    return state != .done && state != .letGo
  }
}

/// The part of the ledger that a next level of work is in; what waits for somebody comes first.
public enum LedgerPlace: String, CaseIterable, Hashable, Sendable {
  /// The host owes an answer by a day.
  case handedOver = "handed over"
  /// The day by which it was promised has passed.
  case overdue
  /// Its round is closed and the host has not answered.
  case unanswered
  /// It was taken on, and its day has not come.
  case promised
  /// Its round still talks about it.
  case undecided
  /// It was done.
  case done
  /// It was let go, with the reason.
  case letGo = "let go"
}
