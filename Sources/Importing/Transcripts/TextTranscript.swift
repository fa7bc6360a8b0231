import InstructionalRounds

/// A transcript that was saved or pasted as text, as Otter, Rev, Meet, Teams, Zoom and Whisper write it:
/// who speaks and when on lines of their own, or before what is said.
struct TextTranscript {
  /// The cues in their order.
  private(set) var cues: [Cue] = []
  /// Lines that only say who speaks, and when.
  private(set) var structure: [Int] = []
  /// Lines of the program that wrote it, and what is before the first time.
  private(set) var leftOut: [Int] = []
  /// What the times count from.
  private(set) var base = TimeBase.beginning

  /// Reads lines as a transcript; `nil` where they are notes.
  init?(_ lines: [String], _ context: ImportContext) {
    var stamped = lines.map(StampedLine.init)
    Self.moveNamesToTimes(&stamped)
    let said = stamped.indices.filter { !lines[$0].cut.isEmpty }
    let heads = said.filter { stamped[$0].name != nil && stamped[$0].text.isEmpty }
    let isCertain = said.contains { stamped[$0].isCertain }
    guard
      isCertain || Self.areHeads(heads, of: stamped, lines)
        || Self.isDialogue(said.map { stamped[$0] }, context.labels)
    else { return nil }
    if let first = said.lazy.compactMap({ stamped[$0].stamp }).first {
      base = first.base(in: context.window)
    }
    for index in said { add(stamped[index], at: index + 1, hasHeads: !heads.isEmpty) }
  }

  /// Adds a line to the cue that it begins or goes on with.
  private mutating func add(_ line: StampedLine, at number: Int, hasHeads: Bool) {
    if line.text.isFooter { return leftOut.append(number) }
    if line.text.isEmpty, line.stamp == nil { return structure.append(number) }
    if line.stamp == nil, let last = cues.indices.last, hasHeads || cues[last].said.isEmpty {
      cues[last].add(line.text, at: number)
      return
    }
    if line.stamp == nil, cues.isEmpty, hasHeads { return leftOut.append(number) }
    var cue = Cue(lines: number...number, written: line.stamp?.written(base))
    cue.speaker = line.name
    if line.text.isEmpty { structure.append(number) } else { cue.add(line.text, at: number) }
    cues.append(cue)
  }

  /// Puts a name that has a line of its own above its time with that time, where all have one.
  private static func moveNamesToTimes(_ lines: inout [StampedLine]) {
    let times = lines.indices.filter {
      lines[$0].stamp != nil && lines[$0].name == nil && lines[$0].text.isEmpty
    }
    let named = times.filter {
      $0 > 0 && lines[$0 - 1].stamp == nil && lines[$0 - 1].text.couldBeNameLine
    }
    guard named.count > 1, named.count == times.count else { return }
    for place in named {
      lines[place].name = lines[place - 1].text
      lines[place - 1].text = ""
    }
  }

  /// Whether lines with names and times are heads of what is said below them: at least two, each with
  /// words below it, whose names repeat or are written like names.
  private static func areHeads(_ heads: [Int], of stamped: [StampedLine], _ lines: [String]) -> Bool
  {
    let names = heads.compactMap { stamped[$0].name }
    let withWords = heads.count { head in
      let next = lines.indices.first { $0 > head && !lines[$0].cut.isEmpty }
      return next.map { stamped[$0].name == nil && stamped[$0].stamp == nil } ?? false
    }
    let none = ElementLabels(prefixes: [:])
    let areNames = names.count { $0.isLikeAName || Speaker.isRole($0, none) }
    let repeats = Set(names.map { $0.speakerKey }).count < names.count
    let isAlone = heads.count == 1 && names.contains { Speaker.isRole($0, none) }
    return (heads.count > 1 || isAlone) && withWords * 5 >= heads.count * 4
      && (areNames * 5 >= names.count * 4 || repeats && areNames > 0)
  }

  /// Whether most lines begin with a speaker's name, and some name comes twice; an observer's lines
  /// begin with what they are evidence of, or with a thing.
  private static func isDialogue(_ lines: [StampedLine], _ labels: ElementLabels) -> Bool {
    let turns = lines.map { $0.text }.filter { !$0.isEmpty }
    let speakers = SpeakerLabels(turns, labels: labels)
    let names = turns.compactMap { speakers.split($0)?.label }.filter {
      labels.elements(of: $0) == nil && !$0.isAThing
    }
    let repeats = Set(names.map { $0.speakerKey }).count < names.count
    return names.count > 2 && names.count * 2 > turns.count && repeats
  }
}

extension TextTranscript {
  /// Makes notes of it.
  func read(into builder: ImportBuilder, _ lines: [String], _ context: ImportContext)
    -> ImportBuilder
  {
    var builder = builder
    for line in structure { builder.mark(line...line, .structure) }
    builder.leaveOut(leftOut, of: lines)
    var transcript = Transcript(builder, context, base: base)
    transcript.add(cues.filter { !$0.said.isEmpty || $0.written == nil })
    return transcript.builder
  }
}

extension Stamp {
  /// What the times of a transcript count from, by the first of them: those of a clock lie in the visit.
  fileprivate func base(in window: VisitWindow) -> TimeBase {
    guard window.begins != nil, let moment = clock.flatMap(window.moment) else { return .beginning }
    return window.isNear(moment) ? .clock : .beginning
  }
}

extension String {
  /// Whether the line is of the program that wrote the transcript.
  fileprivate var isFooter: Bool {
    let text = lowercased()
    return [
      "transcribed by ", "transcription ended", "this editable transcript", "recording started",
    ]
    .contains { text.hasPrefix($0) }
      || [" started transcription", " stopped transcription"].contains { text.hasSuffix($0) }
  }

  /// Whether a label is that of a thing in the room, which an observer writes about.
  fileprivate var isAThing: Bool {
    let things: Set = [
      "board", "slide", "screen", "poster", "group", "table", "row", "desk", "task", "objective",
      "problem", "question", "page", "sheet", "worksheet", "book", "wall", "chart", "station",
      "time", "target", "partner", "pair", "date", "school", "class", "room", "subject", "grade",
      "visit", "lesson", "observer", "period", "do", "warm-up", "exit", "homework", "agenda",
      "materials", "text", "evidence", "notes", "tafel", "gruppe", "tisch", "tableau", "groupe",
      "pizarra", "grupo", "mesa",
    ]
    return split { $0.isWhitespace }.first.map { things.contains($0.lowercased()) } ?? false
  }
}
