import InstructionalRounds

/// What the times of a table are, as all of its cells show.
struct TableTimes: Hashable, Sendable {
  /// What a number stands for where no clock is written.
  private let unit: Unit
  /// The day of the visit.
  private let day: Day

  /// What the cells count in.
  private enum Unit: Hashable {
    /// Times of day.
    case clock
    /// Hours, minutes and seconds from the beginning.
    case elapsed
    /// Numbers from the beginning.
    case seconds, milliseconds
    /// The part of a day that is over, as spreadsheets count, with or without the day's number.
    case dayFraction
  }

  /// What all cells of a column of times show.
  init(
    _ cells: [String],
    heading: String,
    isPlainTranscript: Bool,
    isRecording: Bool,
    in window: VisitWindow
  ) {
    day = window.day
    let cells = cells.map { $0.cut }.filter { !$0.isEmpty }
    let numbers = cells.compactMap { $0.decimal }
    let key = heading.headingKey.split(separator: " ")
    if numbers.count == cells.count, !cells.isEmpty {
      unit = Self.unit(
        of: numbers,
        cells,
        saysMilliseconds: key.contains("ms") && !key.contains("ss")
          || key == ["begin", "time", "msec"],
        isPlainTranscript: isPlainTranscript,
        in: window
      )
    } else {
      let base = TimeBase.ofTable(
        firstCell: cells.first ?? "",
        in: window,
        isRecording: isRecording
      )
      let stamps = cells.compactMap { StampedLine($0).stamp }
      unit = base == .beginning || stamps.areStopwatch(in: window) ? .elapsed : .clock
    }
  }

  /// What numbers count in.
  private static func unit(
    of numbers: [Double],
    _ cells: [String],
    saysMilliseconds: Bool,
    isPlainTranscript: Bool,
    in window: VisitWindow
  ) -> Unit {
    let largest = numbers.max() ?? 0
    if saysMilliseconds { return .milliseconds }
    let areFractions = cells.allSatisfy { $0.contains(".") || $0.contains(",") || $0 == "0" }
    if areFractions, largest < 1, largest > 0 || window.begins == nil,
      let moment = Moment(
        day: window.day,
        millisecondsOfDay: Int64((numbers[0] * 86_400).rounded()) * 1_000,
        offset: window.offset
      ), window.isNear(moment)
    {
      return .dayFraction
    }
    if let first = numbers.first, (30_000..<80_000).contains(first), first != first.rounded(.down),
      largest - first < 400
    {
      return .dayFraction
    }
    let clocks = cells.compactMap { cell -> ClockTime? in
      guard (3...4).contains(cell.utf8.count) else { return nil }
      var scanner = LineScanner(cell.utf8.count == 3 ? "0" + cell : cell)
      return scanner.takeClock()?.time
    }
    if clocks.count == cells.count,
      clocks.allSatisfy({ window.moment(of: $0).map(window.isNear) ?? false })
    {
      return .clock
    }
    let areWhole = cells.allSatisfy { $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }
    if areWhole, isPlainTranscript || largest > 86_400 { return .milliseconds }
    return .seconds
  }

  /// Whether the times count from the beginning.
  var base: TimeBase {
    switch unit {
    case .clock, .dayFraction: .clock
    case .elapsed, .seconds, .milliseconds: .beginning
    }
  }

  /// What a cell says, `nil` where it is empty.
  func written(_ cell: String) throws(SkipReason) -> WrittenTime? {
    let cell = cell.cut
    if cell.isEmpty { return nil }
    if let moment = Moment(cell) { return .moment(moment) }
    if unit == .dayFraction { return try fraction(cell) }
    if let number = cell.decimal, unit == .seconds || unit == .milliseconds {
      let milliseconds = unit == .seconds ? number * 1_000 : number
      guard milliseconds < 1e11 else { throw .timeNotRead }
      return .elapsed(milliseconds: Int64(milliseconds.rounded()))
    }
    if let dated = DatedTime(cell) {
      guard let written = dated.written(on: day) else {
        throw dated.clock == nil ? .timeNotRead : .otherDay(cell.brief)
      }
      return written
    }
    var scanner = LineScanner(cell)
    let written: WrittenTime? =
      switch base {
      case .clock: LineScanner(cell.threeDigits).clockAlone.map { .clock($0) }
      case .beginning: scanner.takeStamp().map { .elapsed(milliseconds: $0.elapsed) }
      }
    guard let written, base == .clock || scanner.isAtEnd else { throw .timeNotRead }
    return written
  }

  /// The time of a part of a day; a whole day before it must be the visit's.
  private func fraction(_ cell: String) throws(SkipReason) -> WrittenTime {
    guard let number = cell.decimal, number >= 0, number < 1_000_000 else { throw .timeNotRead }
    let days = number.rounded(.down)
    // Spreadsheets count from 30 December 1899.
    if days > 0, Day(number: Int(days) - 25_569) != day { throw .otherDay(cell) }
    let seconds = Int(((number - days) * 86_400).rounded()) % 86_400
    guard
      let clock = ClockTime(hour: seconds / 3_600, minute: seconds / 60 % 60, second: seconds % 60)
    else { throw .timeNotRead }
    return .clock(clock)
  }
}

extension LineScanner {
  /// The time of day that is all that is left.
  fileprivate var clockAlone: ClockTime? {
    var scanner = self
    let bracket = scanner.take(anyOf: ["[", "("]) != nil
    guard let clock = scanner.takeClock() else { return nil }
    if bracket { _ = scanner.take(anyOf: ["]", ")"]) }
    var range = scanner
    range.takeSpaces()
    if range.take(anyOf: dashes) != nil {
      range.takeSpaces()
      if range.takeClock() != nil { scanner = range }
    }
    return scanner.text.isEmpty ? clock.time : nil
  }
}

extension String {
  /// The number that a cell is, with a point or a comma before its fraction.
  var decimal: Double? {
    guard !isEmpty, utf8.allSatisfy({ (0x30...0x39).contains($0) || $0 == 0x2E || $0 == 0x2C })
    else {
      return nil
    }
    return Double(String(map { $0 == "," ? "." : $0 }))
  }

  /// The text with a zero before three digits, as spreadsheets lose it from `0912`.
  fileprivate var threeDigits: String {
    utf8.count == 3 && utf8.allSatisfy { (0x30...0x39).contains($0) } ? "0" + self : self
  }
}

extension [Stamp] {
  /// Whether times are those of a stopwatch: they rise from nearly zero, and most of them are not in
  /// the visit as times of day.
  func areStopwatch(in window: VisitWindow) -> Bool {
    guard let first, let last, first.elapsed < 300_000 else { return false }
    if let begins = window.begins, let ends = window.ends,
      last.elapsed > ends.milliseconds - begins.milliseconds + 1_800_000
    {
      return false
    }
    guard zip(self, dropFirst()).allSatisfy({ $0.elapsed <= $1.elapsed }) else { return false }
    let inVisit = count { stamp in
      stamp.clock.flatMap(window.moment).map(window.isNear) ?? false
    }
    let isFirstInVisit = first.clock.flatMap(window.moment).map(window.isNear) ?? false
    return !isFirstInVisit && inVisit * 2 <= count
  }
}
