/// A day of the Gregorian calendar, such as the one by which something is promised.
public struct Day: Hashable, Sendable {
  /// Days since January 1, 1970.
  public let number: Int

  /// The day of a number; years 1 to 9999 only, which is all that RFC 3339 can write.
  public init?(number: Int) {
    guard (-719_162...2_932_896).contains(number) else { return nil }
    self.number = number
  }

  /// The day of a year, month and day of the month; `nil` when the calendar has no such day.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month) else { return nil }
    guard (1...Day.length(ofMonth: month, year: year)).contains(day) else { return nil }
    // Years are counted from March, so that the leap day is the last of its year.
    let marchYear = month > 2 ? year : year - 1
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let leapDays = marchYear / 4 - marchYear / 100 + marchYear / 400
    self.init(number: marchYear * 365 + leapDays + dayOfYear - 719_468)
  }

  /// Reads `2026-11-22`; `nil` for anything else.
  public init?(_ text: String) {
    self.init(spelled: text.utf8.span)
  }

  /// Reads the day that ten bytes spell; `nil` for anything else.
  package init?(spelled bytes: Span<UInt8>) {
    guard bytes.count == 10, bytes[4] == 0x2D, bytes[7] == 0x2D else { return nil }
    guard let year = bytes.number(at: 0..<4), let month = bytes.number(at: 5..<7),
      let day = bytes.number(at: 8..<10)
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  private static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

extension Day: Comparable, CustomStringConvertible {
  /// The earlier day comes first.
  public static func < (first: Day, second: Day) -> Bool { first.number < second.number }

  /// Year, month and day of the month.
  public var parts: (year: Int, month: Int, day: Int) {
    let shifted = number + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let month = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * month + 2) / 5 + 1
    let year = yearOfEra + era * 400 + (month >= 10 ? 1 : 0)
    return (year, month < 10 ? month + 3 : month - 9, day)
  }

  /// The day as `2026-11-22`.
  public var description: String {
    var bytes: [UInt8] = []
    spell(into: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Adds the day as `2026-11-22` to bytes.
  func spell(into bytes: inout [UInt8]) {
    let (year, month, day) = parts
    bytes.append(digits: year, count: 4)
    bytes.append(0x2D)
    bytes.append(digits: month, count: 2)
    bytes.append(0x2D)
    bytes.append(digits: day, count: 2)
  }
}
