import InstructionalRounds
import Platform

/// What a device remembers of a round.
///
/// It holds numbers, and where in the journals the lines are that aren't notes. It has no words.
public struct RememberedRound: Hashable, Sendable {
  /// What the round is in numbers.
  public var facts: Facts
  /// The notes that stand in it, as `NoteCount` packs them; `nil` where they were not counted.
  public var counts: [UInt64]?
  /// The stamp of the journals that were read.
  var stamp: UInt64
  /// The places of the lines, journal by journal, in the order of their names.
  var places: [[Range<Int>]]

  /// What a round is in numbers.
  public struct Facts: Hashable, Sendable {
    /// A number that stands for the host school, on this device alone.
    public var school: UInt64
    /// How many next levels of work it has for the ledger.
    public var workCount: Int
    /// Whether it is closed.
    public var isClosed: Bool

    /// Puts the facts together.
    public init(school: UInt64, workCount: Int, isClosed: Bool) {
      self.school = school
      self.workCount = workCount
      self.isClosed = isClosed
    }
  }
}

extension RememberedRound {
  /// Puts the round behind other numbers.
  func write(to numbers: inout PackedNumbers) {
    numbers.append(stamp)
    numbers.append(facts.school)
    numbers.append(UInt64(facts.workCount))
    numbers.append(facts.isClosed ? 1 : 0)
    numbers.append(counts == nil ? 0 : 1)
    if let counts { numbers.append(counts) }
    numbers.append(UInt64(places.count))
    for ranges in places {
      var end = 0
      numbers.append(
        ranges.flatMap { range -> [UInt64] in
          defer { end = range.upperBound }
          return [UInt64(range.lowerBound - end), UInt64(range.count)]
        }
      )
    }
  }

  /// Takes the round out of numbers.
  init?(from numbers: inout PackedNumbers) {
    guard let stamp = numbers.next(), let school = numbers.next(),
      let work = numbers.next().flatMap(Int.init(exactly:)), let closed = numbers.next(),
      let isCounted = numbers.next()
    else { return nil }
    self.stamp = stamp
    facts = Facts(
      school: school,
      workCount: work,
      isClosed: closed == 1
    )
    if isCounted == 1 {
      guard let counts = numbers.nextList() else { return nil }
      self.counts = counts
    }
    guard let files = numbers.next(), files < 1 << 20 else { return nil }
    places = []
    for _ in 0..<files {
      guard let list = numbers.nextList(), let ranges = Self.ranges(list) else { return nil }
      places.append(ranges)
    }
  }

  private static func ranges(_ list: [UInt64]) -> [Range<Int>]? {
    guard list.count.isMultiple(of: 2) else { return nil }
    var end = 0
    var ranges: [Range<Int>] = []
    for place in stride(from: 0, to: list.count, by: 2) {
      let most = UInt64(SystemCalls.fileLimit)
      guard list[place] <= most, list[place + 1] <= most else { return nil }
      let start = end + Int(list[place])
      end = start + Int(list[place + 1])
      ranges.append(start..<end)
    }
    return ranges
  }
}
