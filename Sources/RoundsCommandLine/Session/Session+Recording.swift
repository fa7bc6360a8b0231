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
    let round = try load(place)
    if let author { _ = try round.participant(author) }
    return Recorder(session: self, round: round, writer: writer, author: author ?? writer.code)
  }
}

extension Recorder {
  /// Records facts of the author's, all or none, once the stage takes every one of them.
  func record(_ events: [Event], at moment: Moment? = nil) throws -> Result {
    try record(events.map { recording($0, at: moment) })
  }

  /// Records what is ready, all or none, once the stage takes every one of them.
  func record(_ recordings: [Recording]) throws -> Result {
    for recording in recordings { try round.checkStage(takes: recording.event.kind) }
    let isNumbered = recordings.contains { $0.event.kind.isNumbered }
    let next = isNumbered ? round.history.nextSequence(of: writer) : nil
    let entries = try session.world.records.append(recordings, writer, round.place, next)
    return Result(entries: entries, round: round.adding(entries))
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

extension FactKind {
  /// Whether facts of the kind carry a number of their writer's own, such as KM12.
  ///
  /// Two windows of one participant must not give one number twice: such a fact is recorded only
  /// right after what was visible when its number was chosen.
  fileprivate var isNumbered: Bool {
    [.noteTaken, .grouped, .statementMade, .predicted, .proposed].contains(self)
  }
}

extension Recorder.Result {
  /// What the first thing that was recorded is called.
  var label: String { entries.first.map { round.labels[$0.id] } ?? "" }

  /// What the things that were recorded are called.
  var allLabels: [String] { entries.map { round.labels[$0.id] } }
}
