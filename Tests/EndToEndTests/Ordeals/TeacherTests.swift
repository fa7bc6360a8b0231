import Foundation
import InstructionalRounds
import Journaling
import Testing

/// A teacher who was visited has everything that a teacher is given: what `export --visit` makes of their
/// own visit, and the page of the staff in every form.
struct TeacherTests {
  private struct Room {
    let seen: String
    let task: String
    let gap: String
  }

  private static let rooms = [
    Room(seen: "S: two students read a page aloud", task: "copy a rule", gap: "content"),
    Room(seen: "T: asks what comes next", task: "add 7 and 8", gap: "task"),
    Room(seen: "S: four of 24 write", task: "say why 3/4 is more", gap: "teacher"),
    Room(seen: "T: asks what comes next", task: "copy a rule", gap: "student"),
    Room(seen: "S: two students read a page aloud", task: "read a page", gap: "content"),
    Room(seen: "C: the board shows a fraction", task: "draw a map", gap: "content"),
    Room(seen: "T: points at the clock", task: "name three rivers", gap: "student"),
  ]
  private static let forms = ["text", "markdown", "html", "csv", "json"]

  /// What the teacher of a room holds, had the rooms been seen in some order.
  private struct Holding {
    let pages: [String]
    let lines: [JournalLine]
    let text: String
    /// The entries of the whole round, which the teacher does not have.
    let all: [Entry]
    let visit: Int

    init(of room: Int, seen order: [Int]) throws {
      let folder = try TemporaryFolder()
      var script = """
        exec >log; "$ROUNDS" init .; export ROUNDS_AS=FA
        "$ROUNDS" open A --id harbor --school B --problem C --as FA; "$ROUNDS" join KM --role observer

        """
      for (place, number) in order.enumerated() {
        let (visit, room) = (place + 1, rooms[number])
        let observer = number.isMultiple(of: 2) ? "FA" : "KM"
        script += """
          "$ROUNDS" visit plan \(visit); "$ROUNDS" note \(visit) '\(room.seen)' --as \(observer)
          "$ROUNDS" task \(visit) 'students were asked to \(room.task)'
          "$ROUNDS" visit gap \(visit) --element \(room.gap) --reason 'a drill'

          """
      }
      let own = order.firstIndex(of: room).map { $0 + 1 } ?? 0
      // The same rooms, whenever they were seen.
      let tasks = order.indices.filter { order[$0] < 3 }.map { "task-\($0 + 1)" }
        .joined(separator: ",")
      let gates = Gate.all.filter(\.name.isWaivable).map(\.name.rawValue).joined(separator: " ")
      script += """
        for gate in \(gates); do "$ROUNDS" waive $gate --reason 'a short day'; done
        "$ROUNDS" advance || exit 1
        cites=$("$ROUNDS" notes --format json | grep -o '"id": *"[A-Z]*[0-9]*"' | grep -o '[A-Z]*[0-9]*"$' | tr -d '"' | paste -sd,)
        "$ROUNDS" pattern 'Tasks ask to copy' --cites $cites --prevalence most
        "$ROUNDS" pattern 'Tasks ask to copy' --cites $cites,\(tasks) --prevalence few
        for form in \(forms.joined(separator: " "))
        do "$ROUNDS" summary --for staff --format $form > page.$form || exit 1; done
        "$ROUNDS" export --visit \(own) --with-names -o own.jsonl
        """
      let made = try folder.shell(script)
      try #require(made.status == 0, "\(made.error)")
      pages = try forms.map {
        try String(contentsOfFile: "\(folder.path)/page.\($0)", encoding: .utf8)
      }
      let bytes = try Data(contentsOf: URL(filePath: "\(folder.path)/own.jsonl"))
      lines = JournalFile(name: "", bytes: Array(bytes)).lines.map(\.line)
      text = String(decoding: bytes, as: UTF8.self)
      all = try HarborRecord(in: folder).journals.entries
      visit = own
    }
  }

  @Test func `they learn nothing from a page that does not depend on what they do not know`() throws
  {
    let orders = [[0, 1, 2, 3, 4, 5, 6], [6, 4, 2, 3, 5, 1, 0], [1, 0, 5, 3, 2, 6, 4]]
    let holdings = try orders.map { try Holding(of: 3, seen: $0) }
    let first = try #require(holdings.first)
    // The page shows what there is to match: every task and every note.
    for room in Self.rooms {
      // Rows for a spreadsheet are the notes alone.
      for (form, page) in zip(Self.forms, first.pages) where form != "csv" {
        #expect(page.contains(room.task), "\(form)")
      }
    }
    for other in holdings.dropFirst() {
      for (form, pages) in zip(Self.forms, zip(first.pages, other.pages)) {
        #expect(pages.0 == pages.1, "\(form)")
      }
    }
  }

  @Test func `what a visit's teacher is handed speaks of no other visit`() throws {
    let own = try Holding(of: 3, seen: [0, 1, 2, 3, 4, 5, 6])
    let handed = Set(own.lines.map(\.entry.id))
    #expect(own.lines.contains { $0.entry.event.kind == NoteTaken.kind })
    for line in own.lines {
      let event = line.entry.event
      for subject in event.speaksOf + event.restsOn { #expect(handed.contains(subject)) }
    }
    for (number, room) in Self.rooms.enumerated() where ![1, 3, 0].contains(number) {
      #expect(!own.text.contains(room.seen) && !own.text.contains("to \(room.task)"))
    }
    // Of the others only that there were entries: how many, by the numbers of those around them.
    #expect(own.lines.count < own.all.count / 4, "\(own.lines.count) of \(own.all.count)")
  }
}
