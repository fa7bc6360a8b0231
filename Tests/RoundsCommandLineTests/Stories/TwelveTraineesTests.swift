import BuiltInProtocols
import InstructionalRounds
import TestSupport
import Testing

@testable import RoundsCommandLine

/// A room of twelve, as it hands its notes in.
struct TwelveTraineesTests {
  /// The names that people give to files, theirs among them.
  private static let names = [
    "Maya.txt", "notes leo.TXT", "Kim (2).txt", "untitled", "Ms Okafor.md",
    "lesson_notes_final.txt",
    "Ana-Lucía.txt", "7.txt", "Copy of notes.txt", "observación.txt", "JP", "zz.text",
  ]

  /// A table with a folder that twelve people of differing skill handed in.
  private func table(_ lesson: ScriptedLesson, seed: UInt64 = 12) -> Table {
    let table = Table()
    for (index, name) in Self.names.enumerated() {
      var trainee = Trainee(skill: 5 + index * 8, seed: seed &+ UInt64(index))
      let ways = SavedAs.allCases
      table.write(
        ways[index % ways.count].bytes(trainee.notes(of: lesson)),
        to: "/harbor/today/room/\(name)"
      )
    }
    return table
  }

  /// The shortest lesson.
  private func lesson() throws -> ScriptedLesson {
    let id = try #require(ProtocolID("at-the-market"))
    return try Session(Table().world).lesson(id)
  }

  @Test func `what they hand in comes together on one page, whatever it was saved by`() throws {
    let table = table(try lesson())
    table.write([0x50, 0x4B, 0x03, 0x04, 0x14, 0x00], to: "/harbor/today/room/Lena.docx")
    table.write("not for anybody", to: "/harbor/today/room/.DS_Store")
    let page = table.run("practice collect at-the-market room --figures")
    page.expect(0, "Notes from 12 people, side by side.", "Lena.docx is left out")
    #expect(!page.output.contains("\u{FEFF}") && !page.output.contains("\r"))
    for name in ["Maya", "leo", "Kim", "Okafor", "Ana", "JP", "untitled"] {
      #expect(!page.output.contains(name), "\(name)")
    }
    try expectGolden(page.output, "practice-room-of-twelve.txt")
    let json = table.run("practice collect at-the-market room --figures --format json")
    json.expect(0, "\"personCount\": 12")
  }

  @Test func `who sees more catches more, whatever the seed`() throws {
    let lesson = try lesson()
    for seed in 0..<UInt64(min(Search.size, 50)) {
      let session = Session(Table().world)
      let caught = try [0, 100].map { skill in
        var trainee = Trainee(skill: skill, seed: seed)
        let text = trainee.notes(of: lesson).joined(separator: "\n")
        return try session.description(text, beside: lesson).moments.count(where: \.wasCaught)
      }
      // Words that anybody writes may mean a moment by chance.
      #expect(caught[0] <= 1 && caught[1] >= 4, "seed \(seed): \(caught)")
    }
  }

  @Test func `the same room gives the same page however its files were saved`() throws {
    let lesson = try lesson()
    let pages = SavedAs.allCases.map { way in
      let table = Table()
      for index in 0..<4 {
        var trainee = Trainee(skill: 20 * index + 10, seed: UInt64(index))
        table.write(way.bytes(trainee.notes(of: lesson)), to: "/harbor/today/room/\(index)")
      }
      return table.run("practice collect at-the-market room --figures").output
    }
    #expect(Set(pages).count == 1)
  }
}
