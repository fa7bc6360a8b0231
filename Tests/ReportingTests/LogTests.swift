import InstructionalRounds
import Reporting
import TestSupport
import Testing

/// The history of a round in words.
struct LogTests {
  @Test func `every kind of entry has a sentence`() throws {
    let round = RoundInProgress(
      folding: HarborRound.entries() + Self.rarer(HarborRound.inProgress().record),
      reading: HarborRound.vocabulary
    )
    let log = RoundLog(round.history, of: round.record)
    #expect(Set(log.lines.map(\.kind)) == Set(FactKind.allCases))
    let rarer = log.lines.filter { $0.entry.writer == .of("ZZ") }
    let text = rarer.map { "\($0.kind): \($0.sentence)\n" }.joined()
    try expectGolden(text, "log-rarer.txt")
  }

  @Test func `an entry that stands in the place of another is told with the reason`() {
    let twin = HarborRound.entries().map { entry in
      Entry(
        id: entry.id,
        clock: entry.clock,
        happened: entry.happened,
        written: entry.written,
        sum: 77,
        event: entry.event
      )
    }
    let round = RoundInProgress(
      folding: HarborRound.entries() + twin.prefix(1),
      reading: HarborRound.vocabulary
    )
    let status = RoundStatus(round.record, round.history, reading: HarborRound.vocabulary)
    #expect(status.noEffect.map(\.standing).contains(.noEffect(.conflicting)))
    let text = PlainText().text(of: Document(status, spelling: .deeds))
    #expect(text.contains("Kept, but without effect"))
  }

  /// Entries of the kinds that the round of Harbor School has none of.
  private static func rarer(_ record: RoundRecord) -> [Entry] {
    facts(record).enumerated().map { place, fact in
      Entry(
        id: EntryID(writer: .of("ZZ"), sequence: UInt64(place) + 1),
        clock: 500 + UInt64(place),
        happened: .minute(200 + place),
        written: .minute(200 + place),
        sum: UInt64(place),
        event: fact.event
      )
    }
  }

  private static func facts(_ record: RoundRecord) -> [any Fact] {
    guard let note = record.notes.keys.min(), let group = record.groups.keys.min(),
      let statement = record.statements.keys.min(), let work = record.work.keys.min(),
      let prediction = record.predictions.keys.min(),
      let first = record.visits.keys.min(), let last = record.visits.keys.max()
    else { preconditionFailure("an empty round") }
    var edited = RoundEdited()
    edited.title = "Reasons"
    edited.begins = Day("2026-11-18")
    var custody = CustodyStated()
    custody.owner = "the district"
    custody.keptUntil = Day("2029-06-30")
    custody.isOnHold = true
    custody.holdSetBy = "counsel"
    custody.isVoluntary = true
    custody.toldBy = "the principal"
    let others: [any Fact] = [
      edited, RoundEdited(), ParticipantLeft(participant: "KM"),
      ParticipantJoined(participant: "KM", roles: [.observer, .scribe]),
      VisitStarted(visit: first), VisitEnded(visit: first),
      VisitsMatched(visit: first, other: last),
      NoteTagged(note: note, elements: [.teacher, .task], lenses: ["Q"]),
      NoteTagged(note: note, elements: []), NoteMoved(note: note, visit: first),
      Kept(subject: note.entry, reason: "these are her words"),
      NobodyMeant(name: "Austin", reason: "the city"),
      Selected(notes: [], putBack: [note]), Grouped(number: 9, heading: "empty", notes: []),
      Regrouped(group: group, drops: [note], heading: "Sheets"),
      StatementAmended(statement: statement, prevalence: .some, cites: []),
      PredictionAmended(prediction: prediction, words: "I could copy a rule"),
      ProposalAmended(work: work, horizon: "next week"),
      Progressed(work: work, seen: "nothing yet", due: Day("2027-03-01"), reason: "a flood"),
      Withdrawn(subject: note.entry), Admitted(entry: note.entry), Confirmed(entry: work.entry),
      Waived(gate: .measureOfTheResult, subject: .work(work), reason: "too early"),
      Reopened(to: .analysis, reason: "we had missed the tasks"), UnknownFact(name: "sang"),
      VisitMissed(visit: first, what: .init(.dropped, happened: "a storm")),
      TimesShifted(
        writer: .of("KM"),
        through: 12,
        milliseconds: -3_600_000,
        reason: "an hour ahead"
      ),
      NoteRetimed(note: note, at: .minute(5)), Consented(statement: statement), custody,
      Themed(
        words: "The rule comes first",
        members: [RoundEntry(round: "harbor-2026-11", entry: statement.entry)]
      ),
    ]
    return others + table(in: first, at: others.count)
  }

  /// A table, and one of its cells.
  private static func table(in visit: VisitID, at place: Int) -> [any Fact] {
    var head = TableHead(title: "Zone scores", rows: .schools, unit: .score)
    (head.rowLabels, head.columnLabels) = (["College Oaks"], ["later", "earlier"])
    var cell = ResultRead.Content()
    (cell.value, cell.printed, cell.grade) = ("58.4", "584", "D")
    let table = TableID(EntryID(writer: .of("ZZ"), sequence: UInt64(place) + 1))
    return [
      TableMade(visit: visit, number: 1, head: head),
      ResultRead(
        table: table,
        place: CellPlace(row: 1, column: 1),
        status: .repaired,
        content: cell
      ),
    ]
  }
}
