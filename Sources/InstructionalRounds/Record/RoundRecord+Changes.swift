extension RoundRecord {
  /// Changes a visit, by any of the identities it was planned under; `false` if there is none.
  mutating func change(_ visit: VisitID, _ change: (inout Visit) -> Void) -> Bool {
    guard let place = place(of: visit) else { return false }
    return RoundRecord.change(&visits, place, change)
  }

  /// Changes a note; `false` if there is none.
  mutating func change(_ note: NoteID, _ change: (inout Note) -> Void) -> Bool {
    RoundRecord.change(&notes, note, change)
  }

  /// Changes a task; `false` if there is none.
  mutating func change(_ task: TaskID, _ change: (inout Task) -> Void) -> Bool {
    guard let index = tasks.firstIndex(where: { $0.id == task }) else { return false }
    change(&tasks[index])
    return true
  }

  /// Changes a table; `false` if there is none.
  mutating func change(_ table: TableID, _ change: (inout ResultsTable) -> Void) -> Bool {
    RoundRecord.change(&tables, table, change)
  }

  /// Changes a group; `false` if there is none.
  mutating func change(_ group: GroupID, _ change: (inout Group) -> Void) -> Bool {
    RoundRecord.change(&groups, group, change)
  }

  /// Changes a statement; `false` if there is none.
  mutating func change(_ statement: StatementID, _ change: (inout Statement) -> Void) -> Bool {
    RoundRecord.change(&statements, statement, change)
  }

  /// Changes a prediction; `false` if there is none.
  mutating func change(_ prediction: PredictionID, _ change: (inout Prediction) -> Void) -> Bool {
    RoundRecord.change(&predictions, prediction, change)
  }

  /// Changes a next level of work; `false` if there is none.
  mutating func change(_ work: WorkID, _ change: (inout NextLevelOfWork) -> Void) -> Bool {
    RoundRecord.change(&self.work, work, change)
  }

  /// Changes a waiver; `false` if there is none.
  mutating func changeWaiver(_ entry: EntryID, _ change: (inout Waiver) -> Void) -> Bool {
    guard let index = waivers.firstIndex(where: { $0.entry == entry }) else { return false }
    change(&waivers[index])
    return true
  }

  private static func change<Key, Value>(
    _ table: inout [Key: Value],
    _ key: Key,
    _ change: (inout Value) -> Void
  ) -> Bool {
    guard let index = table.index(forKey: key) else { return false }
    change(&table.values[index])
    return true
  }
}

extension RoundRecord {
  /// The identity that a visit goes by now; `nil` when no such visit is known.
  func place(of visit: VisitID) -> VisitID? {
    if visits[visit] != nil { return visit }
    return aliases[visit]
  }

  /// Makes one visit of two; `false` when one of them is not known.
  ///
  /// The one with the smaller identity stays, whoever said it and in whichever order.
  mutating func match(_ first: VisitID, _ second: VisitID) -> Bool {
    guard let one = place(of: first), let two = place(of: second) else { return false }
    guard one != two else { return true }
    let (stays, goes) = one < two ? (one, two) : (two, one)
    guard let gone = visits.removeValue(forKey: goes) else { return false }
    for key in aliases.keys where aliases[key] == goes { aliases[key] = stays }
    aliases[goes] = stays
    for key in notes.keys where notes[key]?.visit == goes { notes[key]?.visit = stays }
    for key in tables.keys where tables[key]?.visit == goes { tables[key]?.visit = stays }
    for index in tasks.indices where tasks[index].visit == goes { tasks[index].visit = stays }
    return change(stays) { $0.takeIn(gone) }
  }
}

extension Visit {
  fileprivate mutating func takeIn(_ other: Visit) {
    if other.standing == .counts { standing = .counts }
    team = team ?? other.team
    plan.day = plan.day ?? other.plan.day
    plan.begins = plan.begins ?? other.plan.begins
    plan.ends = plan.ends ?? other.plan.ends
    plan.subject = plan.subject ?? other.plan.subject
    plan.gradeBand = plan.gradeBand ?? other.plan.gradeBand
    started = [started, other.started].compactMap { $0 }.min()
    ended = [ended, other.ended].compactMap { $0 }.max()
    missed = missed ?? other.missed
    gaps = (gaps + other.gaps).sorted { $0.entry < $1.entry }
    alsoPlannedAs = (alsoPlannedAs + [other.id] + other.alsoPlannedAs).sorted()
  }
}
