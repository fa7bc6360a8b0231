import InstructionalRounds
import Journaling

/// Who records something, in which round.
struct Recorder: Sendable {
  /// The world and the choices of the line.
  let session: Session
  /// The round, with all that is visible now.
  private(set) var round: CurrentRound
  /// Who types, on this device.
  let writer: WriterID
  /// Whose words they are.
  let author: ParticipantCode
  /// As much of the round as has to be read again where another window was quicker.
  var part = JournalPart.whole

  /// What was recorded, and the round after it.
  struct Result: Sendable {
    /// The entries, one for each fact.
    let entries: [Entry]
    let round: CurrentRound
  }
}

extension Session {
  /// Finds the round and who types, and checks that the author has joined.
  func recorder(for author: ParticipantCode? = nil) throws -> Recorder {
    let place = try place()
    let (writer, session) = try typist(in: place)
    return try Recorder(session: session, round: load(place), writer: writer, author: author)
  }

  /// The same for notes alone, for which the notes of others need not be read.
  func noteTaker(for author: ParticipantCode?) throws -> Recorder {
    let place = try place()
    let (writer, session) = try typist(in: place)
    let isOwn = author == nil || author == writer.code
    let part = isOwn ? JournalPart.forNextNote(of: writer) : .whole
    let round = try load(place, part, finding: vocabulary(named:))
    var recorder = try Recorder(session: session, round: round, writer: writer, author: author)
    recorder.part = part
    return recorder
  }
}

extension Recorder {
  /// Has somebody who types record for an author, who has to have joined, or else for themselves.
  init(
    session: Session,
    round: CurrentRound,
    writer: WriterID,
    author: ParticipantCode?
  ) throws {
    if let author { _ = try round.participant(author) }
    self.init(session: session, round: round, writer: writer, author: author ?? writer.code)
  }

  /// Records facts of the author's, all or none, once the round takes every one of them.
  func record(_ events: [Event], at moment: Moment? = nil) throws -> Result {
    try record(events.map { event throws(Refusal) in try recording(event, at: moment) })
  }

  /// Records what the round takes, all or none.
  func record(_ recordings: [Recording]) throws -> Result {
    try record(recordings, from: round.history.nextSequence(of: writer))
  }

  /// Records in place what the round takes, for whoever does so again and again: the round that was is
  /// not kept beside the one that is.
  mutating func take(_ recordings: [Recording]) throws -> [Entry] {
    do {
      return try append(recordings, from: round.history.nextSequence(of: writer))
    } catch JournalError.movedOn {
      let result = try record(recordings)
      self = after(result)
      return result.entries
    }
  }

  private mutating func append(_ recordings: [Recording], from number: UInt64?) throws -> [Entry] {
    let appended = try session.world.records.append(recordings, writer, round.place, number)
    for remark in appended.remarks { session.say("! \(remark)") }
    round.add(appended.entries)
    session.askAboutNames(in: Result(entries: appended.entries, round: round))
    return appended.entries
  }

  private func record(_ recordings: [Recording], from number: UInt64?) throws -> Result {
    do {
      var recorder = self
      let entries = try recorder.append(recordings, from: number)
      return Result(entries: entries, round: recorder.round)
    } catch JournalError.movedOn(_, let actual) {
      // Another window of the same writer was quicker: its entries come first, with their numbers.
      let now = Recorder(
        session: session,
        round: try session.load(round.place, part) { _ in round.vocabulary },
        writer: writer,
        author: author,
        part: part
      )
      let next = now.round.history.nextSequence(of: writer)
      guard next == number else {
        return try now.record(
          recordings.map { recording throws(Refusal) in
            try recording.renumbered(from: self, to: now)
          },
          from: next
        )
      }
      // Reading it again shows nothing new: its end is damaged. Any number will do, and no label that
      // what was lost may have had.
      let lost = actual > next ? min(actual - next, 1_000) : 0
      return try now.record(
        recordings.map { recording throws(Refusal) in
          try recording.renumbered(from: self, to: now, skipping: Int(lost))
        },
        from: nil
      )
    }
  }

  /// Does what must not be done twice, such as planning a visit: in the round as it is now, while nobody
  /// else on this disk does the like.
  func alone(_ body: (Recorder) throws -> Void) throws {
    try session.world.records.alone(round.place.folder, round.place.round) {
      let now = try session.load(round.place, part) { _ in round.vocabulary }
      try body(
        Recorder(session: session, round: now, writer: writer, author: author, part: part)
      )
    }
  }

  /// The name of this writer's next entry, or of one after it.
  func nextEntry(after count: Int = 0) -> EntryID {
    EntryID(writer: writer, sequence: round.history.nextSequence(of: writer) + UInt64(count))
  }

  /// The plan of a visit of the author's team, and the recorder of the round that has it, whose door is
  /// asked for what is recorded together with it.
  func planning(
    _ number: VisitNumber,
    at moment: Moment
  ) throws(Refusal) -> (plan: Recording, planner: Recorder) {
    let team = round.record.participants[author]?.team
    let fact = VisitPlanned(number: number, team: team)
    let (plan, planner) = try expecting(fact.event, at: moment)
    return (plan, planner)
  }

  /// What is to be recorded first, and the recorder of the round that has it, whose door is asked for what
  /// is recorded together with it.
  func expecting(
    _ event: Event,
    at moment: Moment
  ) throws(Refusal) -> (first: Recording, planner: Recorder) {
    let first = try recording(event, at: moment)
    let entry = Entry(
      id: nextEntry(),
      author: first.author,
      clock: round.history.nextClock,
      happened: moment,
      written: moment,
      under: first.under,
      sum: 0,
      event: first.event
    )
    let result = Result(entries: [entry], round: round.adding([entry]))
    return (first, after(result))
  }

  /// Asks the door of the round for a fact: what is to be appended of it, or the refusal.
  func recording(
    _ event: Event,
    at moment: Moment? = nil,
    by author: ParticipantCode? = nil
  ) throws(Refusal) -> Recording {
    do throws(DoorRefusal) {
      let (author, moment) = (author ?? self.author, moment ?? session.world.now())
      return try round.inProgress.recording(event, by: writer, for: author, at: moment)
    } catch {
      throw Refusal(error, in: round)
    }
  }

  func record(_ fact: some Fact, at moment: Moment? = nil) throws -> Result {
    try record([fact.event], at: moment)
  }

  /// The number of this writer's next thing of a kind.
  func next(after numbers: some Sequence<(EntryID, Int)>) -> Int {
    round.history.nextNumber(by: writer, after: numbers)
  }
}

extension Recorder.Result {
  /// What the first thing that was recorded is called.
  var label: String { entries.first.map { round.labels[$0.id] } ?? "" }

  /// What the things that were recorded are called.
  var allLabels: [String] { entries.map { round.labels[$0.id] } }
}
