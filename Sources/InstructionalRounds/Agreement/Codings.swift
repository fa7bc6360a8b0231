/// What several observers coded, unit by unit: minutes of a visit, statements to sort, tasks.
///
/// A code is a number from 0 on; on an ordinal scale a greater number is a higher level. An observer who
/// coded nothing in a unit has no code there, which is something else than a code for silence.
public struct Codings: Hashable, Sendable {
  /// How many codes were in play, used or not.
  public let codeCount: Int
  /// How many observers coded.
  public let observerCount: Int
  /// For every unit, the code of each observer.
  public private(set) var units: [[Int?]]

  /// No units yet.
  ///
  /// - Precondition: there is at least one code and one observer.
  public init(codes codeCount: Int, observers observerCount: Int) {
    precondition(codeCount > 0 && observerCount > 0)
    self.codeCount = codeCount
    self.observerCount = observerCount
    units = []
  }

  /// Adds a unit with the code of each observer.
  ///
  /// - Precondition: there are as many as observers, each less than ``codeCount``.
  public mutating func add(_ codes: [Int?]) {
    precondition(codes.count == observerCount)
    precondition(codes.allSatisfy { $0.map { (0..<codeCount).contains($0) } ?? true })
    units.append(codes)
  }
}

extension Codings {
  /// The same observers and codes with other units.
  func with(units: [[Int?]]) -> Codings {
    var codings = self
    codings.units = units
    return codings
  }

  /// The units that two observers or more coded; in any other there is nothing to agree on.
  var paired: Codings { with(units: units.filter { $0.count { $0 != nil } > 1 }) }

  /// How often each code was used in a unit.
  func tally(of unit: [Int?]) -> [Double] {
    unit.reduce(into: Array(repeating: 0, count: codeCount)) { tally, code in
      if let code { tally[code] += 1 }
    }
  }

  /// The units that both of two observers coded, as pairs of their codes.
  func pairs(_ first: Int, _ second: Int) -> [(Int, Int)] {
    units.compactMap { unit in
      if let one = unit[first], let other = unit[second] { (one, other) } else { nil }
    }
  }
}
