/// A point in time as people tell it: to the millisecond, with the offset from UTC where it was.
public struct Moment: Hashable, Sendable {
  /// Milliseconds since January 1, 1970, 00:00 UTC.
  public let milliseconds: Int64
  /// Minutes that the clock on the wall is ahead of UTC, within 18 hours either way.
  public let offset: Int

  /// A moment; `nil` when its year on the wall is not 1 to 9999 or the offset is not an offset.
  public init?(milliseconds: Int64, offset: Int) {
    guard (-1_080...1_080).contains(offset) else { return nil }
    guard (-62_135_596_800_000...253_402_300_799_999).contains(milliseconds) else { return nil }
    let wall = milliseconds + Int64(offset) * 60_000
    guard (-62_135_596_800_000...253_402_300_799_999).contains(wall) else { return nil }
    self.milliseconds = milliseconds
    self.offset = offset
  }

  /// A moment of a day, in milliseconds since its midnight on the wall.
  public init?(day: Day, millisecondsOfDay: Int64, offset: Int) {
    guard (0..<86_400_000).contains(millisecondsOfDay), (-1_080...1_080).contains(offset) else {
      return nil
    }
    let wall = Int64(day.number) * 86_400_000 + millisecondsOfDay
    self.init(milliseconds: wall - Int64(offset) * 60_000, offset: offset)
  }

  /// The same moment later, or earlier when negative; `nil` outside the years 1 to 9999.
  public func adding(milliseconds more: Int64) -> Moment? {
    let (sum, overflow) = milliseconds.addingReportingOverflow(more)
    return overflow ? nil : Moment(milliseconds: sum, offset: offset)
  }
}

extension Moment {
  private var wall: Int64 { milliseconds + Int64(offset) * 60_000 }

  /// The day on the wall.
  public var day: Day {
    let number = (wall - millisecondsOfDay) / 86_400_000
    guard let day = Day(number: Int(number)) else {
      preconditionFailure("a moment's day is within the years 1 to 9999")
    }
    return day
  }

  /// Milliseconds since midnight on the wall, 0 to 86,399,999.
  public var millisecondsOfDay: Int64 {
    let rest = wall % 86_400_000
    return rest < 0 ? rest + 86_400_000 : rest
  }
}

extension Moment: Comparable {
  /// The earlier moment comes first; the offset decides only between equal moments.
  public static func < (first: Moment, second: Moment) -> Bool {
    (first.milliseconds, first.offset) < (second.milliseconds, second.offset)
  }
}
