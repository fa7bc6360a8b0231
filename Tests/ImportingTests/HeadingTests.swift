import Importing
import InstructionalRounds
import Testing

@Suite struct Headings {
  /// Headings, each with the visit and the author that the note below it has.
  static let headings: [(String, String)] = [
    ("Visit 2", "09:00:00|a|2"),
    ("VISIT 2:", "09:00:00|a|2"),
    ("Visit two", "09:00:00|a|2"),
    ("Visit No. 2", "09:00:00|a|2"),
    ("CLASSROOM NUMBER 2 (KM)", "09:00:00|a|2|KM"),
    ("# Visit 2", "09:00:00|a|2"),
    ("## visit #2 ##", "09:00:00|a|2"),
    ("--- Visit 2 ---", "09:00:00|a|2"),
    ("**Classroom 2**", "09:00:00|a|2"),
    ("Visit 2 - KM", "09:00:00|a|2|KM"),
    ("Visit 2 (KM)", "09:00:00|a|2|KM"),
    ("Observer: km, Visit 2", "09:00:00|a|2|KM"),
    ("KM", "13:00:00|a|KM"),
    ("KM:", "13:00:00|a|KM"),
    ("- KM -", "13:00:00|a|KM"),
    ("Observer: KM", "13:00:00|a|KM"),
    ("Observer KM", "13:00:00|a|KM"),
    ("Author: fa", "13:00:00|a|FA"),
    ("Notes by KM", "13:00:00|a|KM"),
    ("Observed by: S", "13:00:00|a|S"),
    ("----------", "13:00:00|a"),
  ]

  @Test(arguments: headings)
  func `a heading switches the visit or the author`(heading: String, note: String) throws {
    let result = try Sample.read("\(heading)\na")
    #expect(result.lines == [note])
    #expect(result.skipped == [])
  }

  @Test func `each visit has its own hours, and begins again`() throws {
    let result = try Sample.read(
      """
      KM
      1:12 a
      Visit 2
      b
      9:12 c
      FA
      9:05 d
      Visit 1
      e
      """
    )
    #expect(
      result.lines == [
        "13:12:00|a|KM", "09:00:00|b|2|KM", "09:12:00|c|2|KM", "09:05:00|d|2|FA",
        "13:00:00|e|1|FA",
      ]
    )
    #expect(result.remarks == [.untimed(lines: [4, 9])])
    let headings = result.fates.indices.filter { result.fates[$0] == .heading }.map { $0 + 1 }
    #expect(headings == [1, 3, 6, 8])
  }

  @Test func `below a visit or an author who is not known nothing is taken for another's`() throws {
    let seven = try #require(VisitNumber(7))
    let unknown = try #require(ParticipantCode("ZZ"))
    let result = try Sample.read(
      "Visit 7\na\nVisit 2\nb\nObserver: ZZ\nc\nObserver: Karen Miller\nd\nObserver: KM\ne"
    )
    #expect(result.lines == ["09:00:00|b|2", "09:00:00|e|2|KM"])
    #expect(
      result.reasons == [
        1: .unknownVisit(seven), 2: .unknownVisit(seven), 5: .unknownAuthor(unknown),
        6: .unknownAuthor(unknown), 7: .authorNotACode, 8: .authorNotACode,
      ]
    )
  }

  @Test func `what stands behind a visit's heading is named, and the heading counts`() throws {
    let result = try Sample.read("Visit 2: mathematics\na\n# Thoughts\nb")
    #expect(result.lines == ["09:00:00|a|2", "09:00:00|b|2"])
    #expect(result.reasons == [1: .restOfHeading, 3: .headingNotUnderstood])
  }

  @Test func `a heading forgets no remark on what stands above it`() throws {
    let result = try Sample.read("1:20 a\n1:10 b\n18:30 c\nVisit 2\nd")
    #expect(
      result.remarks == [
        .timesRunBackward(lines: [2]), .outsideVisit(lines: [3]), .untimed(lines: [5]),
      ]
    )
  }

  @Test func `a code that is also a label needs the word observer`() throws {
    #expect(try Sample.read("S\na").lines == ["13:00:00|S", "13:00:00|a"])
    #expect(try Sample.read("ZZ\na").lines == ["13:00:00|ZZ", "13:00:00|a"])
    #expect(try Sample.read("km\na").lines == ["13:00:00|km", "13:00:00|a"])
    #expect(try Sample.read("KM: asks why").lines == ["13:00:00|KM: asks why"])
  }
}
