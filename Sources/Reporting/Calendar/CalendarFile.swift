package import InstructionalRounds

/// A file that calendars import (iCalendar, RFC 5545).
///
/// An event that is imported again under its name replaces what it was before; so a file can be made
/// again whenever something has changed.
package struct CalendarFile: Hashable, Sendable {
  /// What happens when.
  package var events: [Event]
  /// When the file was made.
  package var made: Moment

  /// Something that happens at a time.
  package struct Event: Hashable, Sendable {
    /// What it goes by in every calendar, in ASCII without spaces.
    package var name: String
    /// When it is.
    package var time: Time
    /// What it is called.
    package var title: String
    /// What else there is to say of it.
    package var details: String = ""
    /// Whether it will not be.
    package var isCancelled = false
  }

  /// When something happens.
  package enum Time: Hashable, Sendable {
    /// On a day, which it does not fill.
    case day(Day)
    /// From a moment on, up to another where that is known.
    case hours(from: Moment, to: Moment?)
  }

  /// Puts events into a file.
  package init(_ events: [Event], made: Moment) {
    self.events = events
    self.made = made
  }
}

extension CalendarFile {
  /// The file as text, every line ended as the standard says.
  package var text: String {
    let head = [
      "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//rounds//rounds//EN", "CALSCALE:GREGORIAN",
    ]
    let lines = head + events.flatMap { $0.lines(made: made) } + ["END:VCALENDAR"]
    return lines.map { $0.folded + "\r\n" }.joined()
  }
}

extension CalendarFile.Event {
  fileprivate func lines(made: Moment) -> [String] {
    var lines = ["BEGIN:VEVENT", "UID:\(name)", "DTSTAMP:\(made.inUTC)"]
    switch time {
    case .day(let day):
      lines += ["DTSTART;VALUE=DATE:\(day.compact)", "TRANSP:TRANSPARENT"]
    case .hours(let start, let end):
      lines.append("DTSTART:\(start.inUTC)")
      if let end, end > start { lines.append("DTEND:\(end.inUTC)") }
    }
    lines.append("SUMMARY:\(title.calendarEscaped)")
    if !details.isEmpty { lines.append("DESCRIPTION:\(details.calendarEscaped)") }
    if isCancelled { lines.append("STATUS:CANCELLED") }
    return lines + ["END:VEVENT"]
  }
}

extension Day {
  /// The day in eight digits.
  fileprivate var compact: String { description.filter { $0 != "-" } }
}

extension Moment {
  /// The moment as `20261012T131000Z`.
  fileprivate var inUTC: String {
    guard let moment = Moment(milliseconds: milliseconds, offset: 0) else {
      preconditionFailure("a moment is within the years 1 to 9999 everywhere")
    }
    return "\(moment.day.compact)T\(moment.clock.filter { $0 != ":" })Z"
  }
}
