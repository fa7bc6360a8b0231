extension Codings {
  /// How many of a hundred pairs of codes, of two observers in one unit, are the same; `nil` without a pair.
  ///
  /// It says nothing of chance: of two codes that are used equally often, half agree by themselves.
  public var percentAgreement: Double? {
    var (same, all) = (0.0, 0.0)
    for unit in units {
      let tally = tally(of: unit)
      let count = tally.reduce(0, +)
      all += count * (count - 1)
      same += tally.reduce(0) { $0 + $1 * ($1 - 1) }
    }
    return all > 0 ? 100 * same / all : nil
  }
}
