import InstructionalRounds

/// Reads WebVTT and SubRip: blocks of a time and of what is said, parted by blank lines.
///
/// The two differ in their first line, in the mark before the milliseconds and in what WebVTT has
/// besides; a reader that takes either takes also the many files that are a little of both. See
/// the W3C's WebVTT, section 4; SubRip has no specification.
struct CueReader {
  /// What is known of the round.
  private let context: ImportContext
  /// The lines of the file.
  private let lines: [String]
  /// What has come out so far.
  private var builder: ImportBuilder
  /// The time of the cue before.
  private var keeper: Timekeeper
  /// The speakers whose names went.
  private var names = DroppedNames()
  /// The line that comes next, counted from 0.
  private var place = 0

  /// Reads the lines of a transcript.
  static func read(_ lines: [String], into builder: ImportBuilder, _ context: ImportContext)
    -> ImportBuilder
  {
    var reader = CueReader(lines, builder, context)
    if builder.result.format == .webVTT { reader.takeBlock { $0.mark($1, .structure) } }
    while reader.place < lines.count { reader.readBlock() }
    reader.finish()
    return reader.builder
  }

  /// A reader that stands at the beginning.
  private init(_ lines: [String], _ builder: ImportBuilder, _ context: ImportContext) {
    (self.lines, self.builder, self.context) = (lines, builder, context)
    keeper = Timekeeper(context.window, now: context.now, base: .beginning)
  }

  /// Reads what stands between two blank lines, or before the time of the next cue.
  private mutating func readBlock() {
    let line = lines[place].cut
    if line.isEmpty {
      place += 1
    } else if line.contains("-->") {
      readCue()
    } else if place + 1 < lines.count, lines[place + 1].contains("-->") {
      // The number or the name of the cue that follows.
      builder.mark(place + 1...place + 1, .structure)
      place += 1
    } else if Self.isSetting(line) {
      takeBlock { $0.mark($1, .structure) }
    } else {
      takeBlock { $0.skip($1, .cueWithoutTimes) }
    }
  }

  /// Whether a block of WebVTT says how to show the text, or is a comment.
  private static func isSetting(_ line: String) -> Bool {
    ["NOTE", "STYLE", "REGION"].contains(line.split(separator: " ").first.map(String.init))
  }

  /// Takes the lines of a block, which ends before a blank line and before the next cue.
  private mutating func takeBlock(_ body: (inout ImportBuilder, ClosedRange<Int>) -> Void) {
    let first = place
    repeat { place += 1 } while place < lines.count && !isEndOfBlock
    body(&builder, first + 1...place)
  }

  /// Whether the next line belongs to no block that has begun.
  ///
  /// Files lack the blank line now and then: a line with times begins a cue all the same, and so does
  /// a number before it.
  private var isEndOfBlock: Bool {
    let line = lines[place].cut
    if line.isEmpty || line.contains("-->") { return true }
    return line.utf8.allSatisfy { (0x30...0x39).contains($0) }
      && place + 1 < lines.count && lines[place + 1].contains("-->")
  }

  /// Reads a cue: the line with its times, and the lines of what is said.
  private mutating func readCue() {
    let first = place
    repeat { place += 1 } while place < lines.count && !isEndOfBlock
    let said = lines[(first + 1)..<place]
    var scanner = LineScanner(lines[first].cut)
    guard let begin = scanner.takeElapsed(), scanner.text.hasPrefix("-->") else {
      return builder.skip(first + 1...place, .timeNotRead)
    }
    let written = WrittenTime.elapsed(milliseconds: begin)
    let time: ImportedTime?
    do throws(SkipReason) { time = try keeper.time(of: written, line: first + 1) } catch {
      return builder.skip(first + 1...place, error)
    }
    builder.mark(first + 1...first + 1, .structure)
    let utterances = Utterance.all(in: said, firstLine: first + 2)
    if utterances.isEmpty { return builder.skip(first + 1...place, .nothingSaid) }
    for utterance in utterances { add(utterance, written, time) }
  }

  /// Adds what one speaker says.
  private mutating func add(
    _ utterance: Utterance,
    _ written: WrittenTime,
    _ time: ImportedTime?
  ) {
    let speaker = Speaker(label: utterance.speaker, labels: context.labels)
    names.drop(speaker)
    builder.add(
      NoteDraft(
        lines: utterance.lines,
        text: utterance.text.isEmpty ? "" : utterance.text.quoted,
        content: "\(speaker.element?.rawValue ?? ""): \(utterance.text)",
        written: written,
        time: time,
        elements: speaker.element.map { [$0] } ?? []
      )
    )
  }

  /// Says what concerns the transcript as a whole.
  private mutating func finish() {
    names.remark(in: &builder)
    builder.remark(ImportRemark.timesRunBackwards, on: keeper.backwards)
    builder.remark(ImportRemark.outsideVisit, on: keeper.outside)
    builder.remarkOnBeginning()
  }
}
