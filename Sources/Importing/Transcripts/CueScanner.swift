import InstructionalRounds

/// Cuts WebVTT, SubRip and what is like them into cues.
///
/// What is said goes on until the times of the next cue, over blank lines as well: programs write
/// blank lines within a cue, and before its words. See the W3C's WebVTT, section 4; SubRip has no
/// specification.
struct CueScanner {
  /// The lines of the file.
  private let lines: [String]
  /// The cues in their order.
  private(set) var cues: [Cue] = []
  /// Lines that serve the form of the file.
  private(set) var structure: [Int] = []
  /// Lines outside of every cue.
  private(set) var stray: [Int] = []
  /// Lines that should be times and are none, with what is below them.
  private(set) var unreadable: [ClosedRange<Int>] = []

  /// Cuts lines; the head of WebVTT ends at its first blank line.
  init(_ lines: [String], format: ImportFormat) {
    self.lines = lines
    var isHead = format == .webVTT
    var isSetting = false
    var isLost = false
    for (index, line) in lines.enumerated() {
      let number = index + 1
      let text = line.cut
      let isTiming = CueTiming(text) != nil
      if text.isEmpty {
        isHead = isHead && cues.isEmpty && structure.isEmpty
        isSetting = false
        continue
      }
      let isBroken = !isTiming && isBrokenTiming(index)
      if isTiming || isBroken { (isHead, isSetting) = (false, false) }
      if let timing = CueTiming(text) {
        isLost = false
        let written = WrittenTime.elapsed(milliseconds: timing.begins)
        let hasName = index > 0 && structure.last == index
        cues.append(
          Cue(lines: number...number, written: written, ends: timing.ends, hasName: hasName)
        )
        structure.append(number)
      } else if isBroken {
        isLost = true
        unreadable.append(number...number)
      } else if isHead || isSetting || isName(index, format) {
        structure.append(number)
      } else if format == .webVTT, text.isSetting(beforeCues: cues.isEmpty), isBlank(index - 1) {
        isSetting = true
        structure.append(number)
      } else if isLost, let last = unreadable.last {
        unreadable[unreadable.count - 1] = last.lowerBound...number
      } else if cues.isEmpty {
        stray.append(number)
      } else {
        cues[cues.count - 1].add(line, at: number)
      }
    }
  }

  /// Whether there is nothing on a line, or no such line.
  private func isBlank(_ index: Int) -> Bool {
    !lines.indices.contains(index) || lines[index].cut.isEmpty
  }

  /// Whether a line stands where times belong, and was meant as some.
  ///
  /// It begins like them, or is below the number of a cue. Any other arrow was said.
  private func isBrokenTiming(_ index: Int) -> Bool {
    guard lines[index].hasTimingArrow else { return false }
    let text = lines[index].cut
    let start = text.prefix { !$0.isWhitespace }
    if text.unicodeScalars.first?.isDigit == true, start.contains(":") { return true }
    return isBlank(index - 2) && !isBlank(index - 1) && Int(lines[index - 1].cut) != nil
  }

  /// Whether a line is the number or the name of the cue whose times follow.
  ///
  /// A number is one after a blank line, or where it goes on counting. Only WebVTT has names, which
  /// come after a blank line and are not sentences.
  private func isName(_ index: Int, _ format: ImportFormat) -> Bool {
    guard index + 1 < lines.count,
      CueTiming(lines[index + 1].cut) != nil || lines[index + 1].hasTimingArrow
    else { return false }
    let text = lines[index].cut
    if let number = Int(text), text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) {
      return isBlank(index - 1) || number == cues.count + unreadable.count + 1
        || number == cues.count + unreadable.count
    }
    guard format == .webVTT, isBlank(index - 1) else { return false }
    return text.split { $0.isWhitespace }.count < 3 && !".?!…\"”".contains(text.last ?? " ")
  }
}

struct CueTiming: Hashable, Sendable {
  /// When it begins, in milliseconds.
  let begins: Int64
  /// When it ends, in milliseconds.
  let ends: Int64?

  /// Reads `00:12:30.000 --> 00:12:34.000`, or `0:00:01.000,0:00:03.000` as SubViewer has it.
  init?(_ line: String) {
    guard line.unicodeScalars.first?.isDigit == true else { return nil }
    var scanner = LineScanner(line)
    guard let begins = scanner.takeElapsed() else { return nil }
    if scanner.take(","), let ends = scanner.takeElapsed(), scanner.isAtEnd {
      (self.begins, self.ends) = (begins, ends)
      return
    }
    scanner.takeSpaces()
    guard scanner.take("-"), scanner.take("-"), scanner.take(">") else { return nil }
    scanner.takeSpaces()
    (self.begins, self.ends) = (begins, scanner.takeElapsed())
  }
}

extension String {
  /// Whether the arrow of a cue's times is on the line.
  fileprivate var hasTimingArrow: Bool { firstRange(of: "-->") != nil }

  private func firstRange(of mark: String) -> Range<Index>? {
    var place = startIndex
    while place < endIndex {
      if self[place...].hasPrefix(mark) { return place..<index(place, offsetBy: mark.count) }
      place = index(after: place)
    }
    return nil
  }

  /// Whether a block of WebVTT that begins so says how to show the text, or is a comment.
  fileprivate func isSetting(beforeCues: Bool) -> Bool {
    if self == "NOTE" || hasPrefix("NOTE ") || hasPrefix("NOTE\t") { return true }
    return beforeCues && ["STYLE", "REGION"].contains(self)
  }
}
