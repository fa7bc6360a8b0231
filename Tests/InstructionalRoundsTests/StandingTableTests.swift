import Foundation
import Testing

@testable import InstructionalRounds

/// The table *kind of entry × stage* of the documentation, a test per cell.
@Suite struct StandingTable {
  /// What is in the documentation: a word for every kind and stage.
  static let documented: [String: [StageKind: String]] = {
    let article = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(
        path: "../../Sources/InstructionalRounds/InstructionalRounds.docc/WhatCounts.md"
      )
    let text = (try? String(contentsOf: article, encoding: .utf8)) ?? ""
    var table: [String: [StageKind: String]] = [:]
    for line in text.split(separator: "\n") where line.hasPrefix("| `") {
      let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      let name = cells[0].trimmingCharacters(in: CharacterSet(charactersIn: "`"))
      table[name] = Dictionary(uniqueKeysWithValues: zip(StageKind.allCases, cells.dropFirst()))
    }
    return table
  }()

  @Test func `no two kinds have one name, and the table has them all`() {
    #expect(Set(FactKind.allCases.map(\.name)).count == FactKind.allCases.count)
    #expect(Set(Self.documented.keys) == Set(FactKind.allCases.map(\.name)))
  }

  @Test(arguments: FactKind.allCases, StageKind.allCases)
  func `an entry does what the table says`(kind: FactKind, stage: StageKind) throws {
    let documented = try #require(Self.documented[kind.name]?[stage], "the table has no such cell")
    let standing = LateArrival(of: kind).standing(at: stage)
    #expect(standing.inTheTable == documented)
  }

  @Test(arguments: FactKind.allCases)
  func `what a wrong program records before its stage does not count`(kind: FactKind) {
    guard case .stage(let home) = kind.home, home > .description else { return }
    var fold = LateArrival.opened
    let id = fold.add(LateArrival.fact(of: kind, in: fold), as: "KM")
    // What speaks of something that cannot be there yet waits for it, in vain.
    let expected: Standing = kind.brings ? .noEffect(.beforeItsStage) : .waiting([.nowhere])
    #expect(fold.record.standing(of: id) == expected)
  }
}

/// An entry that one observer makes where it belongs, and that nobody sees until later.
private struct LateArrival {
  let kind: FactKind

  init(of kind: FactKind) { self.kind = kind }

  /// Where a right program would make it.
  private var made: StageKind {
    switch kind.home {
    case .stage(let stage): stage
    case .fromAdoption: .evaluation
    case .anywhere where kind == Consented.kind: .analysis
    case .order where kind == Reopened.kind: .analysis
    case .untilClosed where kind == Admitted.kind || kind == Confirmed.kind: .analysis
    default: .description
    }
  }

  /// What happens to it when it arrives while the round stands at a stage, after a reopening if
  /// the round had been further.
  func standing(at stage: StageKind) -> Standing {
    let apart = LateArrival.round(at: made)
    var observer = apart
    let id = observer.add(LateArrival.fact(of: kind, in: apart), as: "KM")
    guard let entry = observer.history[id] else { preconditionFailure("it was just recorded") }

    var group = apart
    if stage < made {
      group.add(Reopened(to: stage, reason: .test("we had missed a visit")), as: "FA")
    } else {
      LateArrival.advance(&group, to: stage)
    }
    group.append(entry)
    return group.record.standing(of: id)
  }

  /// A round that has only been opened.
  static let opened: Fold = {
    var fold = Fold(History())
    fold.add(RoundOpened(round: .test, charter: .test), as: "FA")
    fold.add(ParticipantJoined(participant: .test("KM")), as: "KM")
    return fold
  }()

  /// A round with one thing of everything that its stage can have.
  static func round(at stage: StageKind) -> Fold {
    var fold = opened
    for number in 1...2 { fold.add(VisitPlanned(number: .test(number)), as: "FA") }
    for kind in [NoteTaken.kind, TaskStated.kind, TableMade.kind] {
      fold.add(fact(of: kind, in: fold), as: "FA")
    }
    advance(&fold, to: stage)
    return fold
  }

  static func advance(_ fold: inout Fold, to stage: StageKind) {
    let made: [StageKind: [FactKind]] = [
      .analysis: [StatementMade.kind, Grouped.kind], .prediction: [Predicted.kind],
      .evaluation: [Proposed.kind, Adopted.kind],
    ]
    while fold.record.stage < stage {
      let from = fold.record.stage
      let next = ObservationProtocol.ofTheField.stage(after: from)
      fold.add(Advanced(from: from, to: next, sight: fold.history.sight), as: "FA")
      for kind in made[next] ?? [] { fold.add(fact(of: kind, in: fold), as: "FA") }
    }
  }

  /// A fact of a kind that speaks of what the round has.
  static func fact(of kind: FactKind, in fold: Fold) -> any Fact {
    let record = fold.record
    let visits = record.visits.keys.sorted()
    let visit = visits.first ?? .nowhere
    let note = record.notes.keys.first ?? .nowhere
    let work = record.work.keys.first ?? .nowhere
    switch kind {
    case RoundOpened.kind: return RoundOpened(round: .test, charter: .test)
    case RoundEdited.kind: return RoundEdited()
    case ParticipantJoined.kind: return ParticipantJoined(participant: .test("BD"))
    case ParticipantLeft.kind: return ParticipantLeft(participant: .test("KM"))
    case VisitPlanned.kind: return VisitPlanned(number: .test(9))
    case VisitStarted.kind: return VisitStarted(visit: visit)
    case VisitEnded.kind: return VisitEnded(visit: visit)
    case VisitMissed.kind:
      return VisitMissed(visit: visit, what: .init(.cutShort, happened: .test("a drill")))
    case VisitsMatched.kind: return VisitsMatched(visit: visit, other: visits.last ?? .nowhere)
    case GapNamed.kind:
      return GapNamed(visit: visit, elements: [.content], whatHappened: .test("a drill"))
    case NoteTaken.kind: return NoteTaken(visit: visit, number: 1, words: .test("3 hands go up"))
    case NoteTagged.kind: return NoteTagged(note: note, elements: [.student])
    case NoteMoved.kind: return NoteMoved(note: note, visit: visit)
    case NoteRevised.kind: return NoteRevised(note: note, words: .test("4 hands go up"))
    case NoteRetimed.kind:
      return NoteRetimed(note: note, at: .test(minute: 90))
    case Kept.kind: return Kept(subject: note.entry, reason: .test("read aloud"))
    case NobodyMeant.kind: return NobodyMeant(name: .test("Austin"), reason: .test("the city"))
    case Selected.kind: return Selected(notes: [note])
    case TaskStated.kind: return TaskStated(visit: visit, words: .test("to copy"), cites: [])
    default: return laterFact(of: kind, in: fold, note: note, work: work)
    }
  }

  private static func laterFact(
    of kind: FactKind,
    in fold: Fold,
    note: NoteID,
    work: WorkID
  ) -> any Fact {
    let record = fold.record
    let statement = record.statements.keys.first ?? .nowhere
    let scale = ConsensusRule.Scale.fistToFive.id
    switch kind {
    case TimesShifted.kind:
      return TimesShifted(
        writer: .test("KM"),
        through: 9,
        milliseconds: 60_000,
        reason: .test("a wrong clock")
      )
    case DemandJudged.kind:
      let task = record.tasks.first?.id ?? .nowhere
      return DemandJudged(task: task, demand: Demand(scale: scale, level: "1"))
    case TableMade.kind: return TableMade.test(in: record.visits.keys.min() ?? .nowhere)
    case ResultRead.kind:
      let table = record.tables.keys.first ?? .nowhere
      return ResultRead(table: table, place: CellPlace(row: 1, column: 1), status: .notReported)
    case Grouped.kind: return Grouped(number: 1, heading: .test("one word"), notes: [note])
    case Regrouped.kind: return Regrouped(group: record.groups.keys.first ?? .nowhere)
    case StatementMade.kind:
      return StatementMade(.pattern, number: 1, words: .test("tasks"), cites: [])
    case StatementAmended.kind:
      return StatementAmended(statement: statement, words: .test("tasks ask"))
    case Predicted.kind: return Predicted(number: 1, words: .test("copy"), restingOn: [statement])
    case PredictionAmended.kind:
      return PredictionAmended(prediction: record.predictions.keys.first ?? .nowhere)
    case Proposed.kind: return Proposed(number: 1, words: .test("ask why"), horizon: "next month")
    case ProposalAmended.kind: return ProposalAmended(work: work, horizon: "next week")
    case PositionTaken.kind:
      return PositionTaken(work: work, scale: scale, hands: [0, 0, 0, 4], everyoneHeard: true)
    case Adopted.kind: return Adopted(work: work, terms: Terms())
    case Progressed.kind: return Progressed(work: work, seen: .test("two tasks"))
    case Themed.kind:
      let member = RoundEntry(round: .test, entry: statement.entry)
      return Themed(words: .test("one word"), members: [member])
    case Consented.kind: return Consented(statement: statement)
    case CustodyStated.kind: return CustodyStated()
    case Withdrawn.kind: return Withdrawn(subject: note.entry)
    case Waived.kind: return Waived(gate: .measureOfTheResult, reason: .test("too early"))
    case Admitted.kind: return Admitted(entry: note.entry)
    case Confirmed.kind: return Confirmed(entry: statement.entry)
    case Advanced.kind:
      let stage = record.stage
      return Advanced(from: stage, to: .analysis, sight: fold.history.sight)
    case Reopened.kind: return Reopened(to: .description, reason: .test("a visit was missed"))
    case Redacted.kind: return Redacted(subject: note.entry, reason: .test("a name"))
    default: return UnknownFact(name: "weather")
    }
  }
}

extension Fold {
  /// Records a fact by a writer of this code, a minute after the last one.
  @discardableResult
  mutating func add(_ fact: any Fact, as code: String) -> EntryID {
    let minute = Int64(history.entries.count)
    return record(fact.event, by: .test(code), for: nil, at: .test(minute: minute))
  }
}

extension Standing {
  /// The word that stands for it in the table.
  fileprivate var inTheTable: String {
    switch self {
    case .counts: "counts"
    case .late: "late"
    case .toBeConfirmed: "to be confirmed"
    case .waiting: "waiting"
    case .noEffect: "no effect"
    }
  }
}
