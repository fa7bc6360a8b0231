extension Codings {
  /// How far apart two codes are.
  public enum Measurement: Hashable, Sendable {
    /// The same, or not.
    case nominal
    /// As far as the codes in between were used.
    case ordinal
  }

  /// Krippendorff's alpha, for any number of observers and with codes missing.
  ///
  /// It is `nil`, undefined, where only one code was used, or no unit has two codes.
  /// Source: K. Krippendorff, *Content Analysis*, chapter on reliability; the computation from
  /// coincidences.
  public func krippendorffsAlpha(_ measurement: Measurement) -> Double? {
    let coincidences = coincidences
    let used = coincidences.map { $0.reduce(0, +) }
    let count = used.reduce(0, +)
    var (observed, expected) = (0.0, 0.0)
    for one in 0..<codeCount {
      for other in 0..<codeCount {
        let distance = distance(one, other, measurement, used)
        observed += coincidences[one][other] * distance
        expected += used[one] * used[other] * distance
      }
    }
    return expected > 0 ? 1 - (count - 1) * observed / expected : nil
  }

  /// How often two codes met in a unit, each unit weighing as much as the codes that it has.
  private var coincidences: [[Double]] {
    let row = Array(repeating: 0.0, count: codeCount)
    var coincidences = Array(repeating: row, count: codeCount)
    for unit in units {
      let tally = tally(of: unit)
      let count = tally.reduce(0, +)
      guard count > 1 else { continue }
      for one in 0..<codeCount where tally[one] > 0 {
        for other in 0..<codeCount {
          let meetings = tally[one] * (one == other ? tally[other] - 1 : tally[other])
          coincidences[one][other] += meetings / (count - 1)
        }
      }
    }
    return coincidences
  }

  /// The squared distance of two codes.
  private func distance(
    _ one: Int,
    _ other: Int,
    _ measurement: Measurement,
    _ used: [Double]
  ) -> Double {
    switch measurement {
    case .nominal: return one == other ? 0 : 1
    case .ordinal:
      let between = used[min(one, other)...max(one, other)].reduce(0, +)
      let distance = between - (used[one] + used[other]) / 2
      return distance * distance
    }
  }
}
