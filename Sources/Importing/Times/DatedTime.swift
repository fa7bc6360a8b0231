import InstructionalRounds

/// A date as forms and spreadsheets write it, with the time of day beside it.
struct DatedTime: Hashable, Sendable {
  /// The days that it can be: `9/10/26` is in September or in October.
  let days: [Day]
  /// The time of day.
  let clock: ClockTime?
  /// Minutes that its clock is ahead of UTC, where that is written.
  let offset: Int?

  /// Reads `2026/09/14 9:12:33 AM GMT+1`, `9/14/26 9:12`, `14.09.2026`, `14 sept. 2026 à 9:12`,
  /// `Mon Sep 14 2026 09:12:33`; `nil` where no date stands.
  init?(_ text: String) {
    var scanner = LineScanner(text.cut)
    guard let days = scanner.takeNumericDate() ?? scanner.takeNamedDate(), !days.isEmpty else {
      return nil
    }
    self.days = days
    while scanner.take(anyOf: [",", "T", "-", "–", "·"]) != nil || scanner.takeSpaces() {}
    clock = scanner.takeClock()?.time
    guard clock != nil || scanner.isAtEnd else { return nil }
    offset = clock == nil ? nil : scanner.takeOffset()
  }

  /// The time as it is meant on a day that it can be; `nil` where it can be none of that day.
  func written(on day: Day) -> WrittenTime? {
    guard days.contains(day), let clock else { return nil }
    guard let offset, let only = clock.readings.first else { return .clock(clock) }
    return Moment(day: day, millisecondsOfDay: only, offset: offset).map(WrittenTime.moment)
  }
}

extension LineScanner {
  /// Reads three numbers of a date with one mark between them.
  fileprivate mutating func takeNumericDate() -> [Day]? {
    var scanner = self
    var numbers: [(value: Int, digits: Int)] = []
    var mark: Unicode.Scalar?
    while numbers.count < 3 {
      let before = scanner.rest.count
      guard let number = scanner.takeNumber(digits: 1...4) else { return nil }
      numbers.append((number, before - scanner.rest.count))
      if numbers.count == 3 { break }
      guard let next = scanner.take(anyOf: ["/", ".", "-"]), mark == nil || mark == next else {
        return nil
      }
      mark = next
      scanner.takeSpaces()
    }
    guard scanner.next?.isDigit != true else { return nil }
    self = scanner
    let values = numbers.map { $0.value }
    if numbers[0].digits == 4 {
      return [Day(year: values[0], month: values[1], day: values[2])].compactMap { $0 }
    }
    let year = numbers[2].digits > 2 ? values[2] : 2_000 + values[2]
    let readings = [(values[0], values[1]), (values[1], values[0])]
    return Set(readings.compactMap { Day(year: year, month: $0.1, day: $0.0) }).sorted()
  }

  /// Reads a date with the month in letters, after the day of the week or not.
  fileprivate mutating func takeNamedDate() -> [Day]? {
    var scanner = self
    var (month, day, year): (Int?, Int?, Int?) = (nil, nil, nil)
    for _ in 0..<7 where month == nil || day == nil || year == nil {
      let before = scanner.rest.count
      if let number = scanner.takeNumber(digits: 1...4) {
        if before - scanner.rest.count == 4 { year = number } else { day = day ?? number }
        _ =
          ["st", "nd", "rd", "th"].contains { scanner.text.hasPrefix($0) }
          && !scanner.takeLetters(atMost: 2).isEmpty
      } else {
        let word = scanner.takeWord()
        guard !word.isEmpty else { return nil }
        month = month ?? Self.months[String(word.prefix(4))] ?? Self.months[String(word.prefix(3))]
      }
      while scanner.take(anyOf: [",", ".", "/", "-"]) != nil || scanner.takeSpaces() {}
    }
    guard let month, let day, let year, let found = Day(year: year, month: month, day: day) else {
      return nil
    }
    self = scanner
    if scanner.text.hasPrefix("à ") || scanner.text.hasPrefix("at ")
      || scanner.text.hasPrefix("um ")
    {
      _ = takeWord()
      takeSpaces()
    }
    return [found]
  }

  /// Reads a word of letters, in small ones.
  fileprivate mutating func takeWord() -> String {
    let word = rest.prefix(20).prefix { $0.properties.isAlphabetic }
    self = LineScanner(String(rest[word.endIndex...]))
    return String(word).lowercased()
  }

  /// Reads `GMT+1`, `UTC+01:00`, `+0100` or `Z` in minutes.
  fileprivate mutating func takeOffset() -> Int? {
    var scanner = self
    scanner.takeSpaces()
    _ = scanner.take("(")
    let zone = scanner.takeLetters(atMost: 4)
    guard ["", "gmt", "utc", "z"].contains(zone) else { return nil }
    guard let sign = scanner.take(anyOf: ["+", "-", "−"]) else { return zone.isEmpty ? nil : 0 }
    var four = scanner
    if let number = four.takeNumber(digits: 3...4) {
      return (sign == "+" ? 1 : -1) * (number / 100 * 60 + number % 100)
    }
    guard let hours = scanner.takeNumber(digits: 1...2), hours < 15 else { return nil }
    let minutes = scanner.take(":") ? scanner.takeNumber(digits: 2...2) ?? 0 : 0
    return (sign == "+" ? 1 : -1) * (hours * 60 + minutes)
  }

  /// The months by the letters that tell them apart, in English, German, French and Spanish.
  private static let months: [String: Int] = [
    "jan": 1, "ene": 1, "feb": 2, "fév": 2, "fev": 2, "mar": 3, "mär": 3, "apr": 4, "avr": 4,
    "abr": 4, "may": 5, "mai": 5, "jun": 6, "juin": 6, "jul": 7, "juil": 7, "aug": 8, "aoû": 8,
    "aou": 8, "ago": 8, "sep": 9, "oct": 10, "okt": 10, "nov": 11, "dec": 12, "dez": 12, "déc": 12,
    "dic": 12,
  ]
}
