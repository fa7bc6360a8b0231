import InstructionalRounds
import TestSupport

/// Codings by lot, with codes missing.
enum RandomCodings {
  /// How many codes, and what each observer coded in each unit.
  static func table(_ random: inout SplitMix64) -> (codes: Int, units: [[Int?]]) {
    let codes = Int.random(in: 1...6, using: &random)
    let observers = Int.random(in: 2...5, using: &random)
    let missing = Int.random(in: 0...40, using: &random)
    let units = (0..<Int.random(in: 1...40, using: &random)).map { _ in
      let truth = Int.random(in: 0..<codes, using: &random)
      return (0..<observers).map { _ -> Int? in
        if Int.random(in: 0..<100, using: &random) < missing { return nil }
        return Bool.random(using: &random) ? truth : Int.random(in: 0..<codes, using: &random)
      }
    }
    return (codes, units)
  }

  /// The codings of a table.
  static func codings(_ codes: Int, _ units: [[Int?]]) -> Codings {
    var codings = Codings(codes: codes, observers: units.first?.count ?? 2)
    for unit in units { codings.add(unit) }
    return codings
  }
}
