import InstructionalRounds

/// A time as a file writes it, before the visit tells which moment it means.
enum WrittenTime: Hashable, Sendable {
  /// A time of day.
  case clock(ClockTime)
  /// Minutes of the hour that the lines before are in, written `:14`.
  case minute(Int)
  /// So long after the line before, written `+2m`.
  case later(milliseconds: Int64)
  /// So long after the beginning.
  case elapsed(milliseconds: Int64)
  /// A moment with its day and offset.
  case moment(Moment)
}

extension WrittenTime {
  /// Whether somebody wrote it down, rather than a machine that counted along.
  var isTyped: Bool {
    if case .elapsed = self { false } else { true }
  }

  /// Whether it means nothing without the time before it.
  var goesOn: Bool {
    switch self {
    case .minute, .later: true
    case .clock, .elapsed, .moment: false
    }
  }

  /// A spelling that does not depend on the visit, by which a line is recognized.
  var spelling: String {
    switch self {
    case .clock(let clock):
      "\(clock.hour):\(clock.minute):\(clock.second)\(clock.half?.rawValue ?? "")"
    case .minute(let minute): ":\(minute)"
    case .later(let milliseconds): "+\(milliseconds)"
    case .elapsed(let milliseconds): "\(milliseconds)"
    case .moment(let moment): "\(moment)"
    }
  }
}

/// What the times of a file count from.
enum TimeBase: Hashable, Sendable {
  /// Midnight: they are times of day.
  case clock
  /// The beginning of the visit, or of its recording.
  case beginning
}

extension TimeBase {
  /// What the times of a table count from, by the first of them.
  ///
  /// One of hour 0 outside of the visit, or one that no clock shows, counts from the beginning. In a
  /// transcript so does any that is outside of the visit: recordings often begin in the middle.
  static func ofTable(firstCell: String, in window: VisitWindow, isRecording: Bool) -> TimeBase {
    var scanner = LineScanner(firstCell.cut)
    guard let stamp = scanner.takeStamp(), scanner.isAtEnd else { return .clock }
    guard let clock = stamp.clock else { return .beginning }
    let isInside = window.moment(of: clock).map(window.isNear) ?? false
    return !isInside && (isRecording || clock.hour == 0) ? .beginning : .clock
  }
}
