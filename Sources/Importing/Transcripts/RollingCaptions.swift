/// Captions that roll: each shows the line before once more, or the same line a little longer.
enum RollingCaptions {
  /// The cues without what was shown before, so that everything said is there once.
  ///
  /// It goes by several cues that repeat the end of the one before and add to it, right after it in
  /// time. Where cues do not roll, what is said twice was said twice.
  static func unrolled(_ cues: [Cue]) -> [Cue] {
    let pairs = zip(cues, cues.dropFirst())
    let rolls = pairs.count { before, cue in
      let overlap = cue.overlap(with: before)
      return overlap > 0 && cue.follows(before)
        && (cue.said.count > overlap || cue.isGlimpse)
    }
    let grows = pairs.count { $1.continues($0) }
    guard rolls > 1 || grows > 1 || rolls == 1 && cues.count == 2 && cues[0].isLong else {
      return cues
    }
    var kept: [Cue] = []
    var shown: Cue?
    for cue in cues {
      var new = cue
      if let before = shown, cue.follows(before) {
        if grows > 1, cue.continues(before), let last = kept.popLast() {
          new.written = last.written
          new.lines = last.lines.lowerBound...max(last.lines.upperBound, cue.lines.upperBound)
        } else if rolls > 0 {
          new.said.removeFirst(cue.overlap(with: before))
        }
      }
      if !cue.said.isEmpty { shown = cue }
      // A cue that shows nothing new is not a loss; one that was empty from the first is told.
      if !new.said.isEmpty || cue.said.isEmpty { kept.append(new) }
    }
    return kept
  }
}

extension Cue {
  /// How many of its first lines are the last ones of another cue.
  fileprivate func overlap(with other: Cue) -> Int {
    let (mine, theirs) = (said.map { $0.text }, other.said.map { $0.text })
    return (0...min(mine.count, theirs.count)).last { mine.prefix($0) == theirs.suffix($0) } ?? 0
  }

  /// Whether it begins when another ends.
  fileprivate func follows(_ other: Cue) -> Bool {
    guard let begins, let ends = other.ends else { return true }
    return abs(begins - ends) <= 250 || begins <= ends
  }

  /// Whether nobody could read it: it is there so that the next one can roll.
  fileprivate var isGlimpse: Bool {
    guard let begins, let ends else { return false }
    return ends - begins <= 50
  }

  /// Whether it is one line which is that of another cue and more.
  fileprivate func continues(_ other: Cue) -> Bool {
    guard said.count == 1, other.said.count == 1, follows(other) else { return false }
    let (longer, shorter) = (said[0].text, other.said[0].text)
    guard longer.count > shorter.count, longer.hasPrefix(shorter), shorter.count > 1 else {
      return false
    }
    return longer.dropFirst(shorter.count).first.map { !$0.isLetter } ?? false
  }

  /// Whether it says more than people repeat word for word.
  fileprivate var isLong: Bool { (said.last?.text.split(separator: " ").count ?? 0) > 2 }
}
