import Testing

@testable import InstructionalRounds

/// What happens at a gate: waiving, refusing, handing over, protocols with fewer stages.
@Suite struct LeavingAStage {
  static let writer = WriterID.test("FA")
  static let now = Moment.test(minute: 0)

  /// A round that has been opened, with the stages of its protocol up to one of them.
  static func open(upTo last: StageKind = .evaluation) -> Round<Describing> {
    var charter = Charter.test
    charter.observationProtocol.stages.removeAll { $0.stage > last }
    return Round(opening: .test, charter, reading: SampleRound.vocabulary, by: writer, at: now)
  }

  @Test func `a refusal gives the round back as it was`() {
    let round = Self.open()
    let before = round.record
    guard
      case .refused(let again, .shortfalls(let report)) = round.leave(by: Self.writer, at: Self.now)
    else { Issue.record("an empty round passed"); return }
    #expect(again.record == before)
    #expect(report.shortfalls.map(\.gate) == [.someNote])
  }

  @Test func `a waived shortfall lets pass and is named by the advance, until it is taken back`()
    throws
  {
    var round = Self.open()
    let visit = round.take(VisitPlanned(number: .test(1)), by: Self.writer, at: Self.now)
    let words = Words.test("3 hands go up")
    round.take(NoteTaken(visit: visit, number: 1, words: words), by: .test("KM"), at: Self.now)
    for gate in [GateName.evidenceOfTheCore, .taskOfEveryVisit, .selectionOfEveryObserver] {
      round.take(Waived(gate: gate, reason: .test("a first try")), by: Self.writer, at: Self.now)
    }
    #expect(round.report.isOpen)
    #expect(round.report.waived.count == 3)
    let waiver = try #require(round.record.waivers.first)
    guard case .through(let passage) = round.leave(by: Self.writer, at: Self.now) else {
      Issue.record("the waivers did not waive")
      return
    }
    #expect(passage.advance.waived.count == 3)
    var back = passage.turnBack()
    back.take(Withdrawn(subject: waiver.entry), by: Self.writer, at: Self.now)
    #expect(back.report.shortfalls.map(\.gate) == [waiver.gate])
    #expect(back.record.waivers.count == 3, "it is printed from then on")
  }

  @Test func `nobody waives the last note`() {
    var round = Self.open()
    let waiver = round.take(
      Waived(gate: .someNote, reason: .test("no time")),
      by: Self.writer,
      at: Self.now
    )
    #expect(round.report.shortfalls.map(\.gate) == [.someNote])
    #expect(round.record.standing(of: waiver.entry) == .noEffect(.speaksOfNothing))
    #expect(round.record.waivers.isEmpty)
  }

  @Test func `a protocol with one stage is finished there, and not left for another`() {
    var round = Self.open(upTo: .description)
    let visit = round.take(VisitPlanned(number: .test(1)), by: Self.writer, at: Self.now)
    round.take(
      NoteTaken(visit: visit, number: 1, words: .test("3 hands")),
      by: .test("KM"),
      at: Self.now
    )
    for gate in [GateName.evidenceOfTheCore, .taskOfEveryVisit, .selectionOfEveryObserver] {
      round.take(Waived(gate: gate, reason: .test("an exercise")), by: Self.writer, at: Self.now)
    }
    guard case .refused(let still, .protocolEndsHere) = round.leave(by: Self.writer, at: Self.now)
    else { Issue.record("left for a stage that there is not"); return }
    guard case .through(let passage) = still.finish(by: Self.writer, at: Self.now) else {
      Issue.record("not finished")
      return
    }
    #expect(passage.step().record.stage == .closed)
  }

  @Test func `a round is not finished while its protocol goes on`() {
    guard
      case .refused(_, .protocolGoesOn(let next)) = Self.open().finish(
        by: Self.writer,
        at: Self.now
      )
    else { Issue.record("finished in description"); return }
    #expect(next == .analysis)
  }

  @Test func `handing over leaves proposals open, with the day of the answer`() throws {
    var sample = SampleRound()
    sample.adopts = false
    let record = sample.record(at: .evaluation)
    let asked = GateReport(record, reading: SampleRound.vocabulary)
    #expect(asked.shortfalls.map(\.gate) == [.workIsAnswered])
    #expect(GateReport(record, reading: SampleRound.vocabulary, isHandover: true).isOpen)
  }

  @Test(
    arguments: zip(
      [StageKind.analysis, .prediction, .evaluation],
      [GateName.someNote, .somePattern, .somePrediction]
    )
  )
  func `taking the last of something back later does not slip past the order`(
    stage: StageKind,
    gate: GateName
  ) {
    var sample = SampleRound()
    if gate == .someNote { sample.withdrawn = sample.notes.map(\.key) }
    if gate == .somePattern { sample.statements = [] }
    if gate == .somePrediction { sample.predictions = [] }
    let report = GateReport(sample.record(at: stage), reading: SampleRound.vocabulary)
    #expect(report.shortfalls.contains { $0.gate == gate && !$0.gate.isWaivable })
  }

  @Test func `a late task is no evidence, and one of another visit's notes is none either`() {
    var sample = SampleRound()
    sample.tasks[1] = [4]
    let report = GateReport(sample.record(at: .description), reading: SampleRound.vocabulary)
    #expect(report.shortfalls.map(\.gate) == [.taskOfEveryVisit])
  }

  @Test func `whoever took notes and never joined is asked for a selection`() {
    var sample = SampleRound()
    let extra = SampleRound.SampleNote(
      key: 99,
      visit: 1,
      author: "XY",
      element: .student,
      text: "2 pairs talk"
    )
    sample.notes.append(extra)
    let report = GateReport(sample.record(at: .description), reading: SampleRound.vocabulary)
    #expect(report.shortfalls.map(\.subject) == [.participant(.test("XY"))])
  }
}

@Suite struct Consensus {
  static func position(_ hands: [Int], heard: Bool = true) -> Position {
    Position(
      entry: .nowhere,
      scale: ConsensusRule.Scale.fistToFive.id,
      hands: hands,
      everyoneHeard: heard,
      concerns: [],
      revision: .nowhere
    )
  }

  @Test(arguments: [
    ([0, 0, 0, 4], true), ([0, 1, 0, 4], true), ([0, 2, 0, 4], false), ([0, 0, 5], false),
    ([], false),
    ([-3, 0, 0, 1], true), ([Int.max, Int.max, 0, 1], false),
  ])
  func `four hands of five at the threshold make the will evident`(hands: [Int], isEvident: Bool) {
    #expect(Self.position(hands).showsConsensus(by: ConsensusRule()) == isEvident)
  }

  @Test func `there is none where somebody was not heard, or the scale is unknown`() {
    #expect(!Self.position([0, 0, 0, 4], heard: false).showsConsensus(by: ConsensusRule()))
    var rule = ConsensusRule()
    rule.scales = []
    #expect(!Self.position([0, 0, 0, 4]).showsConsensus(by: rule))
  }

  @Test func `a threshold below nothing is nothing`() {
    var rule = ConsensusRule()
    rule.scales[0].threshold = -2
    #expect(Self.position([1]).showsConsensus(by: rule))
  }
}
