import InstructionalRounds
import Journaling
import Reporting

extension Session {
  /// What the host school had proposed or promised in earlier rounds, and had not settled yet when a
  /// round began.
  func openWork(of school: Words, before moment: Moment, except round: Records.Place) throws
    -> [LedgerItem]
  {
    let number = world.records.memory?.number(school, round.folder)
    let others = try world.records.rounds(round.folder).filter { $0 != round.round }
    var items: [LedgerItem] = []
    for id in others {
      let place = Records.Place(folder: round.folder, round: id)
      if let facts = known(place), facts.school != number || facts.workCount == 0 { continue }
      let other = try outline(of: place)
      guard other.record.charter?.school == school, let before = other.record.opened,
        before < moment
      else { continue }
      items += LedgerItem.all(other.withoutNames)
    }
    world.records.memory?.keep()
    return Ledger(items, on: moment.day).items.filter { item in
      item.wasOpen(at: moment) && (item.isAfterTheRound || item.work.adoption != nil)
    }
  }

  /// What has become of the work of the host's earlier rounds.
  func promises(to round: CurrentRound) throws -> [Promise] {
    guard let charter = round.record.charter, let opened = round.record.opened else { return [] }
    return try openWork(of: charter.school, before: opened, except: round.place).map(Promise.init)
  }

  /// Shows who opens a round what the school has promised and not settled.
  func tellPromises(of school: Words, in round: Records.Place) throws {
    let now = world.now()
    let items = try openWork(of: school, before: now, except: round)
    guard !items.isEmpty else { return }
    print("Open promises at \(school):")
    for item in items { print("  \(item.line(on: now.day))") }
    say("? What will this round see of it in the tasks students are asked to do?")
  }
}
