/// Between which two percentages a share is told, so that no single student can be read out of it.
///
/// A band holds at least three students of its group, so it widens as groups shrink: in a group of 12,
/// 8 percent is one child. In groups of fewer than 200 the ends are one band each.
public enum ShareBand: Hashable, Sendable {
  /// Fewer than this many percent.
  case below(Int)
  /// More than this many percent.
  case above(Int)
  /// At least the first, and less than the second.
  case between(Int, Int)
}

extension ShareBand {
  /// The band of a share, in a group of so many students.
  public init(of share: ExactNumber, in size: Int64) {
    let percent = share.scaled / ExactNumber.unit
    if size < 200, share.scaled < 5 * ExactNumber.unit {
      self = .below(5)
    } else if size < 200, share.scaled > 95 * ExactNumber.unit {
      self = .above(95)
    } else {
      let width = ShareBand.width(in: size)
      let low = min(percent / width * width, 100 - width)
      self = .between(Int(low), Int(low + width))
    }
  }

  /// The narrowest of the usual bands that holds three students.
  private static func width(in size: Int64) -> Int64 {
    let usual: [Int64] = [1, 5, 10, 20, 25]
    return usual.first { $0 * max(0, size) >= 300 } ?? 50
  }
}
