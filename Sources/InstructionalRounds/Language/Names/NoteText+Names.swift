extension NoteText {
  /// A word as names are compared: its letters without accents in small ones, or as they are where they
  /// are of another script, and without what makes a possessive of it.
  struct Stem {
    var letters: [Unicode.Scalar]
    /// The same in ASCII; `nil` for a word with other letters.
    var plain: [UInt8]?
    /// Whether an apostrophe, with an "s" after it or none, followed.
    var isPossessive: Bool
  }

  /// Whether somebody says a word: it is in quotation marks, or first after a colon.
  func isSaid(_ place: Int) -> Bool {
    let start = tokens[place].range.lowerBound
    var (first, end) = (0, quotations.count)
    while first < end {
      let middle = (first + end) / 2
      if quotations[middle].upperBound <= start { first = middle + 1 } else { end = middle }
    }
    if first < quotations.count, quotations[first].lowerBound < start { return true }
    return mark(before: place) == ":"
  }

  /// The stem of a word.
  func stem(_ place: Int) -> Stem {
    let range = tokens[place].range
    var end = range.upperBound
    var isPossessive = false
    if range.count > 2, scalars[end - 1].folded == "s", scalars[end - 2].isApostrophe {
      (end, isPossessive) = (end - 2, true)
    } else if end < scalars.count, scalars[end].isApostrophe, scalars[end - 1].folded == "s" {
      isPossessive = true
    }
    let word = scalars[range.lowerBound..<end]
    let plain = PlainLetters.letters(word)
    let letters = plain.map { $0.map { Unicode.Scalar($0) } } ?? word.map { $0.folded }
    return Stem(letters: letters, plain: plain, isPossessive: isPossessive)
  }
}
