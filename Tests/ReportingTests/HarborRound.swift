import InstructionalRounds

/// A made-up round that has everything in it: four rooms, two teams, and most of what can happen.
///
/// It is recorded as people would record it, through the gates, so that it stays a round that could
/// have been.
struct HarborRound {
  private(set) var minute = 0
  private(set) var visits: [Int: VisitID] = [:]
  private(set) var notes: [String: NoteID] = [:]
  private var counts: [ParticipantCode: Int] = [:]

  /// The entries of the round up to a stage, with a note that arrives late once that can be.
  static func entries(upTo stage: StageKind = .closed) -> [Entry] {
    var sample = HarborRound()
    let recorded = sample.record(upTo: stage)
    return stage == .description ? recorded : recorded + sample.late()
  }

  /// The round as it stands when analysis was opened again and ended again.
  static func reopened() -> RoundInProgress {
    guard case .evaluating(let round) = inProgress(upTo: .evaluation) else {
      preconditionFailure("not evaluating")
    }
    let reason: Words = "We had not looked at the tasks of the south team"
    let again = round.reopenAnalysis(because: reason, by: .of("FA"), at: .minute(120))
    return RoundInProgress(folding: again.history.entries, reading: vocabulary)
  }

  /// What an audience may see of the round.
  static func summary(
    upTo stage: StageKind = .closed,
    for audience: Audience,
    promises: [Promise]? = nil
  ) -> RoundSummary {
    summary(of: inProgress(upTo: stage).record, for: audience, promises: promises)
  }

  /// What an audience may see of a record.
  static func summary(
    of record: RoundRecord,
    for audience: Audience,
    promises: [Promise]? = nil
  ) -> RoundSummary {
    RoundSummary(record, for: audience, reading: vocabulary, promises: promises)
  }

  /// The round as it would be read from disk.
  static func inProgress(upTo stage: StageKind = .closed) -> RoundInProgress {
    RoundInProgress(folding: entries(upTo: stage), reading: vocabulary)
  }

  private mutating func record(upTo stage: StageKind) -> [Entry] {
    var described = Round<Describing>(
      opening: "harbor-2026-11",
      .harbor,
      reading: HarborRound.vocabulary,
      by: .of("HP"),
      at: next()
    )
    describe(&described)
    guard stage > .description else { return described.history.entries }
    var analyzed = Self.through(described.leave(by: .of("FA"), at: next()))
    let statements = analyze(&analyzed)
    guard stage > .analysis else { return analyzed.history.entries }
    var predicted = Self.through(analyzed.leave(by: .of("FA"), at: next()))
    predict(&predicted, statements)
    guard stage > .prediction else { return predicted.history.entries }
    var evaluated = Self.through(predicted.leave(by: .of("FA"), at: next()))
    let work = evaluate(&evaluated)
    guard stage > .evaluation else { return evaluated.history.entries }
    guard let answer = Day("2026-12-04") else { preconditionFailure("no day") }
    var closed = Self.through(evaluated.handOver(answerBy: answer, by: .of("FA"), at: next()))
    let seen: Words = "Two of the first three weekly tasks ask for a reason"
    closed.take(
      Progressed(work: work, seen: seen, value: 2, state: .underWay),
      by: .of("HP"),
      at: next()
    )
    return closed.history.entries
  }

  private static func through<A, B>(_ leaving: consuming Leaving<A, B>) -> Round<B> {
    switch consume leaving {
    case .through(let passage): return passage.step()
    case .refused(_, let refusal): preconditionFailure("\(refusal)")
    }
  }

  /// The next minute of the morning.
  mutating func next() -> Moment {
    minute += 1
    return .minute(minute)
  }
}

extension HarborRound {
  /// Takes a note and remembers it by a key.
  mutating func note(
    _ round: inout Round<Describing>,
    _ author: ParticipantCode,
    _ visit: Int,
    _ elements: Set<CoreElement>,
    _ words: Words,
    as key: String
  ) {
    guard let place = visits[visit] else { preconditionFailure("no visit \(visit)") }
    counts[author, default: 0] += 1
    let number = counts[author, default: 0]
    let fact = NoteTaken(visit: place, number: number, words: words, elements: elements)
    notes[key] = round.take(fact, by: .of(author), at: next())
  }

  /// Plans a visit.
  mutating func plan(_ round: inout Round<Describing>, _ number: Int, _ team: Team) {
    guard let label = VisitNumber(number) else { preconditionFailure("no number") }
    let plan = VisitPlan(begins: .minute(number * 25), subject: "mathematics", gradeBand: "6 to 8")
    visits[number] = round.take(
      VisitPlanned(number: label, team: team, plan: plan),
      by: .of("FA"),
      at: next()
    )
  }

  /// Cites notes as they now stand.
  func cite(_ keys: [String], in record: RoundRecord) -> [Citation] {
    keys.map { key in
      guard let id = notes[key], let note = record.notes[id] else {
        preconditionFailure("no note \(key)")
      }
      return Citation(note)
    }
  }

  /// A note of KM's second device, which was in a bag while the group went on.
  fileprivate func late() -> [Entry] {
    guard let visit = visits[1] else { return [] }
    let writer = WriterID.of("KM", tag: "bag2")
    let note = NoteTaken(
      visit: visit,
      number: 1,
      words: "2 students count on their fingers",
      elements: [.student]
    )
    return [
      Entry(
        id: EntryID(writer: writer, sequence: 2),
        clock: 20,
        happened: .minute(31),
        written: .minute(31),
        sum: 1,
        event: note.event
      )
    ]
  }
}
