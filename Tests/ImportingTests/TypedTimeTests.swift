import Importing
import InstructionalRounds
import Testing

@Suite struct TypedTimes {
  /// What is typed at 13:30 in a visit from 13:00 on, and what it means.
  static let typed: [(String, String)] = [
    ("13:05", "13:05:00"), ("1:05", "13:05:00"), ("1:05pm", "13:05:00"), ("1:05 a.m.", "01:05:00"),
    ("13:05:30", "13:05:30"), ("1h05", "13:05:00"), ("1.05", "13:05:00"), ("1pm", "13:00:00"),
    ("-3m", "13:27:00"), ("-90s", "13:28:30"), ("-1h30m", "12:00:00"), ("−2 min", "13:28:00"),
    ("2026-11-20T13:05:00+01:00", "13:05:00"), ("2026-11-20T12:05:00Z", "12:05:00"),
    (" 12:59 ", "12:59:00"), ("13:30", "13:30:00"), ("12:30", "12:30:00"), ("0:30", "00:30:00"),
  ]

  @Test(arguments: typed)
  func `a typed time means a moment of the visit`(text: String, clock: String) throws {
    let moment = try TypedTime(text).moment(
      in: Sample.context.window,
      now: try #require(Sample.moment("13:30"))
    )
    #expect(moment.clock == clock)
  }

  @Test(
    arguments: [
      "", "noon", "13", "13:5", "13:60", "24:00", "1:05:60", "-3", "-m", "3m", "13:05 or so",
      "1:2:3:4", "-3x", "13::05", "1:05 xm", "99999999h", "2026-11-20T13:05", "-99999h",
    ]
  )
  func `what is no time is refused`(text: String) {
    #expect(throws: TypedTimeError.notATime) { try TypedTime(text) }
  }

  @Test func `a typed time in the future is refused, with both times`() throws {
    let now = try #require(Sample.moment("13:30"))
    let later = try #require(Sample.moment("13:31"))
    #expect(throws: TypedTimeError.inTheFuture(later, now: now)) {
      try TypedTime("1:31").moment(in: Sample.context.window, now: now)
    }
    let error = TypedTimeError.inTheFuture(later, now: now)
    #expect(error.summary == "13:31:00 is in the future: it is 13:30:00")
  }

  @Test func `a time in a visit over midnight belongs to the day that fits`() throws {
    let begins = try #require(Moment("2026-11-20T23:50:00Z"))
    let window = VisitWindow(begins: begins, ends: Moment("2026-11-21T00:20:00Z"))
    let clock = try #require(ClockTime(hour: 0, minute: 10))
    #expect(window.moment(of: clock)?.description == "2026-11-21T00:10:00.000Z")
    let morning = VisitWindow(begins: begins.adding(milliseconds: 900_000) ?? begins)
    let twelve = try #require(ClockTime(hour: 12, minute: 10))
    #expect(morning.moment(of: twelve)?.description == "2026-11-21T00:10:00.000Z")
    let before = try #require(ClockTime(hour: 11, minute: 55))
    #expect(window.moment(of: before)?.description == "2026-11-20T23:55:00.000Z")
  }
}
