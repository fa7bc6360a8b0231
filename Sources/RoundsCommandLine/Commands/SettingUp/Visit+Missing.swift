import CommandLineParsing
import InstructionalRounds

extension RoundsProgram {
  /// Says that a visit did not take place, or not in full.
  static let dropVisit = Command<Session>(
    "drop",
    "Say that a visit was dropped or cut short.",
    examples: [
      Example("rounds visit drop 3 --reason 'the class was on a field trip'", "Drop a visit."),
      Example(
        "rounds visit drop 4 --cut-short --reason 'fire drill after ten minutes'",
        "Keep its notes and say why there are few."
      ),
    ],
    whichVisit,
    reason,
    Flag("--cut-short", help: "It took place in part, and its notes count.")
  ) { session, number, happened, isCutShort in
    let recorder = try session.recorder()
    try recorder.round.checkStage(takes: VisitMissed.kind)
    let visit = try session.visit(number, by: recorder)
    let words = try session.answer(happened, to: "What happened?", for: reason)
    let extent: MissedVisit.Extent = isCutShort ? .cutShort : .dropped
    let what = MissedVisit(extent, happened: words)
    let result = try recorder.record(VisitMissed(visit: visit.id, what: what))
    session.print("Visit \(visit.number) was \(extent.rawValue): \(words).")
    session.suggestNext(in: result.round, for: recorder.author)
  }

  /// Names what could not be seen in a visit.
  static let gapOfVisit = Command<Session>(
    "gap",
    "Say what could not be seen in a visit, and why.",
    examples: [
      Example(
        "rounds visit gap 2 --element student --reason 'seats faced away from us'",
        "Say why there is no evidence of students."
      )
    ],
    whichVisit,
    unseen,
    reason
  ) { session, number, elements, happened in
    let recorder = try session.recorder()
    try recorder.round.checkStage(takes: GapNamed.kind)
    let visit = try session.visit(number, by: recorder)
    let seen = try session.offer(
      elements,
      asking: "What could not be seen: teacher, student, content or task? (Enter: all)",
      for: unseen
    ) { $0.isEmpty ? CoreElement.allCases : $0 }
    let words = try session.answer(happened, to: "What happened?", for: reason)
    let result = try recorder.record(
      GapNamed(visit: visit.id, elements: Set(seen), whatHappened: words)
    )
    session.print(
      "Visit \(visit.number) has a named gap, \(seen.map(\.rawValue).inWords("and")): \(words)."
    )
    session.suggestNext(in: result.round, for: recorder.author)
  }

  /// Makes one visit of several that were planned apart.
  static let sameVisit = Command<Session>(
    "same",
    "Say that visits planned separately are the same.",
    examples: [
      Example("rounds visit same 2", "Combine all visits with the number 2."),
      Example("rounds visit same 2 5", "Combine visits 2 and 5."),
    ],
    same
  ) { session, numbers in
    let recorder = try session.recorder()
    try recorder.round.checkStage(takes: VisitsMatched.kind)
    let question = recorder.round.question(forAVisit: "Which visits are the same?")
    let numbers = try session.answers(numbers, to: question, for: same) { lists in
      let numbers = lists.flatMap(\.numbers)
      for number in numbers { try recorder.round.checkThereIs(number) }
      return numbers
    }
    let visits = recorder.round.record.visits.values.filter { numbers.contains($0.number) }
      .sorted { $0.id < $1.id }
    guard let first = visits.first, visits.count > 1 else {
      throw Unclear.nothingToChange("visit \(numbers.inWords("and"))")
    }
    let facts = visits.dropFirst().map {
      Event.visitsMatched(VisitsMatched(visit: first.id, other: $0.id))
    }
    _ = try recorder.record(facts)
    session.print("\(visits.count) visits are now one, visit \(first.number).")
    session.suggest("rounds show \(first.number)")
  }

  private static let same = RepeatedArgument<NumberList>(
    "visit",
    atLeast: .none,
    help: "Their numbers.",
    completion: .dynamic(.visits)
  )

  private static let unseen = RepeatedOption<CoreElement>(
    "-e",
    "--element",
    help: "What could not be seen."
  )

  /// What happened, or why.
  private static let reason = Option<Words>(
    "--reason",
    placeholder: "text",
    help: "What happened; it is nobody's fault."
  )
}

extension CurrentRound {
  /// Refuses a number that no visit has.
  fileprivate func checkThereIs(_ number: VisitNumber) throws(NotThere) {
    let known = Set(record.visits.values.map(\.number))
    guard known.contains(number) else { throw .visit(number, known: known.sorted()) }
  }
}
