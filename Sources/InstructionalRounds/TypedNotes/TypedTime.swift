/// A time as it is typed on the command line, before it is known which moment it means.
package enum TypedTime: Hashable, Sendable {
  /// A bare time such as `14:05`, which belongs to the visit's own day and hours.
  case clock(ClockTime)
  /// So long ago, such as `-3m`.
  case ago(milliseconds: Int64)
  /// A moment as RFC 3339.
  case moment(Moment)

  /// Reads `14:05`, `14:05:30`, `2:05pm`, `-3m`, `-1h30m` or RFC 3339.
  package init(_ text: String) throws(TypedTimeError) {
    let text = text.cut
    if let moment = Moment(text) {
      self = .moment(moment)
      return
    }
    var scanner = LineScanner(text)
    if scanner.take(anyOf: dashes) != nil {
      guard let ago = scanner.takeDuration(), scanner.isAtEnd else { throw .notATime }
      self = .ago(milliseconds: ago)
    } else {
      guard let clock = scanner.takeClock(), scanner.isAtEnd else { throw .notATime }
      self = .clock(clock.time)
    }
  }

  /// The moment that it means in a visit.
  ///
  /// - Throws: ``TypedTimeError/inTheFuture(_:now:)`` when it has not come yet: what was typed
  ///   is about something seen, and nobody has seen it.
  package func moment(
    in window: VisitWindow,
    now: Moment
  ) throws(TypedTimeError) -> Moment {
    let meant =
      switch self {
      case .clock(let clock): window.moment(of: clock)
      case .ago(let milliseconds): now.adding(milliseconds: -milliseconds)
      case .moment(let moment): moment
      }
    guard let meant else { throw .outOfRange }
    guard meant.milliseconds <= now.milliseconds else { throw .inTheFuture(meant, now: now) }
    return meant
  }
}

/// Why a typed time is refused.
package enum TypedTimeError: Error, Hashable, Sendable {
  /// What was typed is not a time.
  case notATime
  /// A moment before the year 1 or after 9999.
  case outOfRange
  /// A moment that has not come yet.
  case inTheFuture(Moment, now: Moment)
}

extension LineScanner {
  /// Reads `3m`, `90s`, `1h30m` or `2 min` in milliseconds; every number needs its unit.
  package mutating func takeDuration() -> Int64? {
    var scanner = self
    var sum: Int64 = 0
    var hasRead = false
    while let number = scanner.takeNumber(digits: 1...4) {
      scanner.takeSpaces()
      guard let unit = Self.units[scanner.takeLetters(atMost: 7)] else { return nil }
      sum += Int64(number) * unit
      hasRead = true
      self = scanner
      scanner.takeSpaces()
    }
    return hasRead ? sum : nil
  }

  /// Milliseconds of what people call the units.
  private static let units: [String: Int64] = [
    "s": 1_000, "sec": 1_000, "secs": 1_000, "second": 1_000, "seconds": 1_000,
    "m": 60_000, "min": 60_000, "mins": 60_000, "minute": 60_000, "minutes": 60_000,
    "h": 3_600_000, "hr": 3_600_000, "hrs": 3_600_000, "hour": 3_600_000, "hours": 3_600_000,
  ]
}
