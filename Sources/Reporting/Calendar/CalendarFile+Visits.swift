package import InstructionalRounds

extension CalendarFile {
  /// The visits of a round, each by its number: no room, no subject, and nobody's code.
  ///
  /// A visit without a time is on its day; one without a day on the first of the round, and where
  /// nobody has said when that is, nowhere.
  package init(visitsOf record: RoundRecord, made: Moment) {
    guard let round = record.round, let charter = record.charter else {
      self.init([], made: made)
      return
    }
    let visits = record.visits.values.sorted { ($0.number, $0.id) < ($1.number, $1.id) }
    let events = visits.compactMap { visit -> Event? in
      guard let time = visit.time(from: charter.begins) else { return nil }
      let team = visit.team.map { " (team \($0))" } ?? ""
      return Event(
        name: "\(visit.id).\(round)@rounds",
        time: time,
        title: "Visit \(visit.number)\(team): \(charter.heading)",
        details: "A visit in the instructional round \(round).",
        isCancelled: visit.missed?.extent == .dropped
      )
    }
    self.init(events, made: made)
  }

  /// What falls due in a ledger, and by when a host answers; not what is done or let go.
  package init(_ ledger: Ledger, made: Moment) {
    let events = ledger.items.filter { $0.isOpen }.compactMap { item -> Event? in
      guard let day = item.answerBy ?? item.work.due else { return nil }
      let what = item.answerBy == nil ? "Due" : "Answer"
      let owner = item.owner.map { "\nWho is responsible: \($0)" } ?? ""
      return Event(
        name: "\(item.work.id).\(item.round)@rounds",
        time: .day(day),
        title: "\(what): \(item.work.words)",
        details: "\(item.school), \(item.name)\(owner)"
      )
    }
    self.init(events, made: made)
  }
}

extension Visit {
  /// When it is: as it was, as far as that is known, or as it was planned.
  fileprivate func time(from first: Day?) -> CalendarFile.Time? {
    if let start = started ?? plan.begins {
      return .hours(from: start, to: ended ?? plan.ends)
    }
    return (plan.day ?? first).map { .day($0) }
  }
}
