import InstructionalRounds
import TestSupport

extension ShuffledRound {
  /// The round as it may have been recorded: in some order, by some devices.
  func record(order seed: UInt64) -> RoundRecord {
    var recording = Recording(order: SplitMix64(seed: seed))
    return recording.record(self)
  }

  struct Recording {
    var order: SplitMix64
    var minute = 0
    var notes: [Source: NoteID] = [:]
    var tasks: [Int: TaskID] = [:]

    mutating func next() -> Moment {
      minute += Int.random(in: 1...2, using: &order)
      return .minute(minute)
    }

    mutating func device() -> WriterID {
      .of("KM", tag: ["aaaa", "mmmm", "test", "zzzz"].randomElement(using: &order) ?? "test")
    }

    mutating func record(_ made: ShuffledRound) -> RoundRecord {
      var round = Round<Describing>(
        opening: "harbor-2027-03",
        .harbor,
        reading: HarborRound.vocabulary,
        by: .of("HP"),
        at: .minute(0)
      )
      for (place, room) in made.rooms.indices.shuffled(using: &order).enumerated() {
        see(made.rooms[room], room, as: place + 1, &round)
      }
      waive { round.take($0, by: .of("FA"), at: $1) }
      guard case .through(let passage) = round.leave(by: .of("FA"), at: next()) else {
        preconditionFailure("the gate is shut")
      }
      var analyzing = passage.step()
      let claims = state(made, &analyzing)
      waive { analyzing.take($0, by: .of("FA"), at: $1) }
      let analyzed = analyzing.record
      guard case .through(let passage) = analyzing.leave(by: .of("FA"), at: next()) else {
        return analyzed
      }
      var predicting = passage.step()
      for answer in made.answers.shuffled(using: &order) {
        let rests = answer.claims.compactMap { claims[$0] }.shuffled(using: &order)
        let fact = Predicted(number: 1, words: answer.words, restingOn: rests)
        predicting.take(fact, by: device(), at: next())
      }
      waive { predicting.take($0, by: .of("FA"), at: $1) }
      let predicted = predicting.record
      guard case .through(let passage) = predicting.leave(by: .of("FA"), at: next()) else {
        return predicted
      }
      var evaluating = passage.step()
      for proposal in made.proposals.shuffled(using: &order) { propose(proposal, &evaluating) }
      return evaluating.record
    }

    /// Lets every gate pass that can be.
    private mutating func waive(_ take: (Waived, Moment) -> Void) {
      for gate in Gate.all.filter(\.name.isWaivable).shuffled(using: &order) {
        take(Waived(gate: gate.name, reason: "a short day"), next())
      }
    }

    private mutating func propose(_ made: Proposal, _ round: inout Round<Evaluating>) {
      let fact = Proposed(number: 1, words: made.words, horizon: made.horizon)
      let work = round.take(fact, by: device(), at: next())
      if !made.concerns.isEmpty {
        let position = PositionTaken(
          work: work,
          scale: ConsensusRule.Scale.fistToFive.id,
          hands: [0, 0, 0, 1, 2, 2],
          everyoneHeard: true,
          concerns: made.concerns.shuffled(using: &order)
        )
        round.take(position, by: .of("FA"), at: next())
      }
      guard made.owner != nil || made.due != nil else { return }
      let terms = Terms(corner: .content, owner: made.owner, due: made.due)
      round.take(Adopted(work: work, terms: terms), by: .of("HP"), at: next())
      guard let seen = made.seen else { return }
      round.take(Progressed(work: work, seen: seen), by: .of("HP"), at: next())
    }

    private mutating func see(
      _ room: Room,
      _ place: Int,
      as number: Int,
      _ round: inout Round<Describing>
    ) {
      guard let label = VisitNumber(number) else { preconditionFailure("no number") }
      let plan = VisitPlan(begins: next(), subject: room.subject, gradeBand: nil)
      let planned = VisitPlanned(number: label, team: nil, plan: plan)
      let visit = round.take(planned, by: .of("FA"), at: next())
      for index in room.seen.indices.shuffled(using: &order) {
        let seen = room.seen[index]
        let fact = NoteTaken(visit: visit, number: 1, words: seen.words, elements: seen.elements)
        let note = round.take(fact, by: device(), at: next())
        notes[Source(room: place, note: index)] = note
        if let words = seen.newWords {
          round.take(NoteRevised(note: note, words: words), by: device(), at: next())
        }
        if seen.isSelected { round.take(Selected(notes: [note]), by: device(), at: next()) }
      }
      if let words = room.task {
        let stated = TaskStated(visit: visit, words: words, cites: [])
        tasks[place] = round.take(stated, by: .of("FA"), at: next())
      }
      if let gap = room.gap {
        let named = GapNamed(visit: visit, elements: [gap], whatHappened: "a fire drill")
        round.take(named, by: device(), at: next())
      }
      if room.wasCutShort {
        let what = MissedVisit(.cutShort, happened: "a fire drill")
        round.take(VisitMissed(visit: visit, what: what), by: device(), at: next())
      }
    }

    private mutating func state(
      _ made: ShuffledRound,
      _ round: inout Round<Analyzing>
    ) -> [Int: StatementID] {
      for (room, task) in tasks.shuffled(using: &order) {
        guard let level = made.rooms[room].level else { continue }
        let fact = DemandJudged(task: task, demand: Demand(scale: "dok", level: level))
        round.take(fact, by: .of("FA"), at: next())
      }
      var claims: [Int: StatementID] = [:]
      for place in made.claims.indices.shuffled(using: &order) {
        let claim = made.claims[place]
        let fact = StatementMade(
          claim.kind,
          number: 1,
          words: claim.words,
          prevalence: claim.prevalence,
          cites: cite(claim.cites, in: round.record),
          contrary: cite(claim.contrary, in: round.record)
        )
        claims[place] = round.take(fact, by: device(), at: next())
      }
      for (source, note) in notes.shuffled(using: &order) {
        guard let index = source.note else { continue }
        change(made.rooms[source.room].seen[index], note, &round)
      }
      return claims
    }

    /// Changes a note that was cited already.
    private mutating func change(_ seen: Seen, _ note: NoteID, _ round: inout Round<Analyzing>) {
      if seen.isRevisedLater {
        round.take(NoteRevised(note: note, words: "asks who says so"), by: device(), at: next())
      }
      if seen.isTakenBack {
        round.take(Withdrawn(subject: note.entry), by: device(), at: next())
      }
      if seen.isRedacted {
        round.take(Redacted(subject: note.entry, reason: "a name"), by: device(), at: next())
      }
    }

    private mutating func cite(_ sources: [Source], in record: RoundRecord) -> [Citation] {
      sources.shuffled(using: &order).compactMap { source in
        guard source.note == nil else {
          return notes[source].flatMap { record.notes[$0] }.map { Citation($0) }
        }
        let task = tasks[source.room]
        return record.tasks.first { $0.id == task }.map { Citation($0) }
      }
    }
  }
}
