extension RoundRecord {
  /// Whether an entry is of a kind that has its stage, and so can come late or be confirmed.
  func canCome(late entry: EntryID) -> Bool { belongingToAStage.contains(entry) }
}
