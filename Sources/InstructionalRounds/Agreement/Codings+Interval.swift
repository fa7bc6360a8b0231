extension Codings {
  /// Between which two values a coefficient lies in 95 of 100 samples of the units, drawn with return.
  ///
  /// The samples are drawn from a fixed seed, so the same codings have the same interval everywhere.
  /// Samples in which the coefficient is undefined are left out; `nil` where it is in more than half, or
  /// where there are fewer than two units.
  ///
  /// - Parameters:
  ///   - samples: how many samples are drawn.
  ///   - coefficient: what is computed of each.
  /// - Returns: the two values.
  public func interval(
    samples: Int = 1_000,
    of coefficient: (Codings) -> Double?
  ) -> ClosedRange<Double>? {
    guard units.count > 1 else { return nil }
    var random = SeededRandom(seed: UInt64(units.count))
    var values: [Double] = []
    for _ in 0..<samples {
      let sample = units.indices.map { _ in units[Int.random(in: units.indices, using: &random)] }
      if let value = coefficient(with(units: sample)) { values.append(value) }
    }
    guard values.count * 2 > samples else { return nil }
    values.sort()
    return values[(values.count - 1) * 25 / 1_000]...values[(values.count - 1) * 975 / 1_000]
  }
}

/// Numbers that look drawn by lot and are the same wherever they are drawn from the same seed.
///
/// The generator is Steele, Lea and Flood's SplitMix64.
struct SeededRandom: RandomNumberGenerator {
  private var state: UInt64

  /// The numbers of a seed.
  init(seed: UInt64) { state = seed }

  /// The next number.
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
