import InstructionalRounds
import JSONText
import Reporting
import TestSupport
import Testing

/// A teacher who was visited has the page of the staff and tries to find out which room was which.
struct TeacherTests {
  /// A lesson of which something was told: what was seen in one room.
  private struct Room {
    var seen: Words
    var task: Words
    var gap: CoreElement
  }

  private static let rooms = [
    Room(seen: "4 of 24 students write", task: "students were asked to copy a rule", gap: .content),
    Room(seen: "asks what comes next", task: "students were asked to add 7 and 8", gap: .task),
    Room(seen: "board shows 3/4", task: "students were asked why 3/4 is more", gap: .teacher),
    Room(seen: "2 hands go up", task: "students were asked to read a page", gap: .student),
  ]

  /// The round as it would be had the rooms been seen in another order, by another device.
  private static func record(_ order: [Int], tag: String) -> RoundRecord {
    let observer = WriterID.of("KM", tag: tag)
    var round = Round<Describing>(
      opening: "harbor-2027-03",
      .harbor,
      reading: HarborRound.vocabulary,
      by: .of("HP"),
      at: .minute(0)
    )
    var cited: [Citation] = []
    for (place, number) in order.enumerated() {
      let room = rooms[number]
      guard let label = VisitNumber(place + 1) else { preconditionFailure("no number") }
      let at = Moment.minute(10 * place + 1)
      let visit = round.take(VisitPlanned(number: label), by: .of("FA"), at: at)
      let taken = NoteTaken(visit: visit, number: place + 1, words: room.seen, elements: [.task])
      let note = round.take(taken, by: observer, at: at)
      if let seen = round.record.notes[note] { cited.append(Citation(seen)) }
      let stated = TaskStated(visit: visit, words: room.task, cites: [])
      round.take(stated, by: .of("FA"), at: at)
      let named = GapNamed(visit: visit, elements: [room.gap], whatHappened: "a fire drill")
      round.take(named, by: .of("FA"), at: at)
    }
    for gate in Gate.all where gate.name.isWaivable {
      round.take(Waived(gate: gate.name, reason: "a short day"), by: .of("FA"), at: .minute(89))
    }
    guard case .through(let passage) = round.leave(by: .of("FA"), at: .minute(90)) else {
      preconditionFailure("the gate is shut")
    }
    var analyzing = passage.step()
    let statement = StatementMade(
      .pattern,
      number: 1,
      words: "Tasks ask to copy",
      prevalence: .most,
      cites: cited
    )
    analyzing.take(statement, by: .of("FA"), at: .minute(91))
    return analyzing.record
  }

  private static let orders = [[0, 1, 2, 3], [3, 2, 1, 0], [1, 3, 0, 2], [2, 0, 3, 1]]

  @Test(arguments: orders)
  func `the page is the same, whichever room was seen first and by whose device`(
    _ order: [Int]
  ) throws {
    let pages = StaffTests.pages(Self.record([0, 1, 2, 3], tag: "test"))
    #expect(StaffTests.pages(Self.record(order, tag: "t\(order[0])xx")) == pages)
    #expect(pages.allSatisfy { !$0.isEmpty })
    let json = try #require(pages.first { $0.hasPrefix("{") })
    for room in Self.rooms {
      #expect(json.contains("\(room.task)") && json.contains("\(room.seen)"))
    }
  }

  @Test(arguments: 1...UInt64(Proof.size(60, whole: 2_000)))
  func `no list of a page depends on the order in which rooms were seen and things were said`(
    _ seed: UInt64
  ) {
    let made = ShuffledRound(seed: seed)
    let pages = StaffTests.pages(made.record(order: 1))
    for order in 2...4 as ClosedRange<UInt64> {
      let others = StaffTests.pages(made.record(order: order))
      for (page, other) in zip(pages, others) where page != other {
        let differing = zip(page.split(separator: "\n"), other.split(separator: "\n"))
          .first { $0 != $1 }
        Issue.record("order \(order): \(differing.map { "\($0)\n\($1)" } ?? "longer")")
      }
    }
  }
}
