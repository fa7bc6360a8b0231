import InstructionalRounds

/// A round of two visits through every gate, from the question to the summary.
func wholeRound(reading vocabulary: Vocabulary) throws -> RoundSummary? {
  guard let id = RoundID("harbor-2026-11"), let way = ProtocolID("our-way"),
    let facilitator = ParticipantCode("FA"), let observer = ParticipantCode("KM"),
    let host = ParticipantCode("HP"), let fa = WriterID(code: facilitator, tag: "a1b2"),
    let km = WriterID(code: observer, tag: "c3d4"), let hp = WriterID(code: host, tag: "e5f6"),
    let first = VisitNumber(1), let second = VisitNumber(2),
    let now = Moment("2026-11-22T09:00:00Z")
  else { return nil }

  // A school asks its question.
  let charter = Charter(
    title: try Words("Harbor, November"),
    school: try Words("Harbor School"),
    problem: ProblemOfPractice(words: try Words("What are students asked to reason about?")),
    observationProtocol: ObservationProtocol(id: way)
  )
  var describing = Round<Describing>(opening: id, charter, reading: vocabulary, by: fa, at: now)
  describing.take(ParticipantJoined(participant: observer), by: km, at: now)
  describing.take(ParticipantJoined(participant: host, roles: [.host]), by: hp, at: now)

  // Description: what was seen and heard, the task of each visit, and what comes to the table.
  var evidence: [NoteID] = []
  for number in [first, second] {
    let visit = describing.take(VisitPlanned(number: number), by: fa, at: now)
    let seen: [(CoreElement, String)] = [
      (.teacher, "asks \"what is the rule?\" and answers after 2 seconds"),
      (.student, "4 of 22 students say one word each"),
      (.content, "board: y = 3x, y = 3x + 1"),
      (.task, "sheet: \"copy the rule, then fill the table\""),
    ]
    for (place, (element, text)) in seen.enumerated() {
      let words = try Words(text)
      let note = NoteTaken(visit: visit, number: place + 1, words: words, elements: [element])
      evidence.append(describing.take(note, by: km, at: now))
    }
    let sheet = evidence.last.flatMap { describing.record.notes[$0] }.map { [Citation($0)] } ?? []
    let task = try Words("students were asked to copy a rule and fill a table")
    describing.take(TaskStated(visit: visit, words: task, cites: sheet), by: fa, at: now)
  }
  describing.take(Selected(notes: evidence), by: km, at: now)

  // The gate gives a passage that holds the round, or the round back with what is missing.
  guard case .through(let toAnalysis) = describing.leave(by: fa, at: now) else { return nil }
  var analyzing = toAnalysis.step()
  let cites = evidence.compactMap { analyzing.record.notes[$0] }
    .filter { $0.elements.contains(.task) }.map { Citation($0) }
  let pattern = StatementMade(
    .pattern,
    number: 1,
    words: try Words("Tasks ask students to copy a rule before they use it"),
    cites: cites
  )
  let patternID = analyzing.take(pattern, by: fa, at: now)

  guard case .through(let toPrediction) = analyzing.leave(by: fa, at: now) else { return nil }
  var predicting = toPrediction.step()
  let answer = try Words("I could fill in a table for a rule that I was given")
  predicting.take(Predicted(number: 1, words: answer, restingOn: [patternID]), by: fa, at: now)

  guard case .through(let toEvaluation) = predicting.leave(by: fa, at: now) else { return nil }
  var evaluating = toEvaluation.step()
  let proposal = Proposed(
    number: 1,
    words: try Words("One task a week asks students why a rule holds"),
    horizon: "next month"
  )
  let work = evaluating.take(proposal, by: fa, at: now)
  let hands = PositionTaken(
    work: work,
    scale: ConsensusRule.Scale.fistToFive.id,
    hands: [0, 0, 0, 1, 2, 2],
    everyoneHeard: true
  )
  evaluating.take(hands, by: fa, at: now)
  let terms = Terms(
    corner: .content,
    changes: [
      .teachersKnowledgeAndSkill: try Words("teams write one such task together each week"),
      .studentEngagement: try Words("students write a reason before they compare it"),
    ],
    inTheTasks: try Words("the task asks why, and leaves room for a reason"),
    owner: try Words("math lead"),
    due: Day("2026-12-18"),
    learning: try Words("which questions get more than one word"),
    measure: .result(what: try Words("classes with such a task"), baseline: 1, target: 6)
  )
  evaluating.take(Adopted(work: work, terms: terms), by: hp, at: now)

  guard case .through(let toTheEnd) = evaluating.finish(by: fa, at: now) else { return nil }
  var closed = toTheEnd.step()
  let seen = try Words("3 of 6 classes had such a task this week")
  closed.take(Progressed(work: work, seen: seen, value: 3, state: .underWay), by: hp, at: now)
  return RoundSummary(closed.record, for: .group, reading: vocabulary)
}
