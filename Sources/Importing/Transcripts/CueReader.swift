import InstructionalRounds

/// Reads WebVTT and SubRip, and the many files that are a little of both.
struct CueReader {
  /// Reads the lines of a transcript.
  static func read(_ lines: [String], into builder: ImportBuilder, _ context: ImportContext)
    -> ImportBuilder
  {
    var builder = builder
    let scanner = CueScanner(lines, format: builder.result.format)
    for line in scanner.structure { builder.mark(line...line, .structure) }
    for lines in scanner.stray.runs { builder.skip(lines, .cueWithoutTimes) }
    for lines in scanner.unreadable { builder.skip(lines, .timeNotRead) }
    let rolled = scanner.cues.withoutNameLines
    let cues = RollingCaptions.unrolled(rolled)
    for cue in rolled { builder.mark(cue.lines, .structure) }
    var transcript = Transcript(builder, context, base: .beginning)
    transcript.add(cues)
    return transcript.builder
  }
}

extension [Cue] {
  /// The cues with their speakers where each begins with a name on a line of its own, as Teams' text
  /// has it.
  var withoutNameLines: [Cue] {
    let several = filter { $0.said.count > 1 && $0.said.allSatisfy { $0.voice == nil } }
    let firsts = several.map { $0.said[0].text }
    let named = firsts.count { $0.couldBeNameLine }
    let repeats = Set(firsts.map { $0.speakerKey }).count < firsts.count
    let isNumbered = contains { $0.hasName }
    guard several.count > 1 || count == 1 && !several.isEmpty, named == several.count,
      several.count * 5 >= count * 4, repeats || !isNumbered
    else { return self }
    return map { cue in
      guard cue.said.count > 1 else { return cue }
      var cue = cue
      cue.said[1].voice = cue.said[0].text
      cue.said.removeFirst()
      return cue
    }
  }
}

extension String {
  /// Whether a line could be nothing but a speaker's name.
  var couldBeNameLine: Bool {
    let words = split { $0.isWhitespace }
    guard (1...6).contains(words.count), count < 60, let last else { return false }
    if ".?!,;…\"”".contains(last), !hasSuffix("Jr.") && !hasSuffix("Sr.") { return false }
    return unicodeScalars.contains { $0.properties.isAlphabetic } && !contains("\"")
  }
}

extension [Int] {
  /// Numbers that go up, as the runs in which they follow each other.
  var runs: [ClosedRange<Int>] {
    var runs: [ClosedRange<Int>] = []
    for number in self {
      if let last = runs.last, last.upperBound + 1 == number {
        runs[runs.count - 1] = last.lowerBound...number
      } else {
        runs.append(number...number)
      }
    }
    return runs
  }
}
