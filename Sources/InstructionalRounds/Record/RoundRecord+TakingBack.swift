extension RoundRecord {
  /// Whether an entry is of a kind that has its stage, and so can come late or be confirmed.
  func canCome(late entry: EntryID) -> Bool { belongingToAStage.contains(entry) }

  /// Takes back what an entry said of something else: a gap, that a visit was missed, a show of
  /// hands, an adoption, a report, a theme, that a name is nobody's; `false` when it said nothing of
  /// the kind.
  mutating func takeBack(_ entry: EntryID) -> Bool {
    if themes.contains(where: { $0.entry == entry }) {
      themes.removeAll { $0.entry == entry }
      return true
    }
    for (id, visit) in visits {
      if visit.gaps.contains(where: { $0.entry == entry }) {
        return change(id) { $0.gaps.removeAll { $0.entry == entry } }
      }
      if visit.missedBy == entry { return change(id) { $0.missed = nil } }
    }
    for (id, work) in work {
      if work.adoption?.entry == entry { return change(id) { $0.adoption = nil } }
      if work.positions.contains(where: { $0.entry == entry }) {
        return change(id) { $0.positions.removeAll { $0.entry == entry } }
      }
      if work.reports.contains(where: { $0.entry == entry }) {
        return change(id) { $0.reports.removeAll { $0.entry == entry } }
      }
    }
    return nobodies.removeValue(forKey: entry) != nil
  }
}
