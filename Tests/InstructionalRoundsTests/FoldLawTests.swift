import TestSupport
import Testing

@testable import InstructionalRounds

/// Laws of the fold, held against seeded random histories.
///
/// `ROUNDS_SEARCH` sets how many histories are tried; what fails is said with its seed, and with the
/// fewest steps of that seed which still fail.
@Suite struct FoldLaws {
  @Test(arguments: 0..<8)
  func `the same entries fold to the same round, whatever the order of arrival`(part: UInt64) {
    forAllHistories(part) { simulation, random in
      let all = Fold(History(simulation.everything))
      var shuffled = simulation.everything + simulation.devices[0].history.entries
      shuffled.shuffle(using: &random)
      guard Fold(History(shuffled)) == all else { return "an order of arrival changed the round" }

      let cut = Int.random(in: 0...shuffled.count, using: &random)
      let early = Fold(History(shuffled[..<cut]))
      let late = Fold(History(early.history.entries + early.history.conflicting + shuffled[cut...]))
      guard late == all else { return "arriving in two parts changed the round" }

      var oneByOne = Fold(History())
      // As they were before anything was redacted.
      for entry in simulation.written.sorted() { oneByOne.append(entry) }
      guard oneByOne == all else { return "adding one by one is not folding all" }
      // A damaged part that never comes back.
      let damaged = Fold(History(shuffled.filter { $0.id.sequence % 5 != 2 }))
      return all.violation ?? early.violation ?? damaged.violation
    }
  }
}

/// Tries a law on many histories and records the smallest that breaks it.
private func forAllHistories(
  _ part: UInt64,
  _ law: (Simulation, inout SplitMix64) -> String?
) {
  let tries = Search.size / 8
  for number in 0..<UInt64(tries) {
    let seed = part * 1_000_000 + number
    let steps = 10 + Int(number % 40)
    guard breaks(law, seed, steps) != nil else { continue }
    let fewest = (1...steps).first { breaks(law, seed, $0) != nil } ?? steps
    Issue.record("seed \(seed), \(fewest) steps: \(breaks(law, seed, fewest) ?? "")")
    return
  }
}

private func breaks(
  _ law: (Simulation, inout SplitMix64) -> String?,
  _ seed: UInt64,
  _ steps: Int
) -> String? {
  var random = SplitMix64(seed: seed ^ 0xABCD)
  return law(Simulation(seed: seed, steps: steps), &random)
}

extension Fold {
  /// What in this round breaks a promise, in words; `nil` when all are kept.
  fileprivate var violation: String? {
    for entry in history.entries where !isListed(entry) { return "\(entry.id) vanished" }
    if record.stage < .analysis, record.statements.values.contains(where: \.isInForce) {
      return "a statement is in force in description"
    }
    if record.stage < .prediction, record.predictions.values.contains(where: \.isInForce) {
      return "a prediction is in force before its stage"
    }
    if record.stage < .evaluation, record.work.values.contains(where: \.isInForce) {
      return "a next level of work is in force before its stage"
    }
    for note in record.notes.values where (note.standing == .late) != isUnseen(note.id.entry) {
      return "\(note.id) is late and was seen, or was not seen and is not late"
    }
    return redactionViolation
  }

  /// Whether an entry is where people can find it: what it brought, or what happened to it.
  private func isListed(_ entry: Entry) -> Bool {
    switch record.standing(of: entry.id) {
    case .waiting, .noEffect: return true
    case .counts, .late, .toBeConfirmed: break
    }
    guard entry.event.kind.brings else { return true }
    return record.thing(entry.id) != nil || record.place(of: VisitID(entry.id)) != nil
  }

  private func isUnseen(_ note: EntryID) -> Bool {
    guard let ends = record.order.advances[.description] else { return false }
    let sights = ends.compactMap { end -> Sight? in
      guard case .advanced(let advance)? = history[end]?.event else { return nil }
      return advance.sight
    }
    let isAdmitted = history.entries.contains {
      guard case .admitted(let fact) = $0.event, fact.entry == note else { return false }
      return record.standing(of: $0.id) == .counts
    }
    return !isAdmitted && !sights.contains { $0.covers(note) }
  }

  private var redactionViolation: String? {
    var redactions: [EntryID: Set<EntryID>] = [:]
    var replacements: [EntryID: (by: EntryID, words: [Words])] = [:]
    for entry in history.entries {
      guard case .redacted(let fact) = entry.event else { continue }
      if fact.instead.isEmpty {
        redactions[fact.subject, default: []].insert(entry.id)
      } else {
        replacements[fact.subject] = (entry.id, fact.instead)
      }
    }
    for entry in history.entries where entry != entry.redacted() {
      if redactions[entry.id] != nil { return "\(entry.id) kept its words" }
      if let own = replacements[entry.id],
        entry.event.words != own.words || replacements[own.by] != nil || redactions[own.by] != nil
      {
        return "\(entry.id) has other words than stand in their place"
      }
      let known = entry.event.rewords.flatMap { redactions[$0] } ?? []
      // Only who knew of a redaction may reword it for good.
      if !known.isSubset(of: entry.under) { return "\(entry.id) rewords what was redacted" }
    }
    return nil
  }
}
