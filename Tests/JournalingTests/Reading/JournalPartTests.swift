import InstructionalRounds
import TestSupport
import Testing

@testable import Journaling

/// Parts of journals, each held against what the whole of them says.
@Suite struct JournalPartTests {
  /// The entries of a round, as far as a part reads them.
  private func entries(_ part: JournalPart, in folder: Folder) throws -> [Entry] {
    try folder.network.journals(of: Generator.round(), reading: part).entries
  }

  @Test(arguments: 0..<12 as Range<UInt64>)
  func `the stages of a round are its opening, its advances and its reopenings`(
    seed: UInt64
  ) throws {
    let folder = try Folder()
    let journals = try Journals(seed: seed, count: 120)
    try journals.write(to: folder)
    let read = try entries(.stages, in: folder)
    let moves = journals.entries.filter {
      [RoundOpened.kind, Advanced.kind, Reopened.kind].contains($0.event.kind)
    }
    #expect(Set(moves).isSubset(of: read))
    // A line that is longer or stranger than ours may be read as well, and then does no harm.
    #expect(read.count < journals.entries.count)
    #expect(Fold(History(read)).record.stage == Fold(History(journals.entries)).record.stage)
  }

  @Test(arguments: 0..<12 as Range<UInt64>)
  func `a writer's next note needs no notes of others, and the last of its own`(
    seed: UInt64
  ) throws {
    let folder = try Folder()
    let journals = try Journals(seed: seed, count: 300)
    try journals.write(to: folder)
    for writer in journals.lines.keys {
      let read = try entries(.forNextNote(of: writer), in: folder)
      #expect(Set(read).isSubset(of: journals.entries))
      let passedOver = Set(journals.entries).subtracting(read)
      #expect(!passedOver.isEmpty)
      for entry in passedOver {
        let isNote = entry.event.kind == NoteTaken.kind
        #expect(
          isNote || entry.event.kind == NoteTagged.kind && entry.id.writer.code != writer.code
        )
        #expect(entry.id.writer == writer || entry.id.writer.code != writer.code)
      }
      #expect(
        greatestNumbers(of: writer, in: read) == greatestNumbers(of: writer, in: journals.entries)
      )
    }
  }

  /// The number of the last note of every author that a writer wrote for.
  private func greatestNumbers(of writer: WriterID, in entries: [Entry]) -> [ParticipantCode: Int] {
    entries.reduce(into: [:]) { numbers, entry in
      guard entry.id.writer == writer, case .noteTaken(let note) = entry.event else { return }
      numbers[entry.author] = max(numbers[entry.author] ?? 0, note.number)
    }
  }

  /// Four notes of a writer's, for an author.
  private func fourNotes(of writer: WriterID, for author: ParticipantCode? = nil) throws -> [UInt8]
  {
    var generator = Generator(seed: 5)
    var journals = Journals()
    for number in 1...4 {
      guard case .noteTaken(var note) = try generator.recording(NoteTaken.kind).event else { break }
      note.number = number
      try journals.add(
        Recording(.noteTaken(note), author: author, happened: .ofTheTests),
        by: writer,
        clock: UInt64(number)
      )
    }
    return journals.bytes(of: writer)
  }

  @Test func `where a line is missing, or has another author, all of the file is read`() throws {
    let writer = try #require(WriterID("KM-x7q2"))
    let part = JournalPart.forNextNote(of: writer)
    let lines = try fourNotes(of: writer).split(separator: UInt8(ascii: "\n"))
    let short = (lines[..<2] + lines[3...]).flatMap { $0 + [UInt8(ascii: "\n")] }
    #expect(JournalFile(name: "", bytes: short, reading: part).lines.count == 3)
    let typed = try fourNotes(of: writer, for: ParticipantCode("BD"))
    #expect(JournalFile(name: "", bytes: typed, reading: part).lines.count == 4)
  }

  @Test func `a part of a file with damage is all of it`() throws {
    let writer = try #require(WriterID("KM-x7q2"))
    var bytes = try fourNotes(of: writer)
    let part = JournalPart.forNextNote(of: writer)
    #expect(JournalFile(name: "", bytes: bytes, reading: part).lines.map(\.number) == [4])
    bytes[bytes.count - 3] ^= 1
    let file = JournalFile(name: "", bytes: bytes, reading: part)
    #expect(file.lines.map(\.number) == [1, 2, 3])
    #expect(file.damages.map(\.line) == [4])
  }
}
