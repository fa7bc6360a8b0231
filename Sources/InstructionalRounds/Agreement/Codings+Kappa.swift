extension Codings {
  /// Cohen's kappa of two observers over the units that both coded: the agreement beyond what their own
  /// habits would bring about by chance.
  ///
  /// It is `nil`, undefined, where both used one and the same code throughout, or nothing is shared.
  /// Source: J. Cohen, "A coefficient of agreement for nominal scales", 1960.
  public func cohensKappa(_ first: Int, _ second: Int) -> Double? {
    let pairs = pairs(first, second)
    guard !pairs.isEmpty else { return nil }
    var one = Array(repeating: 0.0, count: codeCount)
    var other = one
    for pair in pairs {
      one[pair.0] += 1
      other[pair.1] += 1
    }
    let count = Double(pairs.count)
    let observed = Double(pairs.count { $0.0 == $0.1 }) / count
    let expected = zip(one, other).reduce(0) { $0 + $1.0 * $1.1 } / (count * count)
    return Self.beyondChance(observed, expected)
  }

  /// Fleiss' kappa over the units that every observer coded.
  ///
  /// It is `nil`, undefined, where one code was used throughout, or no unit is coded by all.
  /// Source: J. L. Fleiss, "Measuring nominal scale agreement among many raters", 1971.
  public var fleissKappa: Double? {
    let tallies = units.filter { !$0.contains(nil) }.map(tally(of:))
    guard !tallies.isEmpty, observerCount > 1 else { return nil }
    let (count, observers) = (Double(tallies.count), Double(observerCount))
    let observed =
      tallies.reduce(0) { sum, tally in
        sum + (tally.reduce(0) { $0 + $1 * $1 } - observers) / (observers * (observers - 1))
      } / count
    let shares = (0..<codeCount).map { code in
      tallies.reduce(0) { $0 + $1[code] } / (count * observers)
    }
    return Self.beyondChance(observed, shares.reduce(0) { $0 + $1 * $1 })
  }

  /// The part of what chance leaves open that was reached.
  private static func beyondChance(_ observed: Double, _ expected: Double) -> Double? {
    // Shares add up to one in binary fractions only nearly, so a chance of one is told with a margin.
    expected < 1 - 1e-12 ? (observed - expected) / (1 - expected) : nil
  }
}
