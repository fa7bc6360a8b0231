import Foundation
import TestSupport
import Testing

/// Calendar files, read by a program of others.
struct CalendarReaderTests {
  private static let script = """
    import sys
    from icalendar import Calendar

    calendar = Calendar.from_ical(open(sys.argv[1], "rb").read())
    names = set()
    for event in calendar.walk("VEVENT"):
      assert not event.errors, event.errors
      names.add(str(event["UID"]))
      print(event["DTSTART"].dt, event["SUMMARY"], sep="|")
    assert len(names) == len(calendar.walk("VEVENT"))
    """

  @Test(.enabled(if: Tool.package("icalendar") != nil, "ROUNDS_TOOLS names no icalendar"))
  func `icalendar reads the visits of a round, and what falls due in a year`() throws {
    let folder = try TemporaryFolder.withYear()
    let made = try folder.shell(
      """
      cd year && "$ROUNDS" ledger --format ics -o ../due.ics && \\
      "$ROUNDS" --round harbor-autumn visit --format ics -o ../visits.ics && \\
      "$ROUNDS" --round harbor-autumn visit --format json
      """
    )
    try #require(made.status == 0, "\(made.error)")
    for name in ["due.ics", "visits.ics"] {
      let read = try folder.python(Self.script, name)
      #expect(read.status == 0 && !read.output.isEmpty, "\(name): \(read.error)")
    }
  }

  @Test(.enabled(if: Tool.package("icalendar") != nil, "ROUNDS_TOOLS names no icalendar"))
  func `icalendar reads a title as it was typed`() throws {
    let folder = try TemporaryFolder()
    let title = #"Slopes; lines, and \n "why" – 分数 👩‍🏫 "# + String(repeating: "é", count: 60)
    let made = try folder.shell(
      """
      "$ROUNDS" init . && "$ROUNDS" open '\(title)' --id a --school B --problem C --as FA && \\
      "$ROUNDS" visit plan 1 --day 2026-10-12 && "$ROUNDS" visit --format ics > visits.ics
      """
    )
    try #require(made.status == 0, "\(made.error)")
    let read = try folder.python(Self.script, "visits.ics")
    #expect(read.output == "2026-10-12|Visit 1: B: \(title)\n", "\(read.error)")
  }
}
