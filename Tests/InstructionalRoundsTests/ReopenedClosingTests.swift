import Testing

@testable import InstructionalRounds

@Suite struct ReopenedClosingTests {
  /// A round that FA has closed, or handed over.
  private func closed(answerBy: Day? = nil) -> Fold {
    var fold = Fold(History([]))
    fold.add(RoundOpened(round: .test, charter: .test), as: "FA")
    fold.add(
      ParticipantJoined(participant: .test("FA"), roles: [.facilitator]),
      as: "FA"
    )
    while fold.record.stage < .closed {
      let from = fold.record.stage
      let next = ObservationProtocol.ofTheField.stage(after: from)
      fold.add(
        Advanced(
          from: from,
          to: next,
          sight: fold.history.sight,
          answerBy: next == .closed ? answerBy : nil
        ),
        as: "FA"
      )
    }
    return fold
  }

  private func reopening(_ fold: Fold) -> Reopened {
    Reopened(to: .evaluation, reason: .test("a mistake"), closing: fold.record.order.closing)
  }

  @Test func `a reopening that knew of the closing takes it back`() {
    var fold = closed(answerBy: Day(number: 21_000))
    #expect(fold.record.answerBy != nil)
    let id = fold.add(reopening(fold), as: "FA")
    #expect(fold.record.stage == .evaluation)
    #expect(fold.record.standing(of: id) == .counts)
    #expect(fold.record.answerBy == nil)
  }

  @Test func `one that did not know of it stays late, whenever it comes`() {
    let round = closed()
    var ignorant = Fold(History(round.history.entries.dropLast()))
    let late = ignorant.add(Reopened(to: .analysis, reason: .test("a visit")), as: "BD")
    var fold = round
    let id = fold.add(reopening(fold), as: "FA")
    fold.append(contentsOf: ignorant.history.entries)
    #expect(fold.record.stage == .evaluation)
    #expect(fold.record.standing(of: late) == .late)
    #expect(fold.record.standing(of: id) == .counts)
  }

  @Test func `a round that was opened again is closed and reopened as any other`() {
    var fold = closed()
    fold.add(reopening(fold), as: "FA")
    let first = fold
    fold.add(Advanced(from: .evaluation, to: .closed, sight: fold.history.sight), as: "FA")
    #expect(fold.record.stage == .closed)
    fold.add(reopening(fold), as: "FA")
    #expect(fold.record.stage == .evaluation)
    var back = first
    back.add(Reopened(to: .analysis, reason: .test("a visit")), as: "FA")
    #expect(back.record.stage == .analysis)
    #expect(Fold(History(back.history.entries.reversed())) == back)
  }

  @Test func `a closing that did not know of the reopening does not close it again`() {
    let round = closed()
    var fold = round
    fold.add(reopening(fold), as: "FA")
    // Someone else closed the round at the same time, before they heard of either.
    var other = Fold(History(round.history.entries.dropLast()))
    other.add(Advanced(from: .evaluation, to: .closed, sight: other.history.sight), as: "BD")
    fold.append(contentsOf: other.history.entries)
    // They knew of no closing, so theirs stands until somebody takes it back as well.
    #expect(fold.record.stage == .closed)
    fold.add(reopening(fold), as: "FA")
    #expect(fold.record.stage == .evaluation)
  }

  @Test func `the door opens a closed round only for somebody who names what closed it`() throws {
    let fold = closed()
    let door = Door(fold, writer: .test("FA"), author: .test("FA"))
    #expect(throws: DoorRefusal.stage(Reopened.kind, in: .closed)) {
      try door.recording(
        .reopened(Reopened(to: .evaluation, reason: .test("a mistake"))),
        at: .test(minute: 90)
      )
    }
    let recording = try door.recording(.reopened(reopening(fold)), at: .test(minute: 90))
    #expect(recording.under.contains(try #require(fold.record.order.closing)))
  }
}
