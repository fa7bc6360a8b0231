/// A time of day together with how it was written.
struct WrittenClock: Hashable, Sendable {
  /// The time.
  var time: ClockTime
  /// Whether `9.12` was written, which is also a number.
  var couldBeNumber = false
  /// Whether seconds were written.
  var hasSeconds = false
}

extension LineScanner {
  /// Reads `9:12`, `09:12:30`, `9.12`, `9h12`, `9:12am`, `1:12 p.m.` or `9 am`.
  ///
  /// Nothing is read unless all of it is a time and no word or number goes on behind it.
  mutating func takeClock() -> WrittenClock? {
    var scanner = self
    guard let hour = scanner.takeNumber(digits: 1...2) else { return nil }
    guard let mark = scanner.take(anyOf: [":", "：", ".", "h", "H"]) else {
      return takeBareHour(hour, scanner)
    }
    guard let minute = scanner.takeNumber(digits: 2...2) else { return nil }
    let second = scanner.takeSecond(after: mark)
    let half = scanner.takeHalf(mayBeShort: true)
    guard !scanner.isInsideWord, !scanner.isInsideNumber,
      let time = ClockTime(hour: hour, minute: minute, second: second ?? 0, half: half)
    else { return nil }
    self = scanner
    let couldBeNumber = mark == "." && second == nil && half == nil
    return WrittenClock(time: time, couldBeNumber: couldBeNumber, hasSeconds: second != nil)
  }

  /// Reads the `am` of `9 am`, without which an hour is only a number.
  private mutating func takeBareHour(_ hour: Int, _ start: LineScanner) -> WrittenClock? {
    var scanner = start
    guard (1...12).contains(hour), let half = scanner.takeHalf(mayBeShort: false) else {
      return nil
    }
    guard !scanner.isInsideWord, let time = ClockTime(hour: hour, half: half) else { return nil }
    self = scanner
    return WrittenClock(time: time)
  }

  /// Reads `:30` or `.30`, and a fraction behind it, which is cut.
  private mutating func takeSecond(after mark: Unicode.Scalar) -> Int? {
    var scanner = self
    let marks: Set<Unicode.Scalar> = mark == "." ? ["."] : [":", "：", "m"]
    guard scanner.take(anyOf: marks) != nil, let second = scanner.takeNumber(digits: 2...2) else {
      return nil
    }
    var fraction = scanner
    if fraction.take(anyOf: [".", ","]) != nil, fraction.takeNumber(digits: 1...3) != nil {
      scanner = fraction
    }
    self = scanner
    return second
  }

  /// Reads `am`, `pm`, `a.m.`, with a space before it or not; a lone `a` only without one.
  private mutating func takeHalf(mayBeShort: Bool) -> ClockTime.Half? {
    var scanner = self
    let isApart = scanner.takeSpaces()
    guard let letter = scanner.take(anyOf: ["a", "A", "p", "P"]) else { return nil }
    let hasPoint = scanner.take(".")
    if scanner.take(anyOf: ["m", "M"]) != nil {
      if hasPoint { _ = scanner.take(".") }
    } else if isApart || hasPoint || !mayBeShort {
      return nil
    }
    guard !scanner.isInsideWord else { return nil }
    self = scanner
    return letter == "a" || letter == "A" ? .am : .pm
  }

  /// Whether digits go on behind a mark, as in `1:12:5` or `3.14.15`.
  private var isInsideNumber: Bool {
    var scanner = self
    return scanner.take(anyOf: [".", ":"]) != nil && (scanner.next?.isDigit ?? false)
  }
}
