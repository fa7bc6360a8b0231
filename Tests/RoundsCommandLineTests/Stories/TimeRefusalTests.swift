import InstructionalRounds
import Testing

@testable import RoundsCommandLine

/// A time that cannot be meant is refused with lines that work as they stand.
struct TimeRefusalTests {
  @Test(arguments: [
    "note 1 'T: asks' --at 9:12 --as KM", "note 1 'T: asks' --at=9:12 --as KM",
    "note 1 '9:12 T: asks' --as KM", "note 7 '9:12 S: hands up' --as KM",
    "visit start 7 --at 9:12 --as KM", "visit start 1 --at 2026-11-21T08:00:00+01:00 --as KM",
    "revise KM1 --at 23:00 --as KM",
  ])
  func `each line that a future time is answered with can be typed`(_ line: String) throws {
    let table = Table.prepared()
    table.run("note 1 'T: reads aloud' --as KM")
    let before = table.entries.count
    let answer = table.run(line)
    answer.expect(64, "is in the future", "Nothing was recorded.")
    #expect(table.entries.count == before)
    let lines = answer.linesToType
    #expect(!lines.isEmpty)
    for again in lines {
      Table(likeThatOf: table).run(again).expect(0)
    }
  }

  @Test func `the time of a note is yesterday's where today's has not come`() {
    let table = Table.prepared()
    let answer = table.run("note 1 '9:12 T: asks' --as KM")
    answer.expect(
      64,
      "rounds note 1 'T: asks' --as KM   if it was just now",
      "--at 2026-11-19T09:12:00+01:00   if it was yesterday"
    )
  }

  @Test func `a note that was asked for is asked for again`() {
    let table = Table.prepared()
    table.answer("9:12 T: asks", "T: asks")
    table.run("note 1 --as KM").expect(0, "is in the future", "KM1  visit 1, at 08:30, teacher")
  }

  @Test func `a note of a pipe is named by its line`() {
    let table = Table.prepared()
    table.pipe("T: reads aloud\n9:12 T: asks\n")
    table.run("note 1 - --as KM").expect(64, "9:12, in '9:12 T: asks', is in the future")
  }

  @Test func `hours the wrong way around are answered with the right way`() {
    let table = Table.prepared()
    let answer = table.run("visit plan 8 --from 9:40 --to 9:10 --as FA")
    answer.expect(64, "is not after its start", "Nothing was recorded.")
    #expect(answer.linesToType.count == 2)
    for again in answer.linesToType {
      Table(likeThatOf: table).run(again).expect(0, "Visit 8 planned")
    }
  }

  @Test func `a shared device is told what works as typed`() throws {
    let table = Table.prepared()
    table.run("note 1 'T: reads aloud' --as KM")
    let next = try #require(
      table.run("status").output.split(separator: "\n").first { $0.hasPrefix("Next: ") }
    )
    #expect(next.contains(" --as "))
    table.run("note 1 'great work' --as BD")
    table.run("note 1 'S: 3 of 24 hands go up' --as KM")
    // Whoever wrote last may not reword another's note.
    table.run("status")
      .expect(0, "rounds revise BD1 TEXT --as BD", "rounds keep BD1 --reason TEXT --as BD")
    table.answer("BD")
    let asked = table.run("note 1 'S: 3 hands go up'")
    asked.expect(0, "Who are you", "--as BD")
  }
}

extension Answer {
  /// The lines of advice, without the program's name and what is said of them.
  fileprivate var linesToType: [String] {
    talk.split(separator: "\n").filter { $0.hasPrefix("  rounds ") }.map { line in
      let words = line.dropFirst("  rounds ".count)
      return String(words.prefix(upTo: words.firstRange(of: "   ")?.lowerBound ?? words.endIndex))
    }
  }
}
