/// The day and the hours of a visit, which tell what a bare time means.
package struct VisitWindow: Hashable, Sendable {
  /// The visit's own day.
  package let day: Day
  /// Minutes that its clocks are ahead of UTC.
  package let offset: Int
  /// When it begins, where that is known.
  package let begins: Moment?
  /// When it ends, where that is known.
  package let ends: Moment?

  /// The window of a visit whose beginning is known.
  package init(begins: Moment, ends: Moment? = nil) {
    self.init(day: begins.day, offset: begins.offset, begins: begins, ends: ends)
  }

  /// The window of a visit of which only the day is known.
  package init(day: Day, offset: Int) {
    self.init(day: day, offset: offset, begins: nil, ends: nil)
  }

  /// A window of which everything is said.
  private init(day: Day, offset: Int, begins: Moment?, ends: Moment?) {
    (self.day, self.offset, self.begins, self.ends) = (day, offset, begins, ends)
  }
}

extension VisitWindow {
  /// The same hours on another day.
  package func moved(to day: Day, offset: Int) -> VisitWindow {
    func move(_ moment: Moment) -> Moment? {
      Moment(day: day, millisecondsOfDay: moment.millisecondsOfDay, offset: offset)
    }
    return VisitWindow(
      day: day,
      offset: offset,
      begins: begins.flatMap { move($0) },
      ends: ends.flatMap { move($0) }
    )
  }

  /// The moment that a bare time means: of its readings the one in the visit, or nearest to it.
  ///
  /// A visit that begins at 13:00 makes 1:12 mean 13:12. Where only the day is known, the visit is
  /// taken to lie in a school day, from 6:00 to 18:00, which holds every hour of twelve once.
  package func moment(of clock: ClockTime) -> Moment? {
    let days = Set([day, ends?.day ?? day]).sorted()
    let readings = days.flatMap { day in
      clock.readings.compactMap { Moment(day: day, millisecondsOfDay: $0, offset: offset) }
    }
    // Of readings equally near, `min` gives the first, which is the time as it was written.
    return readings.min { distance(to: $0) < distance(to: $1) }
  }

  /// The only moment of the visit at these minutes of an hour; `nil` where there are two or none.
  package func onlyMoment(atMinute minute: Int) -> Moment? {
    guard begins != nil, ends != nil else { return nil }
    let moments = (0..<24).compactMap {
      Moment(day: day, millisecondsOfDay: Int64($0 * 60 + minute) * 60_000, offset: offset)
    }
    let inside = moments.filter { distance(to: $0) == 0 }
    return inside.count == 1 ? inside.first : nil
  }

  /// Whether a moment is in the visit or within half an hour of it.
  package func isNear(_ moment: Moment) -> Bool { distance(to: moment) <= 1_800_000 }

  /// Milliseconds between a moment and the visit, 0 inside it.
  private func distance(to moment: Moment) -> Int64 {
    let (first, last) = bounds
    return max(0, first - moment.milliseconds, moment.milliseconds - last)
  }

  /// When the visit begins and ends, as far as can be told: without an end it lasts an hour.
  private var bounds: (first: Int64, last: Int64) {
    guard let begins else {
      let midnight = Int64(day.number) * 86_400_000 - Int64(offset) * 60_000
      return (midnight + 6 * 3_600_000, midnight + 18 * 3_600_000 - 1)
    }
    let last = ends?.milliseconds ?? begins.milliseconds + 3_600_000
    return (begins.milliseconds, max(begins.milliseconds, last))
  }
}
