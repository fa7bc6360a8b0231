import InstructionalRounds

extension Session {
  /// Says which visits of one number were planned apart, as people do who are not online together.
  ///
  /// Teams may have numbers of their own, and so only visits of one team are asked about.
  func tellVisitsApart(of record: RoundRecord) {
    let numbers = Dictionary(grouping: record.visits.values, by: \.number)
    for (number, visits) in numbers.sorted(by: { $0.key < $1.key }) {
      let most = Dictionary(grouping: visits, by: \.team).values.map(\.count).max() ?? 0
      guard most > 1 else { continue }
      say("! Visit \(number) was planned \(most) times, separately. If it is one classroom:")
      world.say("  rounds visit same \(number)\n")
    }
  }
}
