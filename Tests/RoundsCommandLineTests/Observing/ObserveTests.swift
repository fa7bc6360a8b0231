import InstructionalRounds
import Journaling
import Terminals
import Testing

@testable import RoundsCommandLine
import Platform

/// The live view in a world on a table: keys in, entries and pictures out.
struct ObserveTests {
  /// The keys of a text, with Enter for every line feed.
  private func keys(_ text: String) -> [Screen.Event] {
    [.keys(text.map { $0 == "\n" ? .enter : .text(String($0)) })]
  }

  /// The notes of the record, with what they are evidence of.
  private func notes(_ table: Table) -> [String] {
    table.entries.compactMap { entry in
      guard case .noteTaken(let note) = entry.event else { return nil }
      return "\(note.words)"
    }
  }

  @Test func `lines become notes, and the visit begins and ends`() {
    let table = Table.prepared()
    table.set("TERM", "xterm")
    table.perform(keys("t asks why\ns 3 hands\n1\n:end\n"))
    let answer = table.run("observe 1 --as KM")
    answer.expect(0, "Visit 1 ended at 08:30, with 3 notes.", "teacher 2, student 1")
    #expect(notes(table) == ["asks why", "3 hands", "The teacher asks a question"])
    let kinds = table.entries.suffix(5).map(\.event.kind)
    #expect(
      kinds == [VisitStarted.kind, NoteTaken.kind, NoteTaken.kind, NoteTaken.kind, VisitEnded.kind]
    )
  }

  @Test func `a name that is revised away is gone from the record for good`() {
    let table = Table.prepared()
    table.set("TERM", "xterm")
    let back = Array(repeating: Key.backspace, count: 4)
    table.perform(
      keys("t asks Maya\n") + [.keys([.up] + back)] + keys("two students\n:end\n")
    )
    table.run("observe 1 --as KM").expect(0, "Visit 1 ended", "with 1 note.")
    #expect(table.entries.contains { $0.event.kind == Redacted.kind })
    #expect(table.run("notes").output.contains("asks two students"))
    let texts = table.entries.map { "\($0.event)" }
    #expect(texts.contains { $0.contains("two students") })
    #expect(!texts.contains { $0.contains("Maya") })
  }

  @Test func `keys that come at once record what they record one by one`() {
    let text = "t asks why\ns 3 hands\n1\n:at 08:00\ntwo 2\n:undo\n:visit 2\nthree 3\n:end\n"
    let ways = [keys(text), text.flatMap { keys(String($0)) }]
    let records = ways.map { events in
      let table = Table.prepared()
      table.set("TERM", "xterm")
      table.perform(events)
      table.run("observe 1 --as KM").expect(0, "Visit 2 ended")
      return table.entries.map { "\($0.event) \($0.happened)" }
    }
    #expect(records[0] == records[1])
    #expect(records[0].count { $0.hasPrefix("noteTaken") } == 5)
  }

  @Test func `what the disk refuses is a draft, and is offered in its own visit`() {
    let table = Table.prepared()
    table.set("TERM", "xterm")
    table.run("visit start 1 --as KM")
    table.refuse(.system(.noSpace, .write, FilePath("/harbor")))
    table.perform(keys("t asks why\n"))
    table.run("observe 1 --as KM").expect(0, "1 note not saved: rounds observe 1")
    #expect(table.picture.contains("! Not saved: /harbor cannot be written"))
    #expect(table.drafts.joined().contains("t asks why"))
    table.refuse(nil)
    table.perform([.quiet])
    table.run("observe 2 --as KM")
    #expect(table.picture.contains("You have unsaved words in visit 1"))
    table.perform([.keys([.enter, .control("d")])])
    table.run("observe 1 --as KM").expect(0, "1 note of yours in visit 1.")
    #expect(notes(table) == ["asks why"])
    #expect(table.drafts.isEmpty)
  }

  @Test func `a draft that was recorded after all is not offered`() {
    let table = Table.prepared()
    table.set("TERM", "xterm")
    table.perform(keys("t asks why"))
    table.run("observe 1 --as KM")
    let draft = table.drafts
    #expect(draft.count == 1)
    table.perform(keys("\n"))
    table.run("observe 1 --as KM")
    #expect(notes(table) == ["asks why"])
    table.perform([.quiet])
    table.run("observe 1 --as KM").expect(0, "1 note of yours")
    #expect(!table.picture.contains("This was not saved"))
  }

  @Test func `a revision is one, and a tag with it`() throws {
    let table = Table.prepared()
    table.set("TERM", "xterm")
    let typed = keys("t asks why\n") + [.keys([.up, .text(" twice"), .tab, .tab, .enter])]
    table.perform(typed)
    table.run("observe 1 --as KM")
    let kinds = table.entries.suffix(3).map(\.event.kind)
    #expect(kinds == [NoteTaken.kind, NoteRevised.kind, NoteTagged.kind])
    table.run("notes --as KM").expect(0, "asks why twice")
  }

  @Test func `commands go through the doors of the verbs`() {
    let table = Table.prepared()
    table.set("TERM", "xterm")
    table.at("10:30")
    table.perform(
      keys("one 1\n:undo\n:at 10:00\ntwo 2\n:at 23:00\n") + [.keys([.control("u")])]
        + keys(":visit 2\nthree 3\n:status\n")
    )
    table.run("observe 1 --as KM")
    #expect(table.picture.contains("Still missing"))
    let taken = table.entries.filter { $0.event.kind == NoteTaken.kind }
    #expect(taken.map { String($0.happened.clock.prefix(5)) } == ["10:30", "10:00", "10:30"])
    #expect(table.entries.contains { $0.event.kind == Withdrawn.kind })
    #expect(table.entries.filter { $0.event.kind == VisitStarted.kind }.count == 2)
  }

  @Test func `line by line, receipts and questions are said`() {
    let table = Table.prepared()
    table.answer("s students are engaged", "?", ":nonsense", ":quit")
    let answer = table.run("observe 1 --plain --as KM")
    answer.expect(0, "KM1  at 08:30:00, student", "say \"engaged\"?", "There is no :nonsense.")
    #expect(answer.output.contains("F1 or 1 Enter  Q: The teacher asks a question"))
    #expect(!answer.output.contains("\u{1B}"))
  }

  @Test func `in analysis no notes are taken any more`() {
    let table = Table.analyzing()
    table.run("observe 1 --as KM").expect(1, "analysis")
  }
}
