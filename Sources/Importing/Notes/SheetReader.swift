import InstructionalRounds

/// Reads lines typed up from paper, or pasted: a note a line, and headings between them.
struct SheetReader {
  /// What is known of the round.
  private let context: ImportContext
  /// What has come out so far.
  private var builder: ImportBuilder
  /// The time of the line before.
  private var keeper: Timekeeper
  /// What the last headings said.
  private var section = Section()
  /// The notes, until it is known what their stars mean.
  private var drafts: [NoteDraft] = []
  /// Which drafts begin with a star.
  private var starred: Set<Int> = []
  /// Lines of which only the beginning was kept.
  private var endTimes: [Int] = []
  /// Lines of the head that are not notes.
  private var head: [Int] = []
  /// Lines that hold a time which gives them none.
  private var unreadTimes: [Int] = []

  /// The visit and the author that the last headings named, and why lines below are refused.
  private struct Section {
    /// The visit; `nil` is the one that was asked for.
    var visit: VisitNumber?
    /// The author; `nil` is the one who was asked for.
    var author: ParticipantCode?
    /// Why the visit is none of the round.
    var visitRefusal: SkipReason?
    /// Why the author is nobody in the round.
    var authorRefusal: SkipReason?
  }

  /// Reads the lines of a sheet.
  static func read(_ lines: [String], into builder: ImportBuilder, _ context: ImportContext)
    -> ImportBuilder
  {
    let isStopwatch = lines.compactMap { SheetLine.stamp(of: $0) }.areStopwatch(in: context.window)
    var reader = SheetReader(
      context: context,
      builder: builder,
      keeper: Timekeeper(context.window, now: context.now, base: isStopwatch ? .beginning : nil)
    )
    for (index, line) in lines.enumerated() { reader.read(line, number: index + 1) }
    reader.finish(lines)
    return reader.builder
  }

  /// A reader that stands at the beginning.
  private init(context: ImportContext, builder: ImportBuilder, keeper: Timekeeper) {
    (self.context, self.builder, self.keeper) = (context, builder, keeper)
  }

  /// Reads one line of whatever kind.
  private mutating func read(_ line: String, number: Int) {
    let lines = number...number
    let line = line.withoutRuleAtEnd
    if line.cut.isEmpty { return }
    if line.isRule || line.isRemark { return builder.mark(lines, .structure) }
    if drafts.isEmpty, section.author == nil, isHead(line) { return head.append(number) }
    let heading = Heading(line, participants: context.participants, labels: context.labels)
    if let heading { return enter(heading, lines) }
    if line.cut.hasPrefix("#") { return builder.skip(lines, .headingNotUnderstood) }
    if let refusal = section.visitRefusal ?? section.authorRefusal {
      return builder.skip(lines, refusal)
    }
    do throws(SkipReason) { try readNote(line, lines) } catch { builder.skip(lines, error) }
  }

  /// Whether a line before the first note is of the head, and names no participant or visit.
  private func isHead(_ line: String) -> Bool {
    let heading = Heading(line, participants: context.participants, labels: context.labels)
    guard let heading else { return HeadLine.isOne(line) }
    return heading.author == .notACode && heading.visit == nil
  }

  /// Switches the visit or the author; a visit begins with the author of the visit before it.
  private mutating func enter(_ heading: Heading, _ lines: ClosedRange<Int>) {
    var refusals: [SkipReason] = []
    if let visit = heading.visit {
      section.visit = visit
      section.visitRefusal = context.visits[visit] == nil ? .unknownVisit(visit) : nil
      refusals += section.visitRefusal.map { [$0] } ?? []
    }
    if let author = heading.author {
      (section.author, section.authorRefusal) = resolve(author)
      refusals += section.authorRefusal.map { [$0] } ?? []
    }
    keeper = keeper.startingOver(in: context.window(of: section.visit))
    if let why = refusals.first ?? (heading.hasRest ? .restOfHeading : nil) {
      builder.skip(lines, why)
    } else {
      builder.mark(lines, .heading)
    }
  }

  /// The author whom a heading names, or why it names none.
  private func resolve(_ author: Heading.Author) -> (ParticipantCode?, SkipReason?) {
    switch author {
    case .notACode: (nil, .authorNotACode)
    case .code(let code) where context.participants.contains(code): (code, nil)
    case .code(let code): (nil, .unknownAuthor(code))
    }
  }

  /// Reads a line that is not a heading.
  private mutating func readNote(_ text: String, _ lines: ClosedRange<Int>) throws(SkipReason) {
    let line = try sheetLine(text)
    let time = try keeper.time(of: line.written, line: lines.lowerBound)
    if line.hasEndTime { endTimes.append(lines.lowerBound) }
    if line.text.isEmpty {
      guard line.written != nil else { throw .nothingSaid }
      return builder.mark(lines, .structure)
    }
    if line.written == nil, line.text.holdsTime(in: keeper.window) {
      unreadTimes.append(lines.lowerBound)
    }
    let labeled = context.reading(line.text)
    if line.startsWithStar { starred.insert(drafts.count) }
    drafts.append(
      NoteDraft(
        lines: lines,
        text: labeled.text,
        content: line.text,
        written: line.written,
        time: time,
        elements: labeled.elements,
        visit: section.visit,
        author: section.author,
        isSelected: line.startsWithStar || line.hasStar
      )
    )
  }

  /// A line taken apart; below a time that cannot be read, nothing is given a time from above.
  private mutating func sheetLine(_ text: String) throws(SkipReason) -> SheetLine {
    do throws(SkipReason) {
      return try SheetLine(text, keeper: &keeper, labels: context.labels)
    } catch {
      keeper.refuse(error)
      throw error
    }
  }

  /// Decides what the stars mean: where every one of several notes has one, it is a bullet.
  private mutating func finish(_ lines: [String]) {
    builder.leaveOut(head, of: lines)
    let areBullets = drafts.count > 1 && starred.count == drafts.count
    for var draft in drafts {
      if areBullets { draft.isSelected = false }
      builder.add(draft)
    }
    if areBullets { builder.remark(.starsAreBullets) }
    builder.remark(ImportRemark.timesRunBackward, on: keeper.backward)
    builder.remark(ImportRemark.outsideVisit, on: keeper.outside)
    builder.remark(ImportRemark.untimed, on: keeper.untimed)
    builder.remark(ImportRemark.endTimesDropped, on: endTimes)
    builder.remark(ImportRemark.timesInText, on: unreadTimes)
    builder.remarkOnBeginning()
  }
}

extension ImportBuilder {
  /// Says so where times count from a beginning that is not known.
  mutating func remarkOnBeginning() {
    let isUnknown = result.notes.contains { note in
      if case .elapsed? = note.time { true } else { false }
    }
    if isUnknown { remark(.beginningUnknown) }
  }
}

extension String {
  /// Whether a time of day within the hours of the visit is in it, or begins it with a mark that
  /// times do not have.
  fileprivate func holdsTime(in window: VisitWindow) -> Bool {
    guard window.begins != nil else { return false }
    let scalars = Array(unicodeScalars.prefix(2_000))
    for place in scalars.indices where scalars[place].isDigit {
      guard place == 0 || !scalars[place - 1].isDigit && scalars[place - 1] != ":" else { continue }
      let end = min(scalars.count, place + 6)
      let text = String(String.UnicodeScalarView(scalars[place..<end]))
      var scanner = LineScanner(text)
      guard let hour = scanner.takeNumber(digits: 1...2),
        scanner.take(anyOf: place == 0 ? [":", "h", "H", ".", ";", ",", "'", "-"] : [":", "h"])
          != nil,
        let minute = scanner.takeNumber(digits: 2...2),
        let clock = ClockTime(hour: hour, minute: minute),
        window.moment(of: clock).map(window.isNear) == true
      else { continue }
      return true
    }
    return false
  }

  /// Whether a line only divides, such as `---` or `***`.
  fileprivate var isRule: Bool {
    let text = unicodeScalars.filter { !$0.properties.isWhitespace }
    return text.count > 2 && text.allSatisfy { ["-", "*", "_", "=", "–", "—", "~"].contains($0) }
  }

  /// Whether the line is not a note but says how a form is filled in: it comes after `//`.
  fileprivate var isRemark: Bool { cut.hasPrefix("//") }

  /// The line without the rest of a rule that somebody has written on.
  fileprivate var withoutRuleAtEnd: String {
    let end = cut.unicodeScalars.reversed().prefix { $0 == "_" }.count
    guard end > 2, !isRule else { return self }
    return String(String.UnicodeScalarView(cut.unicodeScalars.dropLast(end)))
  }
}
