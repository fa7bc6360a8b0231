/// Lays values out along a stretch of a picture, in proportion.
package struct Scale: Hashable, Sendable {
  /// The least value and the greatest.
  package let values: ClosedRange<Double>
  /// Where the least value lies.
  package let start: Double
  /// Where the greatest value lies.
  package let end: Double

  /// Lays values out from one place to another.
  package init(_ values: ClosedRange<Double>, from start: Double, to end: Double) {
    self.values = values
    self.start = start
    self.end = end
  }

  /// Where a value lies; those outside lie at the ends.
  package func place(of value: Double) -> Double {
    let length = values.upperBound - values.lowerBound
    guard length > 0 else { return (start + end) / 2 }
    let inside = min(max(value, values.lowerBound), values.upperBound)
    return start + (end - start) * (inside - values.lowerBound) / length
  }

  /// Round values along the scale, so few that they can be distinguished.
  ///
  /// - Parameters:
  ///   - count: about how many.
  ///   - steps: how far apart they may be; multiples of 1, 2 and 5 where nothing is given.
  /// - Returns: the values, from the least on.
  package func ticks(about count: Int, apart steps: [Double] = []) -> [Double] {
    let length = values.upperBound - values.lowerBound
    guard length > 0, count > 0 else { return [values.lowerBound] }
    let least = length / Double(count)
    let step = steps.first { $0 >= least } ?? steps.last ?? Scale.roundStep(atLeast: least)
    var ticks: [Double] = []
    var number = (values.lowerBound / step).rounded(.up)
    while number * step <= values.upperBound, ticks.count <= 4 * count {
      ticks.append(number * step)
      number += 1
    }
    return ticks
  }

  /// The least of 1, 2, 5, 10 and so on that is great enough.
  private static func roundStep(atLeast least: Double) -> Double {
    var power = 1.0
    while power > least { power /= 10 }
    while power * 10 <= least { power *= 10 }
    return [1, 2, 5].map { $0 * power }.first { $0 >= least } ?? 10 * power
  }
}
