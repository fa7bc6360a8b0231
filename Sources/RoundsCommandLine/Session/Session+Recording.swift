import InstructionalRounds
import Journaling

/// Who records something, in which round.
struct Recorder: Sendable {
  /// The world and the choices of the line.
  let session: Session
  /// The round, with all that is visible now.
  let round: CurrentRound
  /// Who types, on this device.
  let writer: WriterID
  /// Whose words they are.
  let author: ParticipantCode

  /// What was recorded, and the round after it.
  struct Result: Sendable {
    /// The entries, one for each fact.
    let entries: [Entry]
    /// The round with them.
    let round: CurrentRound
  }
}

extension Session {
  /// Finds the round and who types, and checks that the author has joined.
  func recorder(for author: ParticipantCode? = nil) throws -> Recorder {
    let place = try place()
    let writer = try writer(in: place)
    return try Recorder(session: self, round: load(place), writer: writer, author: author)
  }

  /// The same for notes alone, for which the notes of others need not be read.
  func noteTaker(for author: ParticipantCode?) throws -> Recorder {
    let place = try place()
    let writer = try writer(in: place)
    let round = try load(place, .forNextNote(of: writer), finding: vocabulary(named:))
    return try Recorder(session: self, round: round, writer: writer, author: author)
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

  /// Records facts of the author's, all or none, once the stage takes every one of them.
  func record(_ events: [Event], at moment: Moment? = nil) throws -> Result {
    try record(events.map { recording($0, at: moment) })
  }

  /// Records what is ready, all or none, once the stage takes every one of them.
  func record(_ recordings: [Recording]) throws -> Result {
    try record(recordings, from: round.history.nextSequence(of: writer))
  }

  private func record(_ recordings: [Recording], from number: UInt64?) throws -> Result {
    for recording in recordings { try round.checkStage(takes: recording.event) }
    do {
      let appended = try session.world.records.append(recordings, writer, round.place, number)
      for remark in appended.remarks { session.say("! \(remark)") }
      let result = Result(entries: appended.entries, round: round.adding(appended.entries))
      session.askAboutNames(in: result)
      return result
    } catch JournalError.movedOn {
      // Another window of the same writer was quicker: its entries come first, with their numbers.
      let now = Recorder(
        session: session,
        round: try session.load(round.place),
        writer: writer,
        author: author
      )
      let next = now.round.history.nextSequence(of: writer)
      // Where reading it again shows nothing new, part of the record is damaged: any number will do.
      return try now.record(
        recordings.map { $0.renumbered(from: self, to: now) },
        from: next == number ? nil : next
      )
    }
  }

  /// Makes a fact ready, under the advances that are in force.
  func recording(
    _ event: Event,
    at moment: Moment? = nil,
    by author: ParticipantCode? = nil
  ) -> Recording {
    Recording(
      event,
      author: author ?? self.author,
      happened: moment ?? session.world.now(),
      under: round.record.grounds(for: event)
    )
  }

  /// Records one fact.
  func record(_ fact: some Fact, at moment: Moment? = nil) throws -> Result {
    try record([fact.event], at: moment)
  }

  /// The number of this writer's next thing of a kind.
  func next(after numbers: some Sequence<(EntryID, Int)>) -> Int {
    1 + (numbers.filter { $0.0.writer == writer }.map(\.1).max() ?? 0)
  }
}

extension Recorder.Result {
  /// What the first thing that was recorded is called.
  var label: String { entries.first.map { round.labels[$0.id] } ?? "" }

  /// What the things that were recorded are called.
  var allLabels: [String] { entries.map { round.labels[$0.id] } }
}
