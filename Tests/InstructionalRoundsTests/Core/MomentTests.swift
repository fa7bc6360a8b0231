import Foundation
import InstructionalRounds
import TestSupport
import Testing

@Suite struct Moments {
  @Test func `days are those of the Gregorian calendar, from year 1 to 9999`() throws {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = try #require(TimeZone(secondsFromGMT: 0))
    var random = SplitMix64(seed: 1)
    // Foundation's calendar is Julian before October 1582; ours, as RFC 3339 has it, never is.
    for _ in 0..<3_000 {
      let number = Int.random(in: -141_000...2_932_896, using: &random)
      let day = try #require(Day(number: number))
      let date = Date(timeIntervalSince1970: Double(number) * 86_400)
      let parts = calendar.dateComponents([.year, .month, .day], from: date)
      #expect(
        [day.parts.year, day.parts.month, day.parts.day] == [parts.year, parts.month, parts.day]
      )
      #expect(Day(day.description) == day)
    }
  }

  @Test(arguments: [(1, 1, 1), (9999, 12, 31), (1600, 2, 29), (1, 3, 1), (4, 2, 29)])
  func `the ends of the calendar are days`(year: Int, month: Int, day: Int) throws {
    let made = try #require(Day(year: year, month: month, day: day))
    #expect(made.parts == (year, month, day))
  }

  @Test(arguments: ["2026-02-29", "2026-13-01", "2026-00-10", "26-01-01", "2026-1-1", "0000-01-01"])
  func `what the calendar does not have is no day`(text: String) {
    #expect(Day(text) == nil)
  }

  @Test func `what is written is read back, with its offset`() throws {
    var random = SplitMix64(seed: 2)
    for _ in 0..<3_000 {
      let milliseconds = Int64.random(in: -62_135_000_000_000...253_402_000_000_000, using: &random)
      let offset = Int.random(in: -1_080...1_080, using: &random)
      guard let moment = Moment(milliseconds: milliseconds, offset: offset) else { continue }
      #expect(Moment(moment.description) == moment)
    }
  }

  @Test func `RFC 3339 is read as Foundation reads it`() throws {
    let style = Date.ISO8601FormatStyle(includingFractionalSeconds: true)
    for text in [
      "2026-11-22T14:05:30.250+01:00", "1969-12-31T23:59:59.999Z", "2026-03-29T02:30:00.000-09:30",
    ] {
      let moment = try #require(Moment(text))
      let date = try style.parse(text)
      #expect(moment.milliseconds == Int64((date.timeIntervalSince1970 * 1_000).rounded()))
      #expect(moment.description == text)
    }
  }

  @Test func `a fraction is cut after the millisecond and may be short`() {
    #expect(Moment("2026-11-22T14:05:30.5Z")?.description == "2026-11-22T14:05:30.500Z")
    #expect(Moment("2026-11-22t14:05:30.12399z")?.description == "2026-11-22T14:05:30.123Z")
  }

  @Test(arguments: [
    "2026-11-22T14:05Z", "2026-11-22 14:05:30Z", "2026-11-22T24:00:00Z", "2026-11-22T14:05:60Z",
    "2026-11-22T14:05:30", "2026-11-22T14:05:30.Z", "2026-11-22T14:05:30+1:00",
    "2026-11-22T14:05:30+19:00", "2026-11-22T14:05:30ZZ", "",
  ])
  func `anything else is no moment`(text: String) {
    #expect(Moment(text) == nil)
  }

  @Test func `the clock on the wall is the one of the place`() throws {
    let moment = try #require(Moment("2026-11-22T23:30:05.000-05:00"))
    #expect(moment.clock == "23:30:05")
    #expect(moment.day.description == "2026-11-22")
    #expect(moment.adding(milliseconds: 3_600_000)?.day.description == "2026-11-23")
  }
}
