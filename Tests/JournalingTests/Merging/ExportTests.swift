import InstructionalRounds
import TestSupport
import Testing

@testable import Journaling
import Platform

@Suite struct ExportTests {
  @Test(arguments: 0..<8 as Range<UInt64>)
  func `a file with everything makes the same record elsewhere`(seed: UInt64) throws {
    let journals = try Journals(seed: seed, count: 40)
    let all = RoundJournals(of: try Generator.round(), files: journals.files)
    let export = Export(.everything, of: all)
    let read = JournalFile(name: "", bytes: export.bytes)
    #expect(read.damages.isEmpty)
    #expect(History(read.lines.map(\.line.entry)) == History(all.entries))
    #expect(
      Export(.everything, of: RoundJournals(of: all.round, files: [read])).bytes == export.bytes
    )
  }

  @Test(arguments: 0..<8 as Range<UInt64>)
  func `words that were taken out are not handed over`(seed: UInt64) throws {
    let journals = try Journals(seed: seed, count: 40)
    let all = RoundJournals(of: try Generator.round(), files: journals.files)
    let rule = Redactions(in: all.entries)
    for line in Export(.everything, of: all).lines {
      #expect(rule.applied(to: line.entry) == line.entry)
    }
  }

  @Test func `of a visit goes what is about it, and nothing of the other one`() throws {
    let story = try ExportStory()
    let export = Export(.visits([story.visits[0]]), of: story.journals)
    #expect(
      export.lines.map(\.entry.event.kind) == [
        RoundOpened.kind, VisitPlanned.kind, NoteTaken.kind, NoteTaken.kind, NoteMoved.kind,
        Redacted.kind,
      ]
    )
    let text = String(decoding: export.bytes, as: UTF8.self)
    #expect(!text.contains("of the other room"))
    // The fifth entry is the note of the other room, which a pattern cites.
    #expect(!export.lines.contains { $0.entry.event.restsOn.contains { $0.sequence == 5 } })
  }

  @Test func `an invitation is the round as it was opened, without a note`() throws {
    let story = try ExportStory()
    let kinds = Export(.invitation, of: story.journals).lines.map(\.entry.event.kind)
    #expect(kinds == [RoundOpened.kind, VisitPlanned.kind, VisitPlanned.kind])
  }

  @Test func `an older file is replaced only by one that has all of it`() throws {
    let folder = try Folder()
    let story = try ExportStory()
    let path = folder.path.appending("round.jsonl")
    try Export(.invitation, of: story.journals).write(to: path)
    let whole = Export(.everything, of: story.journals)
    try whole.write(to: path)
    #expect(try SystemCalls.contents(of: path) == whole.bytes)
    #expect(throws: JournalError.system(.exists, .make, path)) {
      try Export(.invitation, of: story.journals).write(to: path)
    }
    #expect(try SystemCalls.contents(of: path) == whole.bytes)
  }
}

/// Two visits, with a note that was moved from one to the other, and what rests on them.
private struct ExportStory {
  let journals: RoundJournals
  let visits: [VisitID]

  init() throws {
    let writer = try Generator(seed: 1).someWriter()
    func id(_ number: UInt64) -> EntryID { EntryID(writer: writer, sequence: number) }
    visits = [VisitID(id(2)), VisitID(id(3))]
    let charter = Charter(
      title: try Words("Thinking"),
      school: try Words("Harbor"),
      problem: ProblemOfPractice(words: try Words("What?"), focusQuestions: []),
      observationProtocol: ObservationProtocol(id: try Generator(seed: 1).anyProtocolID())
    )
    let one = try #require(VisitNumber(1))
    let two = try #require(VisitNumber(2))
    let events: [Event] = [
      .opened(RoundOpened(round: try Generator.round(), charter: charter)),
      .visitPlanned(VisitPlanned(number: one)),
      .visitPlanned(VisitPlanned(number: two)),
      .noteTaken(NoteTaken(visit: visits[0], number: 1, words: try Words("asks why"))),
      .noteTaken(NoteTaken(visit: visits[1], number: 2, words: try Words("of the other room"))),
      .noteTaken(NoteTaken(visit: visits[1], number: 3, words: try Words("moved here"))),
      .noteMoved(NoteMoved(note: NoteID(id(6)), visit: visits[0])),
      .statementMade(
        StatementMade(
          .pattern,
          number: 1,
          words: try Words("Tasks ask to copy"),
          cites: [
            Citation(subject: id(4), revision: id(4)), Citation(subject: id(5), revision: id(5)),
          ]
        )
      ),
      .predicted(
        Predicted(number: 1, words: try Words("I could"), restingOn: [StatementID(id(8))])
      ),
      .redacted(Redacted(subject: id(4), reason: try Words("a name"))),
    ]
    var journals = Journals()
    for (place, event) in events.enumerated() {
      try journals.add(
        Recording(event, happened: .ofTheTests),
        by: writer,
        clock: UInt64(place + 1)
      )
    }
    self.journals = RoundJournals(of: try Generator.round(), files: journals.files)
  }
}
