import CommandLineParsing
import InstructionalRounds
import Observing

/// A visit that is being observed, with all that drives it: the record, the clock, the drafts.
struct LiveVisit: Sendable {
  /// Why the observation ended.
  enum Ending: Sendable {
    /// Somebody left; what is not recorded is kept.
    case left
    /// The visit ended, and this is what was said of it.
    case visitEnded(String)
  }

  /// What the keys change.
  var observation: Observation
  /// The record of the visit.
  var record: LiveRecord
  /// The clock of the sitting.
  var clock: VisitClock
  /// What was recorded of what happened last.
  var recordedLast: [CapturedNote] = []
  /// The draft, on the disk.
  private var keeper: DraftKeeper
  private let options: Options

  /// What the line chose.
  struct Options: Sendable {
    /// After how many milliseconds it is told what nothing was noted of.
    var interval: Int64?
    /// Whether counts and what is missing stay away.
    var isQuiet: Bool
  }

  /// Begins, with the drafts that were left behind.
  init(_ record: LiveRecord, clock: VisitClock, options: Options) throws {
    self.record = record
    self.clock = clock
    self.options = options
    keeper = try DraftKeeper(record)
    observation = LiveVisit.observation(record, at: clock.now, options)
    let left = keeper.left(for: record)
    if !left.isEmpty { _ = observation.take(.offered(left), at: clock.now) }
    if let elsewhere = keeper.leftElsewhere(than: record) {
      let words = "You have unsaved words in visit \(elsewhere): :visit \(elsewhere)."
      if left.isEmpty { _ = observation.take(.answered(words), at: clock.now) }
    }
  }

  private static func observation(
    _ record: LiveRecord,
    at now: Moment,
    _ options: Options
  ) -> Observation {
    let round = record.recorder.round
    guard let visit = round.record.visits[record.visit] else {
      preconditionFailure("a visit of the round")
    }
    let others = Set(round.record.visits.values.map(\.number)).subtracting([visit.number])
    let observed = ObservedVisit(
      number: visit.number,
      subject: marked(visit.plan.subject?.description, in: round),
      others: others.sorted(),
      began: visit.started ?? now,
      author: record.recorder.author,
      settings: round.settings,
      interval: options.interval,
      isQuiet: options.isQuiet
    )
    return Observation(observed, notes: record.notes, missing: record.missing)
  }
}

extension LiveVisit {
  /// What is taught, with a mark where it is practice.
  private static func marked(_ subject: String?, in round: CurrentRound) -> String? {
    guard round.settings.isPractice else { return subject }
    return ["practice", subject].compactMap(\.self).joined(separator: ", ")
  }

  /// Reports the clock's jumps, and of others' changes; called when nobody has typed for a while.
  mutating func rest(showing show: (LiveVisit) -> Void) -> [Leftover] {
    var leftovers: [Leftover] = []
    for jump in clock.jumps() { leftovers += take(.deviceSaid(jump), showing: show) }
    do {
      try record.refresh()
    } catch {
      return leftovers + take(.answered(error.inOneLine), showing: show)
    }
    return leftovers + take(.refreshed(record.notes, missing: record.missing), showing: show)
  }

  /// Keeps what is not recorded where a crash cannot reach it.
  mutating func keepDraft() {
    do {
      try keeper.keep(observation.unsaved, of: record.visit)
    } catch {
      let words = "Your typing cannot be saved as a draft. \(error.inOneLine)"
      _ = observation.take(.answered(words), at: clock.now)
    }
  }

  /// Whether something was typed that is not kept yet.
  var hasUnkeptWords: Bool { keeper.kept != observation.unsaved }

  /// Whether nothing that was typed is kept on the disk.
  var keepsNothing: Bool { keeper.kept.isEmpty }

  /// Replaces the visit by another one.
  mutating func go(to record: LiveRecord) {
    self.record = record
    observation = LiveVisit.observation(record, at: clock.now, options)
    let left = keeper.left(for: record)
    if !left.isEmpty { _ = observation.take(.offered(left), at: clock.now) }
  }
}

extension Error {
  /// What is the matter and what to do about it, on one line of a screen.
  var inOneLine: String {
    guard let error = self as? any Explained else { return "\(self)." }
    return ([error.message] + error.remedies.map(\.description)).joined(separator: " ")
  }
}
