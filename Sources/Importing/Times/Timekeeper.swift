import InstructionalRounds

/// Gives every line of a file its time, in the order of the file.
///
/// A line without a time has that of the line before it, so that lines keep their order; before the
/// first time it has that of the visit's beginning. Below a time that is refused it has none: imported in
/// at a wrong time it would be known, and so stay wrong, when the corrected file comes. Times that
/// run backward or lie outside of the visit are kept as they were written, and remarked on.
struct Timekeeper {
  /// The hours of the visit.
  let window: VisitWindow
  /// The present, where it is known.
  private let now: Moment?
  /// Whether the file's times are those of a clock or count from the beginning, once one was read.
  private(set) var base: TimeBase?
  /// The time of the line before.
  private var current: ImportedTime?
  /// Why the time of the line before was refused.
  private var refusal: SkipReason?
  /// Whether ``current`` was written, and not only taken for the beginning.
  private(set) var hasRead = false
  /// Lines whose time is earlier than the one before.
  private(set) var backward: [Int] = []
  /// Lines whose time is far from the visit.
  private(set) var outside: [Int] = []

  /// Lines that have no time of their own, nor any before them.
  private(set) var untimed: [Int] = []

  /// Starts at the beginning of a visit.
  init(_ window: VisitWindow, now: Moment?, base: TimeBase? = nil) {
    (self.window, self.now, self.base) = (window, now, base)
    current = window.begins.map(ImportedTime.moment)
  }

  /// Begins again under a heading: in another visit, or with another author.
  func startingOver(in window: VisitWindow) -> Timekeeper {
    var other = Timekeeper(window, now: now, base: base)
    (other.backward, other.outside, other.untimed) = (backward, outside, untimed)
    return other
  }

  /// The time of a line: what is written on it, which then holds for the lines below it, or else
  /// what holds from above.
  mutating func time(of written: WrittenTime?, line: Int) throws(SkipReason) -> ImportedTime? {
    if let refusal, written?.goesOn ?? true { throw refusal }
    guard let written else {
      if !hasRead { untimed.append(line) }
      return current
    }
    do throws(SkipReason) {
      let time = try meaning(of: written)
      if case .moment(let moment) = time {
        if let now, written.isTyped, moment > now { throw .inTheFuture }
        if !window.isNear(moment) { outside.append(line) }
      }
      if hasRead, let current, time.isBefore(current) { backward.append(line) }
      (current, hasRead, refusal) = (time, true, nil)
      return time
    } catch {
      refuse(error)
      throw error
    }
  }

  /// Takes note that a line has a time which cannot be told.
  mutating func refuse(_ why: SkipReason) { refusal = why }

  /// Decides once for a file what its times count from.
  mutating func settle(_ base: TimeBase) { self.base = self.base ?? base }

  /// What a written time means here.
  private func meaning(of written: WrittenTime) throws(SkipReason) -> ImportedTime {
    switch written {
    case .clock(let clock):
      guard let moment = window.moment(of: clock) else { throw .timeNotRead }
      return .moment(moment)
    case .moment(let moment): return .moment(moment)
    case .elapsed(let milliseconds):
      guard let begins = window.begins else { return .elapsed(milliseconds: milliseconds) }
      guard let moment = begins.adding(milliseconds: milliseconds) else { throw .timeNotRead }
      return .moment(moment)
    case .later(let milliseconds): return try later(by: milliseconds)
    case .minute(let minute): return try moment(atMinute: minute)
    }
  }

  /// So long after the time before.
  private func later(by milliseconds: Int64) throws(SkipReason) -> ImportedTime {
    guard let current else { throw .hourUnknown }
    switch current {
    case .elapsed(let before): return .elapsed(milliseconds: before + milliseconds)
    case .moment(let moment):
      guard let sum = moment.adding(milliseconds: milliseconds) else { throw .timeNotRead }
      return .moment(sum)
    }
  }

  /// The next moment at these minutes after the time before, in that hour or the following.
  private func moment(atMinute minute: Int) throws(SkipReason) -> ImportedTime {
    guard hasRead, case .moment(let before)? = current else {
      guard let only = window.onlyMoment(atMinute: minute) else { throw .hourUnknown }
      return .moment(only)
    }
    let hours = before.millisecondsOfDay / 3_600_000
    let isNextHour = before.millisecondsOfDay / 60_000 % 60 > minute
    let ofDay = (hours + (isNextHour ? 1 : 0)) * 3_600_000 + Int64(minute) * 60_000
    guard let moment = Moment(day: before.day, millisecondsOfDay: ofDay, offset: before.offset)
    else { throw .timeNotRead }
    return .moment(moment)
  }
}

extension ImportedTime {
  /// Whether it is certainly earlier than another.
  fileprivate func isBefore(_ other: ImportedTime) -> Bool {
    switch (self, other) {
    case (.moment(let first), .moment(let second)): first.milliseconds < second.milliseconds
    case (.elapsed(let first), .elapsed(let second)): first < second
    case (.moment, .elapsed), (.elapsed, .moment): false
    }
  }
}
