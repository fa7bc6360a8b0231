import TestSupport

@testable import InstructionalRounds

/// Makes facts that speak of what a device knows, and now and then of nothing.
struct FactMaker {
  private let record: RoundRecord
  private let history: History
  private var random: SplitMix64

  init(_ fold: Fold, random: SplitMix64) {
    record = fold.record
    history = fold.history
    self.random = random
  }

  /// A fact that belongs to a stage, at random.
  func fact(for stage: StageKind) -> any Fact {
    var maker = self
    if Int.random(in: 0..<5, using: &maker.random) == 0 { return maker.anywhere() }
    switch stage {
    case .description: return maker.describing()
    case .analysis: return maker.analyzing()
    case .prediction: return maker.predicting()
    case .evaluation: return maker.evaluating()
    case .closed: return Progressed(work: maker.some(record.work), seen: .test("two tasks"))
    }
  }

  private mutating func describing() -> any Fact {
    let visit = some(record.visits)
    switch Int.random(in: 0..<12, using: &random) {
    case 10: return TableMade.test(in: visit)
    case 11: return result()
    case 0...1: return VisitPlanned(number: .test(Int.random(in: 1...4, using: &random)))
    case 2: return TaskStated(visit: visit, words: .test("to copy"), cites: cites())
    case 3: return Selected(notes: [some(record.notes)], putBack: [some(record.notes)])
    case 4: return GapNamed(visit: visit, elements: [.student], whatHappened: .test("a drill"))
    case 5:
      return VisitMissed(visit: visit, what: .init(.dropped, happened: .test("a fire drill")))
    default:
      return NoteTaken(visit: visit, number: 1, words: .test("3 hands"), elements: [.student])
    }
  }

  private mutating func result() -> ResultRead {
    var content = ResultRead.Content()
    content.value = .test("58.4")
    return ResultRead(
      table: some(record.tables),
      place: CellPlace(row: Int.random(in: 1...3, using: &random), column: 1),
      status: CellStatus.allCases.randomElement(using: &random) ?? .read,
      content: content
    )
  }

  private mutating func analyzing() -> any Fact {
    switch Int.random(in: 0..<6, using: &random) {
    case 0: return Grouped(number: 1, heading: .test("one word"), notes: [some(record.notes)])
    case 1: return Regrouped(group: some(record.groups), adds: [some(record.notes)])
    case 2: return StatementAmended(statement: some(record.statements), words: .test("tasks ask"))
    case 3:
      let demand = Demand(scale: ConsensusRule.Scale.fistToFive.id, level: "1")
      return DemandJudged(
        task: record.tasks.randomElement(using: &random)?.id ?? .nowhere,
        demand: demand
      )
    default: return StatementMade(.pattern, number: 1, words: .test("tasks ask"), cites: cites())
    }
  }

  private mutating func predicting() -> any Fact {
    guard Int.random(in: 0..<4, using: &random) == 0 else {
      return Predicted(
        number: 1,
        words: .test("I could copy"),
        restingOn: [some(record.statements)]
      )
    }
    return PredictionAmended(prediction: some(record.predictions), words: .test("I could"))
  }

  private mutating func evaluating() -> any Fact {
    let work = some(record.work)
    switch Int.random(in: 0..<6, using: &random) {
    case 0: return Adopted(work: work, terms: Terms(corner: .content))
    case 1: return Progressed(work: work, seen: .test("two tasks"), state: .underWay)
    case 2: return ProposalAmended(work: work, horizon: "next week")
    case 3:
      let scale = ConsensusRule.Scale.fistToFive.id
      return PositionTaken(work: work, scale: scale, hands: [0, 0, 0, 2], everyoneHeard: true)
    default: return Proposed(number: 1, words: .test("ask why"), horizon: "next month")
    }
  }

  private mutating func anywhere() -> any Fact {
    let entry = history.entries.randomElement(using: &random)?.id ?? .nowhere
    switch Int.random(in: 0..<17, using: &random) {
    case 0: return Withdrawn(subject: entry)
    case 1: return NoteRevised(note: some(record.notes), words: .test("4 hands"))
    case 2: return NoteTagged(note: some(record.notes), elements: [.task])
    case 3: return NoteMoved(note: some(record.notes), visit: some(record.visits))
    case 4: return Admitted(entry: late() ?? entry)
    case 5: return Confirmed(entry: toBeConfirmed() ?? entry)
    case 6:
      let words = history[entry]?.event.words ?? []
      let instead: [Words] = Bool.random(using: &random) ? words.map { _ in .test("S1 waits") } : []
      return Redacted(subject: entry, reason: .test("a name"), instead: instead)
    case 7: return VisitsMatched(visit: some(record.visits), other: some(record.visits))
    case 8: return Kept(subject: entry, reason: .test("her own words"))
    case 10:
      let member = RoundEntry(round: .test, entry: entry)
      return Themed(words: .test("one word"), members: [member])
    case 9: return ParticipantJoined(participant: .test("KM"))
    case 11: return NobodyMeant(name: .test("Austin"), reason: .test("the city"))
    case 12:
      return TimesShifted(
        writer: entry.writer,
        through: entry.sequence,
        milliseconds: Int64.random(in: -3_600_000...3_600_000, using: &random),
        reason: .test("a wrong clock")
      )
    case 13: return NoteRetimed(note: some(record.notes), at: .test(minute: 90))
    case 14: return Consented(statement: some(record.statements))
    case 15: return CustodyStated()
    default: return Waived(gate: .measureOfTheResult, reason: .test("too early"))
    }
  }

  private mutating func some<Key, Value>(_ table: [Identifier<Key>: Value]) -> Identifier<Key> {
    // Sorted, as the order of a dictionary differs from run to run.
    guard Int.random(in: 0..<12, using: &random) > 0 else { return .nowhere }
    return table.keys.sorted().randomElement(using: &random) ?? .nowhere
  }

  private mutating func cites() -> [Citation] {
    let notes = record.notes.keys.sorted().compactMap { record.notes[$0] }
    return notes.filter { _ in Bool.random(using: &random) }.prefix(3).map(Citation.init)
  }

  private func late() -> EntryID? { record.standings.filter { $0.value == .late }.keys.min() }

  private func toBeConfirmed() -> EntryID? {
    record.standings.filter { $0.value == .toBeConfirmed }.keys.min()
  }
}
