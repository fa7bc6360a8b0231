import InstructionalRounds
import Testing

extension Table {
  /// Brings a note that KM took on another device, before anybody had seen it.
  func bringLateNote() throws {
    let writer = try #require(WriterID("KM-late"))
    let first = try #require(entries.first { $0.event.kind == VisitPlanned.kind })
    let fact = NoteTaken(visit: VisitID(first.id), number: 9, words: try Words("asks why"))
    let late = Entry(
      id: EntryID(writer: writer, sequence: 1),
      clock: 5,
      happened: first.happened,
      written: first.happened,
      sum: 1,
      event: .noteTaken(fact)
    )
    bring(late)
  }
}
