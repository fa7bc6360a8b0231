/// A time of day together with how it was written.
package struct WrittenClock: Hashable, Sendable {
  package var time: ClockTime
  /// Whether `9.12` or `0912` was written, which is also a number.
  package var couldBeNumber = false
  /// Whether seconds were written.
  package var hasSeconds = false
}

extension LineScanner {
  /// Reads `9:12`, `09:12:30`, `9.12`, `0912`, `9h12`, `9 h 12`, `9:12am`, `1:12 p. m.`, `9 am`,
  /// `9.12 Uhr`, `9 Uhr 12`, and each of them behind `at`, `~` or what else says that a time follows.
  ///
  /// Nothing is read unless all of it is a time and no word or number goes on after it.
  package mutating func takeClock() -> WrittenClock? {
    var scanner = self
    let isAnnounced = scanner.takeAnnouncement()
    guard var clock = scanner.takeBareClock() else { return nil }
    if isAnnounced { clock.couldBeNumber = false }
    self = scanner
    return clock
  }

  /// Reads what says that a time follows, such as `at`, `um` or `~`.
  private mutating func takeAnnouncement() -> Bool {
    var scanner = self
    var hasRead = false
    for _ in 0..<3 {
      var word = scanner
      if word.take(anyOf: ["~", "@", "≈", "±"]) != nil {
        word.takeSpaces()
      } else {
        let letters = word.rest.prefix(7).prefix { $0.properties.isAlphabetic }
        guard Self.announcements.contains(String(letters).lowercased()) else { break }
        word = LineScanner(String(word.rest[letters.endIndex...]))
        let hasPoint = word.take(".")
        guard word.takeSpaces() || hasPoint else { break }
      }
      (scanner, hasRead) = (word, true)
    }
    guard hasRead, scanner.next?.isDigit == true else { return false }
    self = scanner
    return true
  }

  private static let announcements: Set<String> = [
    "at", "about", "around", "approx", "circa", "ca", "c", "from", "um", "gegen", "ab", "von", "à",
    "a", "vers", "las", "la", "de", "hacia", "desde", "kl",
  ]

  /// Reads a time without anything before it.
  private mutating func takeBareClock() -> WrittenClock? {
    var scanner = self
    if let clock = scanner.takeFourDigits() {
      self = scanner
      return clock
    }
    guard let hour = scanner.takeNumber(digits: 1...2) else { return nil }
    guard let mark = scanner.takeHourMark() else { return takeBareHour(hour, scanner) }
    guard let minute = scanner.takeNumber(digits: 2...2) else { return nil }
    let second = scanner.takeSecond(after: mark)
    let isCertain = scanner.takeWordForTime()
    let half = isCertain ? nil : scanner.takeHalf(mayBeShort: true)
    guard !scanner.isInsideWord, !scanner.isInsideNumber,
      let time = ClockTime(hour: hour, minute: minute, second: second ?? 0, half: half)
    else { return nil }
    self = scanner
    let couldBeNumber = mark == "." && second == nil && half == nil && !isCertain
    return WrittenClock(time: time, couldBeNumber: couldBeNumber, hasSeconds: second != nil)
  }

  /// Reads `0912`; with nothing else to it, this may as well be a number or a year.
  private mutating func takeFourDigits() -> WrittenClock? {
    var scanner = self
    guard let number = scanner.takeNumber(digits: 4...4) else { return nil }
    let isCertain = scanner.takeWordForTime()
    let half = isCertain ? nil : scanner.takeHalf(mayBeShort: false)
    guard !scanner.isInsideWord, !scanner.isInsideNumber,
      let time = ClockTime(hour: number / 100, minute: number % 100, half: half)
    else { return nil }
    self = scanner
    return WrittenClock(time: time, couldBeNumber: half == nil && !isCertain)
  }

  /// Reads what is between hour and minute; around an `h`, or in place of it `Uhr`, may be spaces.
  private mutating func takeHourMark() -> Unicode.Scalar? {
    var scanner = self
    if let mark = scanner.take(anyOf: [":", "：", "."]) {
      self = scanner
      return mark
    }
    scanner.takeSpaces()
    let word = scanner.takeLetters(atMost: 4)
    guard word == "h" || word == "uhr" else { return nil }
    scanner.takeSpaces()
    guard scanner.next?.isDigit == true else { return nil }
    self = scanner
    return "h"
  }

  /// Reads the word after a time that makes it one: `9.12 Uhr`, `9.12 h`.
  private mutating func takeWordForTime() -> Bool {
    var scanner = self
    scanner.takeSpaces()
    guard ["uhr", "h", "hs", "hrs", "hours", "o"].contains(scanner.takeLetters(atMost: 5)) else {
      return false
    }
    if scanner.take(anyOf: ["'", "’"]) != nil { _ = scanner.takeLetters(atMost: 5) }
    guard !scanner.isInsideWord else { return false }
    self = scanner
    return true
  }

  /// Reads the `am` of `9 am`, without which an hour is only a number.
  private mutating func takeBareHour(_ hour: Int, _ start: LineScanner) -> WrittenClock? {
    var scanner = start
    let half = scanner.takeHalf(mayBeShort: false)
    guard half != nil ? (1...12).contains(hour) : scanner.takeWholeHour() else { return nil }
    guard !scanner.isInsideWord, let time = ClockTime(hour: hour, half: half) else { return nil }
    self = scanner
    return WrittenClock(time: time)
  }

  /// Reads the `Uhr` of `9 Uhr`, or the `h` of `9h`.
  private mutating func takeWholeHour() -> Bool {
    var scanner = self
    let isApart = scanner.takeSpaces()
    let word = scanner.takeLetters(atMost: 4)
    guard word == "uhr" || word == "h" && !isApart, !scanner.isInsideWord else { return false }
    self = scanner
    return true
  }

  /// Reads `:30` or `.30`, and a fraction after it, which is cut.
  private mutating func takeSecond(after mark: Unicode.Scalar) -> Int? {
    var scanner = self
    let marks: Set<Unicode.Scalar> = mark == "." ? ["."] : [":", "：", "m"]
    guard scanner.take(anyOf: marks) != nil, let second = scanner.takeNumber(digits: 2...2) else {
      return nil
    }
    var fraction = scanner
    if fraction.take(anyOf: [".", ","]) != nil, fraction.takeNumber(digits: 1...9) != nil {
      scanner = fraction
    }
    self = scanner
    return second
  }

  /// Reads `am`, `pm`, `a.m.`, `a. m.`, with a space before it or not; a lone `a` only without one.
  private mutating func takeHalf(mayBeShort: Bool) -> ClockTime.Half? {
    var scanner = self
    let isApart = scanner.takeSpaces()
    guard let letter = scanner.take(anyOf: ["a", "A", "p", "P"]) else { return nil }
    let hasPoint = scanner.take(".")
    if hasPoint { scanner.takeSpaces() }
    if scanner.take(anyOf: ["m", "M"]) != nil {
      if hasPoint { _ = scanner.take(".") }
    } else if isApart || hasPoint || !mayBeShort {
      return nil
    }
    guard !scanner.isInsideWord else { return nil }
    self = scanner
    return letter == "a" || letter == "A" ? .am : .pm
  }

  /// Whether digits go on after a mark, as in `1:12:5` or `3.14.15`.
  private var isInsideNumber: Bool {
    var scanner = self
    return scanner.take(anyOf: [".", ":"]) != nil && (scanner.next?.isDigit ?? false)
  }
}
