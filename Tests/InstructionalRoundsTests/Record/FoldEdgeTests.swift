import Testing

@testable import InstructionalRounds

/// Histories in which somebody did not know of somebody else, or a number was forged.
@Suite struct FoldEdges {
  @Test(arguments: [UInt64(0), 31])
  func `whose clock runs ahead decides nothing about the stage`(skip: UInt64) {
    var group = FoldStories.start().fold
    for _ in 0..<2 { _ = FoldStories.advance(&group) }
    var other = group
    group.add(Reopened(to: .description, reason: .test("a visit was missed")), as: "FA")
    _ = FoldStories.advance(&group)
    other.write(
      Reopened(to: .description, reason: .test("the same")),
      by: .test("FB"),
      minute: 30,
      skip: skip
    )
    let whole = FoldStories.merge(group, other)
    #expect(whole.record.stage == .analysis)
    #expect(whole.record.standings.isEmpty)
  }

  @Test func `after a forged clock a reopened round is where its type says`() throws {
    let (fold, visit, _) = FoldStories.start()
    let forged = Entry(
      id: EntryID(writer: .test("ZZ"), sequence: 1),
      clock: .max,
      happened: .test(minute: 1),
      written: .test(minute: 1),
      sum: 7,
      event: .visitStarted(VisitStarted(visit: visit))
    )
    var whole = Fold(History(fold.history.entries + [forged]))
    _ = FoldStories.advance(&whole)
    #expect(whole.record.stage == .analysis)
    whole.add(Reopened(to: .description, reason: .test("too early")), as: "AB")
    #expect(whole.record.stage == .description)
  }

  @Test func `an advance made anew by one who had the first does not let late notes in`() {
    let (apart, visit, _) = FoldStories.start()
    var observer = apart
    let note = observer.add(NoteTaken(visit: visit, number: 2, words: .test("late")), as: "KM")
    var group = apart
    _ = FoldStories.advance(&group)
    var whole = FoldStories.merge(group, observer)
    let again = whole.add(
      Advanced(from: .description, to: .analysis, sight: whole.history.sight),
      as: "FB"
    )
    #expect(whole.record.standing(of: again) == .noEffect(.outOfOrder))
    #expect(whole.record.notes[NoteID(note)]?.standing == .late)
  }

  @Test func `a long run of missing entries is remembered to the number`() {
    let (fold, visit, _) = FoldStories.start()
    let writer = WriterID.test("SC")
    let entries = (1...1_500).map { number in
      Entry(
        id: EntryID(writer: writer, sequence: number),
        clock: 100 + number,
        happened: .test(minute: 5),
        written: .test(minute: 5),
        sum: number,
        event: .noteTaken(NoteTaken(visit: visit, number: Int(number), words: .test("x")))
      )
    }
    var group = Fold(History(fold.history.entries + entries.suffix(1)))
    _ = FoldStories.advance(&group)
    let whole = Fold(History(group.history.entries + entries))
    #expect(whole.record.notes[NoteID(entries[1_399].id)]?.standing == .late)
    #expect(whole.record.notes[NoteID(entries[1_499].id)]?.standing == .counts)
  }

  @Test func `what is confirmed after its stage ended again is late`() {
    var (fold, _, _) = FoldStories.start()
    _ = FoldStories.advance(&fold)
    let pattern = fold.add(
      StatementMade(.pattern, number: 1, words: .test("tasks ask"), cites: []),
      as: "FA"
    )
    fold.add(Reopened(to: .description, reason: .test("a visit was missed")), as: "FA")
    for _ in 0..<2 { _ = FoldStories.advance(&fold) }
    fold.add(Confirmed(entry: pattern), as: "FA")
    #expect(fold.record.statements[StatementID(pattern)]?.standing == .late)
  }

  @Test func `confirming or admitting what has no stage of its own changes nothing`() {
    var (fold, _, _) = FoldStories.start()
    let joined = fold.add(ParticipantJoined(participant: .test("KM")), as: "KM")
    _ = FoldStories.advance(&fold)
    for fact in [Confirmed(entry: joined), Admitted(entry: joined)] as [any Fact] {
      let id = fold.add(fact, as: "FA")
      #expect(fold.record.standing(of: id) == .noEffect(.speaksOfNothing))
    }
  }

  @Test func `visits found to be the same count if either does, and keep what was planned`() throws
  {
    let start = FoldStories.start()
    var observer = start.fold
    let plan = VisitPlan(subject: .test("science"))
    let twin = observer.add(
      VisitPlanned(number: .test(1), team: Team("north"), plan: plan),
      as: "BD"
    )
    var group = start.fold
    _ = FoldStories.advance(&group)
    var whole = FoldStories.merge(group, observer)
    #expect(whole.record.visits[VisitID(twin)]?.standing == .late)
    whole.add(VisitsMatched(visit: VisitID(twin), other: start.visit), as: "FA")
    let visit = try #require(whole.record.visits.values.first)
    #expect(visit.standing == .counts)
    #expect(visit.team?.name == "north" && visit.plan.subject?.text == "science")
  }

  @Test func `nothing has come of what the host never took on`() {
    var fold = FoldStories.start().fold
    for _ in 0..<3 { _ = FoldStories.advance(&fold) }
    let work = WorkID(
      fold.add(Proposed(number: 1, words: .test("ask why"), horizon: "next week"), as: "FA")
    )
    let report = Progressed(work: work, seen: .test("ok"), state: .underWay)
    let early = fold.add(report, as: "KM")
    #expect(fold.record.standing(of: early) == .noEffect(.speaksOfNothing))
    fold.add(Adopted(work: work, terms: Terms()), as: "HP")
    fold.add(report, as: "KM")
    #expect(fold.record.work[work]?.state == .underWay)
  }

  @Test func `a gap, a show of hands and an adoption can be taken back`() throws {
    var (fold, visit, _) = FoldStories.start()
    let gap = GapNamed(visit: visit, elements: [.content], whatHappened: .test("a drill"))
    fold.add(Withdrawn(subject: fold.add(gap, as: "FA")), as: "FA")
    #expect(fold.record.visits[visit]?.gaps.isEmpty == true)
    for _ in 0..<3 { _ = FoldStories.advance(&fold) }
    let work = WorkID(
      fold.add(Proposed(number: 1, words: .test("ask why"), horizon: "next week"), as: "FA")
    )
    let adoption = fold.add(Adopted(work: work, terms: Terms()), as: "HP")
    fold.add(Withdrawn(subject: adoption), as: "HP")
    #expect(fold.record.work[work]?.isOpen == true)
    #expect(fold.record.standings.isEmpty)
  }
}
