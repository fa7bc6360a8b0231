/// Which numbers of a writer are here, and in which runs they are missing.
///
/// The gaps are kept as runs, so that one forged number makes nothing long.
struct NumbersSeen: Hashable, Sendable {
  /// The greatest number that is here; 0 while there is none.
  private(set) var last: UInt64 = 0
  /// The runs that are missing below the last, in order.
  private(set) var gaps: [ClosedRange<UInt64>] = []

  /// Takes a number in; in whatever order they come the gaps are the same.
  mutating func insert(_ number: UInt64) {
    if number > last {
      if number - last > 1 { gaps.append(last + 1...number - 1) }
      last = number
      return
    }
    guard let place = gaps.firstIndex(where: { $0.contains(number) }) else { return }
    let gap = gaps.remove(at: place)
    if number < gap.upperBound { gaps.insert(number + 1...gap.upperBound, at: place) }
    if number > gap.lowerBound { gaps.insert(gap.lowerBound...number - 1, at: place) }
  }

  /// The runs that are missing up to a number, which may be beyond the last.
  func gaps(upTo end: UInt64) -> [ClosedRange<UInt64>] {
    let inside = gaps.filter { $0.lowerBound <= end }.map {
      $0.lowerBound...min($0.upperBound, end)
    }
    return end > last ? inside + [last + 1...end] : inside
  }
}

extension ClosedRange<UInt64> {
  /// The most missing numbers of a run that are listed one by one.
  static var mostShown: UInt64 { 1_000 }

  /// The first numbers of a run, as many as are listed one by one.
  var shown: ClosedRange<UInt64> {
    let end = lowerBound.addingReportingOverflow(Self.mostShown - 1)
    return lowerBound...(end.overflow ? upperBound : Swift.min(upperBound, end.partialValue))
  }
}
