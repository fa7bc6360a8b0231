import InstructionalRounds

/// A line of typed-up notes, taken apart; whether its first `*` selects, only all lines tell.
struct SheetLine {
  /// The time that is written on it.
  var written: WrittenTime?
  /// Whether an end comes after the time, as in `9:12-9:15`.
  var hasEndTime = false
  /// Whether it begins with `*`, which selects unless every line does.
  var startsWithStar = false
  /// Whether `*` comes after its time, which selects.
  var hasStar = false
  /// What is left: the label and what was seen or heard.
  var text = ""
}

extension SheetLine {
  /// Takes a line apart: bullet, star or checked box, time, mark, star, text.
  ///
  /// What stands where the time belongs and can be none, such as `99:99`, is a slip to be mended.
  init(
    _ line: String,
    keeper: inout Timekeeper,
    labels: ElementLabels
  ) throws(SkipReason) {
    var scanner = LineScanner(line)
    startsWithStar = scanner.takeBullets()
    written = scanner.takeWritten(&keeper, labels, hasEnd: &hasEndTime)
    if written == nil, scanner.isAtImpossibleTime { throw .timeNotRead }
    if written != nil {
      hasEndTime = scanner.takeEndTime() || hasEndTime
      scanner.takeMarksAfterTime()
      hasStar = scanner.take("*")
    }
    text = scanner.text
  }

  /// The time that a line begins with, as a stopwatch or a clock shows it.
  static func stamp(of line: String) -> Stamp? {
    var scanner = LineScanner(line)
    _ = scanner.takeBullets()
    return scanner.takeStamp()
  }
}

extension LineScanner {
  /// Reads `-`, `•`, `1.`, `*` and the like, and says whether one was a star.
  fileprivate mutating func takeBullets() -> Bool {
    var hasStar = false
    takeSpaces()
    for _ in 0..<3 {
      if !hasStar, takeStar() { hasStar = true } else if !takeBullet() { break }
      takeSpaces()
    }
    guard let isChecked = takeBox() else { return hasStar }
    takeSpaces()
    return hasStar || isChecked
  }

  /// Reads the `[ ]` or `[x]` of a list to be ticked, and says whether it is.
  private mutating func takeBox() -> Bool? {
    var scanner = self
    if scanner.take(anyOf: ["☐"]) != nil {
      self = scanner
      return false
    }
    if scanner.take(anyOf: ["☑", "☒", "✓", "✔"]) != nil {
      self = scanner
      return true
    }
    guard scanner.take("[") else { return nil }
    let mark = scanner.take(anyOf: [" ", "x", "X", "*", "✓", "✔"])
    guard scanner.take("]") else { return nil }
    self = scanner
    return mark != nil && mark != " "
  }

  /// Whether `99:99` or `1:75` comes next, which has the form of a time and can be none.
  fileprivate var isAtImpossibleTime: Bool {
    var scanner = self
    _ = scanner.take(anyOf: ["[", "("])
    guard scanner.takeNumber(digits: 1...2) != nil, scanner.take(anyOf: [":", "："]) != nil,
      scanner.takeNumber(digits: 2...2) != nil, !scanner.isInsideWord
    else { return false }
    return !scanner.isAtEnd
  }

  /// Reads one star; two of them make letters bold and are left.
  private mutating func takeStar() -> Bool {
    var scanner = self
    guard scanner.take("*"), scanner.next != "*" else { return false }
    self = scanner
    return true
  }

  /// Reads a bullet; a dash or a number is one only before a space, for `-3` is a number.
  private mutating func takeBullet() -> Bool {
    let marks: Set<Unicode.Scalar> = ["•", "·", "◦", "‣", "▪", "●", "○", "⁃", "∙", "\u{F0B7}"]
    if take(anyOf: marks) != nil { return true }
    var scanner = self
    let isNumbered = scanner.takeNumber(digits: 1...3) != nil
    let mark = scanner.take(anyOf: isNumbered ? [".", ")"] : dashes.union(["+"]))
    guard mark != nil, scanner.takeSpaces() else { return false }
    self = scanner
    return true
  }

  /// Reads a time in whatever way it is written, in brackets or not.
  fileprivate mutating func takeWritten(
    _ keeper: inout Timekeeper,
    _ labels: ElementLabels,
    hasEnd: inout Bool
  ) -> WrittenTime? {
    var scanner = self
    let bracket = scanner.take(anyOf: ["[", "("])
    guard bracket == nil || scanner.next != " ",
      let written = scanner.takeFullTime(&keeper, labels)
        ?? scanner.takeContinuation(keeper, labels)
    else { return nil }
    if bracket != nil {
      hasEnd = scanner.takeEndTime()
      guard scanner.take(anyOf: ["]", ")"]) != nil else { return nil }
    }
    self = scanner
    return written
  }

  /// Reads a time that stands for itself, and settles what the times of the file count from.
  ///
  /// `00:12:30` outside of the visit, if it comes first, shows that somebody ran a stopwatch. `9.12`
  /// is a time only in the visit's known hours or before a label: it may as well be a number.
  private mutating func takeFullTime(
    _ keeper: inout Timekeeper,
    _ labels: ElementLabels
  ) -> WrittenTime? {
    let start = self
    let hasLeadingZero = next == "0"
    if keeper.base == .beginning { return takeElapsed().map(WrittenTime.elapsed) }
    guard let clock = takeClock() else { return nil }
    let isNear = keeper.window.moment(of: clock.time).map(keeper.window.isNear) ?? false
    if keeper.base == nil, clock.hasSeconds, clock.time.hour == 0, !isNear {
      self = start
      keeper.settle(.beginning)
      return takeElapsed().map(WrittenTime.elapsed)
    }
    let isInKnownHours = isNear && keeper.window.begins != nil
    let isFourDigits =
      clock.couldBeNumber && start.text.unicodeScalars.prefix(4).allSatisfy { $0.isDigit }
    let isLikely = isInKnownHours && (!isFourDigits || hasLeadingZero || isAtMark)
    if clock.couldBeNumber, !isLikely, !labels.startsWithLabel(text) {
      self = start
      return nil
    }
    keeper.settle(.clock)
    return .clock(clock.time)
  }

  /// Whether what comes next parts a time from a text.
  private var isAtMark: Bool {
    var scanner = self
    let isTab = scanner.next == "\t"
    scanner.takeSpaces()
    return isTab || scanner.take(anyOf: dashes.union([":", "|", "]", ")"])) != nil
  }

  /// Reads a time that goes on from the line before: `:14`, `+2m`, or `14` before a label.
  private mutating func takeContinuation(
    _ keeper: Timekeeper,
    _ labels: ElementLabels
  ) -> WrittenTime? {
    var scanner = self
    if scanner.take("+") {
      guard let milliseconds = scanner.takeDuration() else { return nil }
      self = scanner
      return .later(milliseconds: milliseconds)
    }
    let hasColon = scanner.take(":")
    guard let minute = scanner.takeNumber(digits: hasColon ? 2...2 : 1...2), minute < 60,
      !scanner.isInsideWord, scanner.next != ":"
    else { return nil }
    guard hasColon || keeper.hasRead && labels.startsWithLabel(scanner.text) else { return nil }
    self = scanner
    return .minute(minute)
  }

  /// Reads the `-9:15` of `9:12-9:15`.
  fileprivate mutating func takeEndTime() -> Bool {
    var scanner = self
    scanner.takeSpaces()
    if scanner.take(anyOf: dashes) == nil {
      let word = scanner.rest.prefix(6).prefix { $0.properties.isAlphabetic }
      guard ["to", "until", "till", "bis", "à", "a", "al", "jusqu"].contains(String(word)) else {
        return false
      }
      scanner = LineScanner(String(scanner.rest[word.endIndex...]))
    }
    scanner.takeSpaces()
    guard scanner.takeClock() != nil || scanner.takeElapsed() != nil else { return false }
    self = scanner
    return true
  }

  /// Reads what parts a time from what follows; a dash before a digit is a minus and stays.
  fileprivate mutating func takeMarksAfterTime() {
    takeSpaces()
    var scanner = self
    let marks = dashes.union([":", ",", ";", ")", "|", "."])
    guard let mark = scanner.take(anyOf: marks) else { return }
    if let next = scanner.next, next.isDigit || mark == "." && !next.properties.isWhitespace {
      return
    }
    self = scanner
    takeSpaces()
  }
}
