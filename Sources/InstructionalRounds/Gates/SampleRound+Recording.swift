extension SampleRound {
  /// The round at a stage, with all that belongs to that stage.
  func record(at stage: StageKind) -> RoundRecord { fold(at: stage).record }

  /// Records the round up to a stage, and all that belongs to that stage.
  func fold(at stage: StageKind) -> Fold {
    var recorder = Recorder()
    recorder.open()
    let notes = recorder.describe(self)
    if stage > .description {
      recorder.move(.description, .analysis)
      let statements = recorder.analyze(self, notes)
      if stage > .analysis {
        recorder.move(.analysis, .prediction)
        recorder.predict(self, statements)
        if stage > .prediction {
          recorder.move(.prediction, .evaluation)
          recorder.evaluate(self)
        }
      }
    }
    return recorder.fold
  }
}

/// Records what a sample says, minute by minute.
private struct Recorder {
  var fold = Fold(History())
  private var minute: Int64 = 0

  @discardableResult
  mutating func add(_ fact: some Fact, as code: String = "FA") -> EntryID {
    minute += 1
    guard let author = ParticipantCode(code), let writer = WriterID(code: author, tag: "0000"),
      let moment = Moment(milliseconds: 1_795_000_000_000 + minute * 60_000, offset: 0)
    else { preconditionFailure("a literal code") }
    return fold.record(fact.event, by: writer, for: nil, at: moment)
  }

  mutating func open() {
    guard let round = RoundID("sample"), let id = ProtocolID("sample") else {
      preconditionFailure("a literal identity")
    }
    let charter = Charter(
      title: "A sample".asWords,
      school: "Harbor School".asWords,
      problem: ProblemOfPractice(words: "What are students asked to do in mathematics?".asWords),
      observationProtocol: ObservationProtocol(id: id)
    )
    add(RoundOpened(round: round, charter: charter))
    for (code, role) in [("FA", Role.facilitator), ("HP", .host), ("KM", .observer)] {
      join(code, role)
    }
    join("BD", .observer)
  }

  private mutating func join(_ code: String, _ role: Role) {
    guard let participant = ParticipantCode(code) else { preconditionFailure("a literal code") }
    add(ParticipantJoined(participant: participant, roles: [role]), as: code)
  }

  mutating func describe(_ sample: SampleRound) -> [Int: NoteID] {
    var visits: [Int: VisitID] = [:]
    for number in 1...3 {
      guard let label = VisitNumber(number) else { continue }
      visits[number] = VisitID(add(VisitPlanned(number: label)))
    }
    var notes: [Int: NoteID] = [:]
    for (place, note) in sample.notes.enumerated() {
      guard let visit = visits[note.visit] else { continue }
      let fact = NoteTaken(
        visit: visit,
        number: place + 1,
        words: note.text.asWords,
        elements: [note.element]
      )
      notes[note.key] = NoteID(add(fact, as: note.author))
    }
    for (number, keys) in sample.tasks.sorted(by: { $0.key < $1.key }) {
      guard let visit = visits[number] else { continue }
      let words = "students were asked to copy".asWords
      add(TaskStated(visit: visit, words: words, cites: cite(keys, notes)))
    }
    for (code, count) in sample.selected.sorted(by: { $0.key < $1.key }) {
      let own = sample.notes.filter { $0.author == code }.prefix(count)
      add(Selected(notes: own.compactMap { notes[$0.key] }), as: code)
    }
    for (number, extent) in sample.missed.sorted(by: { $0.key < $1.key }) {
      guard let visit = visits[number] else { continue }
      add(VisitMissed(visit: visit, what: .init(extent, happened: "a fire drill".asWords)))
    }
    for (number, element) in sample.gaps.sorted(by: { $0.key < $1.key }) {
      guard let visit = visits[number] else { continue }
      add(GapNamed(visit: visit, elements: [element], whatHappened: "a blind was down".asWords))
    }
    for key in sample.kept {
      guard let note = notes[key] else { continue }
      add(Kept(subject: note.entry, reason: "read from the board".asWords))
    }
    for key in sample.withdrawn {
      guard let note = notes[key] else { continue }
      add(Withdrawn(subject: note.entry))
    }
    return notes
  }

  private func cite(_ keys: [Int], _ notes: [Int: NoteID]) -> [Citation] {
    keys.compactMap { notes[$0].flatMap { fold.record.notes[$0] }.map(Citation.init) }
  }

  mutating func analyze(_ sample: SampleRound, _ notes: [Int: NoteID]) -> [StatementID] {
    sample.statements.enumerated().map { place, statement in
      let fact = StatementMade(
        .pattern,
        number: place + 1,
        words: statement.text.asWords,
        prevalence: statement.prevalence,
        cites: cite(statement.cites, notes)
      )
      return StatementID(add(fact))
    }
  }

  mutating func predict(_ sample: SampleRound, _ statements: [StatementID]) {
    for (place, prediction) in sample.predictions.enumerated() {
      let resting = prediction.restsOn.filter(statements.indices.contains).map { statements[$0] }
      let words = prediction.text.asWords
      add(Predicted(number: place + 1, words: words, restingOn: resting))
    }
  }

  mutating func evaluate(_ sample: SampleRound) {
    let words = "Ask why a rule holds, once a week".asWords
    let work = WorkID(add(Proposed(number: 1, words: words, horizon: sample.horizon)))
    let scale = ConsensusRule.Scale.fistToFive.id
    add(PositionTaken(work: work, scale: scale, hands: sample.hands, everyoneHeard: true))
    if sample.adopts { add(Adopted(work: work, terms: sample.terms), as: sample.adopter) }
  }

  mutating func move(_ from: StageKind, _ to: StageKind) {
    let versions = Advanced.Versions(
      reading: SampleRound.vocabulary,
      by: fold.record.observationProtocol
    )
    let sight = fold.history.sight
    let advance = Advanced(
      from: from,
      to: to,
      sight: sight,
      waived: [],
      answerBy: nil,
      versions: versions
    )
    add(advance)
  }
}
