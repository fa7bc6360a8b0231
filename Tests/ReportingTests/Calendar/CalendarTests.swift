import InstructionalRounds
import TestSupport
import Testing

@testable import Reporting

struct CalendarTests {
  private static let made = Moment.minute(0)

  /// The logical lines of a file, with the folds taken out as a calendar does.
  private func lines(_ text: String) -> [String] {
    var lines: [String] = []
    for line in text.utf8.split(separator: 0x0D, omittingEmptySubsequences: false) {
      let line = line.first == 0x0A ? line.dropFirst() : line
      if line.first == 0x20, !lines.isEmpty {
        lines[lines.count - 1] += String(Substring(line.dropFirst()))
      } else {
        lines.append(String(Substring(line)))
      }
    }
    return lines
  }

  @Test func `an event has its name, its time in UTC, and what it is called`() {
    let from = Moment("2026-11-22T09:10:00.500-05:00")
    let event = CalendarFile.Event(
      name: "FA-1.harbor@rounds",
      time: .hours(from: from ?? Self.made, to: from?.adding(milliseconds: 1_500_000)),
      title: "Visit 1, 2; 3\\4",
      details: "one\ntwo",
      isCancelled: true
    )
    let file = CalendarFile([event], made: Self.made)
    #expect(
      lines(file.text) == [
        "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//rounds//rounds//EN", "CALSCALE:GREGORIAN",
        "BEGIN:VEVENT", "UID:FA-1.harbor@rounds", "DTSTAMP:20261117T090000Z",
        "DTSTART:20261122T141000Z", "DTEND:20261122T143500Z", #"SUMMARY:Visit 1\, 2\; 3\\4"#,
        #"DESCRIPTION:one\ntwo"#, "STATUS:CANCELLED", "END:VEVENT", "END:VCALENDAR", "",
      ]
    )
  }

  @Test func `a day fills nobody's calendar`() {
    let day = Day("2026-12-11") ?? Self.made.day
    let event = CalendarFile.Event(name: "a@rounds", time: .day(day), title: "Due")
    let text = CalendarFile([event], made: Self.made).text
    #expect(text.contains("\r\nDTSTART;VALUE=DATE:20261211\r\nTRANSP:TRANSPARENT\r\n"))
  }

  @Test func `no line is longer than 75 octets, none ends within a character, all is read back`() {
    var random = RandomText(seed: 41)
    for _ in 0..<Search.size {
      let title = random.text(60) + "👩‍👩‍👧‍👦" + random.text(60)
      let event = CalendarFile.Event(name: "a@rounds", time: .day(Self.made.day), title: title)
      let text = CalendarFile([event], made: Self.made).text
      for line in text.utf8.split(separator: 0x0D) {
        #expect(line.count <= 76, "\(line.count)")
        #expect(String(validating: line, as: UTF8.self) != nil)
      }
      // A title may begin with an accent, which Swift counts to the colon before it.
      let name = "SUMMARY:".unicodeScalars
      let read = lines(text).map(\.unicodeScalars).first { $0.starts(with: name) }
      #expect(read.map { Substring($0.dropFirst(8)).unescaped } == title.calendarText)
    }
  }
}

extension Substring {
  /// What a calendar makes of a value.
  fileprivate var unescaped: String {
    var text = String.UnicodeScalarView()
    var isEscaped = false
    for scalar in unicodeScalars {
      if isEscaped {
        text.append(scalar == "n" ? "\n" : scalar)
      } else if scalar != "\\" {
        text.append(scalar)
      }
      isEscaped = !isEscaped && scalar == "\\"
    }
    return String(text)
  }
}

extension String {
  /// The text as far as a calendar can hold it.
  fileprivate var calendarText: String {
    var text = String.UnicodeScalarView()
    var last: Unicode.Scalar?
    for scalar in unicodeScalars {
      switch scalar.value {
      case 0x0A where last == "\r": break
      case 0x0A, 0x0D, 0x2028, 0x2029: text.append("\n")
      case 0x09: text.append(" ")
      case 0x00..<0x20, 0x7F..<0xA0: text.append("\u{FFFD}")
      default: text.append(scalar)
      }
      last = scalar
    }
    return String(text)
  }
}
