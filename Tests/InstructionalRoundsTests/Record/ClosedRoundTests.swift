import Testing

@testable import InstructionalRounds

/// What a closed round still takes, and what of it can be taken back.
@Suite struct ClosedRoundTests {
  /// A closed round with a next level of work that nobody has answered.
  static func closed() -> (fold: Fold, work: WorkID, note: NoteID) {
    var (fold, _, note) = FoldStories.start()
    while fold.record.stage < .evaluation { _ = FoldStories.advance(&fold) }
    let work = fold.add(
      Proposed(number: 1, words: .test("ask why"), horizon: "next month"),
      as: "FA"
    )
    _ = FoldStories.advance(&fold)
    return (fold, WorkID(work), note)
  }

  @Test func `a report can be taken back after the round is closed, a note cannot`() {
    var (fold, work, note) = Self.closed()
    let report = fold.add(
      Progressed(work: work, seen: .test("two tasks"), state: .done),
      as: "SU"
    )
    #expect(fold.record.work[work]?.state == .done)
    let back = fold.add(Withdrawn(subject: report), as: "SU")
    let late = fold.add(Withdrawn(subject: note.entry), as: "SU")
    #expect(fold.record.standing(of: back) == .counts)
    #expect(fold.record.work[work]?.state == .proposed)
    #expect(fold.record.standing(of: late) == .late)
    #expect(fold.record.notes[note]?.isWithdrawn == false)
  }

  @Test func `a theme stands in a closed round until it is taken back`() {
    var (fold, work, _) = Self.closed()
    let member = RoundEntry(round: .test, entry: work.entry)
    let theme = fold.add(Themed(words: .test("one word"), members: [member]), as: "SU")
    #expect(fold.record.themes.map(\.members) == [[member]])
    fold.add(Withdrawn(subject: theme), as: "SU")
    #expect(fold.record.themes.isEmpty)
  }

  @Test func `the words of a theme go with a redaction, its patterns stay`() {
    var (fold, work, _) = Self.closed()
    let member = RoundEntry(round: .test, entry: work.entry)
    let theme = fold.add(Themed(words: .test("what Ms Perez does"), members: [member]), as: "SU")
    fold.add(Redacted(subject: theme, reason: .test("a name")), as: "SU")
    #expect(fold.record.themes.map(\.words) == [.redacted])
    #expect(fold.record.themes.map(\.members) == [[member]])
  }

  @Test func `the library takes a report back from a closed round`() throws {
    let (fold, work, _) = Self.closed()
    guard case .closed(var round) = RoundInProgress(fold, reading: SampleRound.vocabulary) else {
      Issue.record("the round is not closed")
      return
    }
    let writer = WriterID.test("SU")
    let report = round.take(
      Progressed(work: work, seen: .test("two tasks"), state: .underWay),
      by: writer,
      at: .test(minute: 90)
    )
    #expect(round.record.work[work]?.state == .underWay)
    round.takeBack(report.entry, by: writer, at: .test(minute: 91))
    #expect(round.record.work[work]?.state == .proposed)
  }

  @Test func `an entry of another round is spelled with its round, and read back`() {
    let entry = RoundEntry(round: .test, entry: EntryID(writer: .test("KM"), sequence: 7))
    #expect(entry.description == "harbor-2026-11/KM-test-7")
    #expect(RoundEntry(entry.description) == entry)
    for text in ["", "harbor-2026-11", "a/b/KM-test-7", "Harbor/KM-test-7", "harbor/KM7", "/"] {
      #expect(RoundEntry(text) == nil)
    }
  }
}
