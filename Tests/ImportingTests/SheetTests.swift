import Importing
import InstructionalRounds
import Testing

@Suite struct SheetLines {
  /// Messy lines, each with what it becomes when it stands alone in the afternoon's visit.
  static let messy: [(String, String)] = [
    ("1:12 T: what's the slope? 3 hands", "13:12:00 teacher|what's the slope? 3 hands"),
    ("13:12 T: what’s the “slope”?", "13:12:00 teacher|what’s the “slope”?"),
    ("01:12:30 Ss: write", "13:12:30 student|write"),
    ("1.12 - counts aloud", "13:12:00|counts aloud"),
    ("1h12 – counts aloud", "13:12:00|counts aloud"),
    ("1:12pm counts aloud", "13:12:00|counts aloud"),
    ("1:12 p.m. counts aloud", "13:12:00|counts aloud"),
    ("1:12\u{202F}PM counts aloud", "13:12:00|counts aloud"),
    ("1 pm: bell rings", "13:00:00|bell rings"),
    ("[1:12] T: asks", "13:12:00 teacher|asks"),
    ("(13:12) asks", "13:12:00|asks"),
    ("1:12 -3 is on the board", "13:12:00|-3 is on the board"),
    ("1:12-1:15 pairs talk", "13:12:00|pairs talk"),
    ("1:12 – 1:15: pairs talk", "13:12:00|pairs talk"),
    ("1:12 to 1:15 pairs talk", "13:12:00|pairs talk"),
    (":14 hands up", "13:14:00|hands up"),
    ("+2m hands up", "13:02:00|hands up"),
    ("+2 points for row 3", "13:00:00|+2 points for row 3"),
    ("• 1:12 T: asks", "13:12:00 teacher|asks"),
    ("- T: asks", "13:00:00 teacher|asks"),
    ("– asks", "13:00:00|asks"),
    ("1. asks", "13:00:00|asks"),
    ("12) asks", "13:00:00|asks"),
    ("-3 is on the board", "13:00:00|-3 is on the board"),
    ("3 hands up", "13:00:00|3 hands up"),
    ("14 T: asks", "13:00:00|14 T: asks"),
    ("3.14 is on the board", "13:00:00|3.14 is on the board"),
    ("9.12 m long, says S1", "13:00:00|9.12 m long, says S1"),
    ("1:12th is on the board", "13:00:00|1:12th is on the board"),
    ("* 1:12 T: asks", "13:12:00 teacher|asks|*"),
    ("*1:12 T: asks", "13:12:00 teacher|asks|*"),
    ("- * 1:12 asks", "13:12:00|asks|*"),
    ("1:12 * asks", "13:12:00|asks|*"),
    ("- [x] 1:12 T: asks", "13:12:00 teacher|asks|*"),
    ("[ ] T: asks", "13:00:00 teacher|asks"),
    ("- [X] asks", "13:00:00|asks|*"),
    ("☐ 1:12 asks", "13:12:00|asks"),
    ("[x = 2] is on the board", "13:00:00|[x = 2] is on the board"),
    ("**bold** on the board", "13:00:00|**bold** on the board"),
    ("Visit 2 was cut short", "13:00:00|Visit 2 was cut short"),
    ("Author: Mark Twain, on the board", "13:00:00|Author: Mark Twain, on the board"),
    ("OK", "13:00:00|OK"),
    ("18:30 far too late", "18:30:00|far too late"),
  ]

  @Test(arguments: ["99:99 T: asks", "1:75 T: asks", "- 24:60 asks", "[13:99] asks"])
  func `a time that can be none is named, with all that rests on it`(line: String) throws {
    let result = try Sample.read("1:10 a\n\(line)\nb\n1:20 c")
    #expect(result.lines == ["13:10:00|a", "13:20:00|c"])
    #expect(result.reasons == [2: .timeNotRead, 3: .timeNotRead])
  }

  @Test func `notes that nothing gives a time are told`() throws {
    let result = try Sample.read("a\nb\n1:10 c\nd")
    #expect(result.remarks == [.untimed(lines: [1, 2])])
    #expect(try Sample.read("1:10 c\nd").remarks == [])
  }

  @Test(arguments: messy)
  func `a messy line becomes a note`(line: String, note: String) throws {
    #expect(try Sample.read(line).lines == [note])
  }

  @Test func `times go on from the line before`() throws {
    let result = try Sample.read(
      """
      no time yet
      12:58 T: stand up
      Ss: stand
      :03 T: sit down
      14 S1: asks
      1:20
      K: copy the board
      +90s done
      """
    )
    #expect(
      result.lines == [
        "13:00:00|no time yet", "12:58:00 teacher|stand up", "12:58:00 student|stand",
        "13:03:00 teacher|sit down", "13:14:00 student|S1: asks", "13:20:00 task|copy the board",
        "13:21:30|done",
      ]
    )
    #expect(
      result.notes.map(\.hasOwnTime) == [false, true, false, true, true, false, true]
    )
    #expect(result.fates[5] == .structure)
    #expect(result.skipped == [])
  }

  @Test func `minutes without an hour are skipped where two hours are possible`() throws {
    var context = Sample.context
    context.window = try #require(Sample.window("08:50", "10:30"))
    let result = try Sample.read(":14 hands up\n9:20 bell\n:25 hands down", in: context)
    #expect(result.reasons == [1: .hourUnknown])
    #expect(result.lines == ["09:20:00|bell", "09:25:00|hands down"])
  }

  @Test func `a stopwatch counts from the beginning of the visit`() throws {
    let result = try Sample.read("00:00:08 bell\n00:12:30 T: asks\n13:05 mm and ss")
    #expect(
      result.lines == ["13:00:08|bell", "13:12:30 teacher|asks", "13:13:05|mm and ss"]
    )
  }

  @Test func `times that run backward or lie outside are kept and remarked on`() throws {
    let result = try Sample.read("1:20 a\n1:10 b\n1:11 c\n18:30 d\n1:12-1:15 e")
    #expect(result.notes.count == 5)
    #expect(result.remarks.contains(.timesRunBackward(lines: [2, 5])))
    #expect(result.remarks.contains(.outsideVisit(lines: [4])))
    #expect(result.remarks.contains(.endTimesDropped(lines: [5])))
  }

  @Test func `a time that has not come yet is refused, one that a machine counted is not`() throws {
    var context = Sample.context
    context.now = Sample.moment("13:30")
    let typed = try Sample.read("1:20 a\n1:40 b", in: context)
    #expect(typed.lines == ["13:20:00|a"])
    #expect(typed.reasons == [2: .inTheFuture])
    #expect(try Sample.read("00:40:00 b", in: context).lines == ["13:40:00|b"])
  }

  @Test func `a line below a time that is refused does not get a wrong one`() throws {
    var context = Sample.context
    context.now = Sample.moment("13:30")
    let result = try Sample.read("1:20 a\n1:40 b\nc\n:45 d\n1:25 e\nf", in: context)
    #expect(result.lines == ["13:20:00|a", "13:25:00|e", "13:25:00|f"])
    #expect(result.reasons == [2: .inTheFuture, 3: .inTheFuture, 4: .inTheFuture])
    let table = try Sample.read("time,text\nnoon,a\n,b\n1:12,c\n,d", in: context)
    #expect(table.lines == ["13:12:00|c", "13:12:00|d"])
    #expect(table.reasons == [2: .timeNotRead, 3: .timeNotRead])
  }

  @Test func `a star selects, unless every one of several notes has one`() throws {
    let some = try Sample.read("* a\nb\n* c")
    #expect(some.notes.map(\.isSelected) == [true, false, true])
    let all = try Sample.read("KM\n* a\n* b\n\n* 1:12 * c")
    #expect(all.notes.map(\.isSelected) == [false, false, false])
    #expect(all.remarks.contains(.starsAreBullets))
    #expect(try Sample.read("* a").notes.map(\.isSelected) == [true])
  }

  @Test func `a line that is too long is skipped and the rest comes in`() throws {
    let long = String(repeating: "a", count: Words.limit + 1)
    let result = try Sample.read("\(long)\nb")
    #expect(result.reasons == [1: .tooLong(count: Words.limit + 1, limit: Words.limit)])
    #expect(result.lines == ["13:00:00|b"])
  }

  @Test func `a label without words is skipped`() throws {
    #expect(try Sample.read("1:12 T:\nb").reasons == [1: .nothingSaid])
  }

  @Test func `without the visit's hours twelve means the school day`() throws {
    var context = Sample.context
    let day = try #require(Day(year: 2026, month: 11, day: 20))
    context.window = VisitWindow(day: day, offset: 60)
    let result = try Sample.read("first\n1:12 a\n9:12 b\n5:59 c\n6:00 d\n0:10 e", in: context)
    #expect(
      result.lines == [
        "-|first", "13:12:00|a", "09:12:00|b", "17:59:00|c", "06:00:00|d", "00:10:00|e",
      ]
    )
    let stopwatch = try Sample.read("00:12:30 a", in: context)
    #expect(stopwatch.notes.map(\.time) == [.elapsed(milliseconds: 750_000)])
    #expect(stopwatch.remarks == [.beginningUnknown])
  }
}
