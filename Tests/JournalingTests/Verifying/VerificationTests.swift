import InstructionalRounds
import TestSupport
import Testing

@testable import Journaling
import Platform

@Suite struct VerificationTests {
  private let round: RoundID
  private let writer: WriterID
  private let other: WriterID

  init() throws {
    round = try Generator.round()
    writer = try Generator(seed: 1).someWriter()
    other = try #require(WriterID("BD-aaaa"))
  }

  private func id(_ number: UInt64, _ writer: WriterID? = nil) -> EntryID {
    EntryID(writer: writer ?? self.writer, sequence: number)
  }

  /// Looks at files, and gives what is wrong.
  private func damages(
    _ files: [(String, [UInt8])],
    remembering ends: [WriterID: JournalEnd] = [:]
  ) -> [Damage] {
    let journals = RoundJournals(
      of: round,
      files: files.map { JournalFile(name: $0.0, bytes: $0.1) }
    )
    let folded = RoundInProgress(folding: journals.entries, reading: .empty)
    return Verification(of: journals, folded: folded, remembering: ends).damages
  }

  /// A planned visit and four notes in it, and what else is recorded.
  private func lines(_ more: Event...) throws -> [JournalLine] {
    var journals = Journals()
    let number = try #require(VisitNumber(1))
    let note = NoteTaken(visit: VisitID(id(1)), number: 1, words: try Words("asks why"))
    let events =
      [.visitPlanned(VisitPlanned(number: number))]
      + Array(repeating: Event.noteTaken(note), count: 4) + more
    for (place, event) in events.enumerated() {
      try journals.add(
        Recording(event, happened: .ofTheTests),
        by: writer,
        clock: UInt64(place + 1)
      )
    }
    return journals.all
  }

  private func file(_ lines: [JournalLine]) -> [UInt8] {
    lines.flatMap { $0.bytes + [UInt8(ascii: "\n")] }
  }

  @Test func `a whole record has nothing wrong with it`() throws {
    #expect(damages([("a", file(try lines()))]).isEmpty)
  }

  @Test func `a line that is gone is named by the line after it`() throws {
    var lines = try lines()
    lines.removeSubrange(2...3)
    #expect(
      damages([("a", file(lines))]) == [
        Damage(file: "a", line: 3, why: .missingBefore(writer, 3...4))
      ]
    )
    lines.removeFirst()
    let found = damages([("a", file(lines))])
    #expect(found.contains(Damage(file: "a", line: 1, why: .missingBefore(writer, 1...1))))
    #expect(found.contains(Damage(file: "a", line: 1, why: .speaksOfMissing([id(1)]))))
  }

  @Test func `an end that is gone is known from the device and from what others say`() throws {
    let lines = try lines(.withdrawn(Withdrawn(subject: id(9))))
    let found = damages([("a", file(lines))])
    #expect(found == [Damage(file: "a", line: 6, why: .speaksOfMissing([id(9)]))])
    let whole = try self.lines()
    let end = JournalEnd(whole[4])
    #expect(damages([("a", file(whole))], remembering: [writer: end]).isEmpty)
    let short = damages(
      [("\(writer).jsonl", file(Array(whole.prefix(4))))],
      remembering: [writer: end]
    )
    #expect(
      short == [
        Damage(file: "\(writer).jsonl", line: 5, why: .endMissing(writer, remembered: end))
      ]
    )
  }

  @Test func `an advance that saw more, or something else, says so`() throws {
    func advance(_ seen: Sight.Seen) -> Event {
      .advanced(
        Advanced(
          from: .description,
          to: .analysis,
          sight: Sight([seen]),
          waived: [],
          answerBy: nil,
          versions: .init(program: "1", protocolID: "x", protocolVersion: 1, vocabulary: "x")
        )
      )
    }
    func whatIsWrong(_ seen: Sight.Seen) throws -> [Damage.Reason] {
      damages([("a", file(try lines(advance(seen))))]).map(\.why)
    }
    let sum = try lines()[4].sum.value
    #expect(try whatIsWrong(.init(writer: writer, sequence: 5, sum: sum)).isEmpty)
    #expect(try whatIsWrong(.init(writer: writer, sequence: 5, sum: 1)) == [.sawOther(id(5))])
    #expect(
      try whatIsWrong(.init(writer: other, sequence: 9, sum: 1, missing: [2...4])) == [
        .sawMore(other, seen: 6, here: 0)
      ]
    )
    let all: ClosedRange<UInt64> = 1...LineFormat.greatest
    let forged = Sight.Seen(writer: other, sequence: 1, sum: 1, missing: [all, all, all])
    #expect(try whatIsWrong(forged) == [.sawOther(id(1, other))])
  }

  @Test func `a second line of one number, half a line and lost words are named`() throws {
    let lines = try lines()
    var rival = Journals()
    try rival.add(.note("another"), by: writer, clock: 9)
    let conflict = damages([("a", file(lines)), ("b", file(rival.all))])
    #expect(conflict.map(\.why) == [.conflict(id(1))] && conflict.map(\.file) == ["b"])
    let half = file(lines) + lines[1].bytes.prefix(80)
    #expect(damages([("a", half)]) == [Damage(file: "a", line: 6, why: .unfinished)])
    let silent = Array(lines.prefix(4)) + [try lines[4].redacted()]
    #expect(damages([("a", file(silent))]) == [Damage(file: "a", line: 5, why: .wordless)])
    let told = try self.lines(.redacted(Redacted(subject: id(5), reason: Words("a name"))))
    let redacted = try told.map { $0.entry.id == id(5) ? try $0.redacted() : $0 }
    #expect(damages([("a", file(redacted))]).isEmpty)
  }

  @Test func `one's own damaged lines are set aside, and the rest goes on`() throws {
    let folder = try Folder()
    let own = try folder.device().join(.km, round, of: folder.network)
    _ = try own.append(["one", "two", "three"].map { try .note($0) }, after: 0)
    let name = "\(own.id).jsonl"
    #expect(try own.repair() == nil)
    var bytes = try #require(try folder.bytes(name))
    let place = try #require(bytes.firstIndex(of: 0x0A)) + 40
    bytes[place] ^= 1
    try folder.put(bytes, name)
    let repair = try #require(try own.repair())
    #expect(repair.lineCount == 1 && !repair.isRetired)
    let lines = bytes.split(separator: 0x0A)
    #expect(try SystemCalls.contents(of: repair.setAside) == lines[1] + [0x0A])
    #expect(try folder.bytes(name) == lines[0] + [0x0A] + lines[2] + [0x0A])
    #expect(try own.append([.note("four")], after: 3).entries.map(\.id.sequence) == [4])
    // Without its last line the journal is no longer the one that the device remembers.
    bytes = try #require(try folder.bytes(name))
    bytes[bytes.count - 10] ^= 1
    try folder.put(bytes, name)
    #expect(try own.repair()?.isRetired == true)
    #expect(try folder.device().writers(of: round, in: folder.network).isEmpty)
  }
}
