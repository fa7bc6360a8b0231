import InstructionalRounds

/// A time in a transcript that is saved as text, before it is known what the times count from.
struct Stamp: Hashable, Sendable {
  /// As milliseconds from the beginning.
  var elapsed: Int64
  /// As a time of day; `nil` for one that no clock shows.
  var clock: ClockTime?

  /// As it is meant.
  func written(_ base: TimeBase) -> WrittenTime {
    if base == .clock, let clock { .clock(clock) } else { .elapsed(milliseconds: elapsed) }
  }
}

extension LineScanner {
  /// Reads `0:05`, `[00:00:05.2]`, `(0:05)`, or the beginning of `[00:05 --> 00:09]` and `0:05 - 0:09`.
  mutating func takeStamp() -> Stamp? {
    var scanner = self
    let bracket = scanner.take(anyOf: ["[", "(", "<", "#"])
    var clock = scanner
    guard let elapsed = scanner.takeElapsed() else { return nil }
    var stamp = Stamp(elapsed: elapsed)
    if let read = clock.takeClock() { (stamp.clock, scanner) = (read.time, clock) }
    var range = scanner
    range.takeSpaces()
    if range.take(anyOf: dashes.union(["→"])) != nil {
      while range.take(anyOf: dashes.union([">"])) != nil {}
      range.takeSpaces()
      if range.takeElapsed() != nil { scanner = range }
    }
    if bracket != nil {
      scanner.takeSpaces()
      guard scanner.take(anyOf: ["]", ")", ">", "#"]) != nil else { return nil }
    }
    self = scanner
    return stamp
  }
}

/// A line of a transcript that is saved as text, by what it says of speaker and time.
struct StampedLine: Hashable, Sendable {
  /// The time on it.
  var stamp: Stamp?
  /// The speaker, where the line says more than the time but no words.
  var name: String?
  /// What is said on the line itself; empty where it only says who speaks, and when.
  var text: String
  /// Whether it says by its form that it is of a transcript.
  var isCertain = false

  /// Takes a line apart.
  init(_ line: String) {
    let line = line.cut
    var scanner = LineScanner(line)
    if let stamp = scanner.takeStamp() {
      self = Self.line(stamp, rest: scanner.text, isRange: line.contains("-->"))
    } else if let (name, stamp, rest) = Self.nameBeforeStamp(line) {
      (self.stamp, self.name, text) = (stamp, name, rest)
    } else {
      (stamp, name, text) = (nil, nil, line)
    }
  }

  /// A line of which everything is said.
  private init(stamp: Stamp, name: String?, text: String, isCertain: Bool) {
    (self.stamp, self.name, self.text, self.isCertain) = (stamp, name, text, isCertain)
  }

  /// What is after a time at the beginning of a line.
  private static func line(_ stamp: Stamp, rest: String, isRange: Bool) -> StampedLine {
    var rest = rest
    while let first = rest.first, "-–—:|".contains(first) { rest = String(rest.dropFirst()).cut }
    if rest.hasPrefix("From "), let colon = rest.firstIndex(of: ":"),
      rest[..<colon].lowercased().contains(" to ")
    {
      // The chat of Zoom says who wrote to whom.
      let words = rest[..<colon].dropFirst(5).split { $0.isWhitespace }
      let name = words.prefix { $0.lowercased() != "to" }.joined(separator: " ")
      let said = String(rest[colon...].dropFirst()).cut
      return StampedLine(stamp: stamp, name: name, text: said, isCertain: true)
    }
    let bare = rest.hasSuffix(":") ? String(rest.dropLast()).cut : rest
    let saysMore = SpeakerLabels.bracketedRole(of: rest).map { !$0.rest.isEmpty } ?? false
    let isName =
      bare.couldBeNameLine && !bare.contains(":") && !saysMore
      && (rest.hasSuffix(":") || bare.isLikeAName
        || Speaker.isRole(bare, ElementLabels(prefixes: [:])))
    return StampedLine(
      stamp: stamp,
      name: isName ? bare : nil,
      text: isName ? "" : rest,
      isCertain: isRange
    )
  }

  /// A name and a time behind it: `Dana Okafor  0:05`, `Speaker 1 (00:05):`, `[Dana] 09:12:33`, and
  /// `Dana: [00:05] Yes` with what is said.
  private static func nameBeforeStamp(_ line: String) -> (String, Stamp, String)? {
    let scalars = Array(line.unicodeScalars.prefix(100))
    for place in scalars.indices.dropFirst() {
      let before = scalars[place - 1]
      guard scalars[place].isDigit || "[(".unicodeScalars.contains(scalars[place]),
        before.properties.isWhitespace || "[(|,".unicodeScalars.contains(before)
      else { continue }
      var scanner = LineScanner(String(line.unicodeScalars.dropFirst(place)))
      guard let stamp = scanner.takeStamp() else { continue }
      let isBracketed = !scalars[place].isDigit
      let marks: Set<Unicode.Scalar> = ["]", ")", ":", "|", "-", "–"]
      while scanner.take(anyOf: marks) != nil || scanner.takeSpaces() {}
      let rest = scanner.text
      var name = String(String.UnicodeScalarView(scalars[..<place])).cut
      let hadColon = name.hasSuffix(":")
      while let last = name.last, ":|,-–([".contains(last) { name = String(name.dropLast()).cut }
      if name.hasPrefix("["), name.hasSuffix("]") { name = String(name.dropFirst().dropLast()) }
      guard name.couldBeNameLine, rest.isEmpty || isBracketed && hadColon else { return nil }
      return (name, stamp, rest)
    }
    return nil
  }
}
