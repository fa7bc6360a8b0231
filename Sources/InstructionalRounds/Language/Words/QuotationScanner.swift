/// Finds what is quoted in a text, which is evidence and nobody's judgment.
struct QuotationScanner {
  private let scalars: [Unicode.Scalar]
  private let marks: [QuotationMarks]
  /// Where something stands that is neither part of a word nor a space; no other place is looked at.
  private var places: [Int] = []
  /// The last place where each pair of marks could close, so that looking for it costs no search.
  private var lastClosing: [Int?]

  /// Looks at scalars with the marks of a vocabulary.
  init(_ scalars: [Unicode.Scalar], marks: [QuotationMarks]) {
    self.scalars = scalars
    self.marks = marks
    lastClosing = marks.map { _ in nil }
    for place in scalars.indices where !scalars[place].isInWords && !scalars[place].isSpace {
      places.append(place)
    }
    for place in places {
      for (index, pair) in marks.enumerated() where closes(pair, at: place) {
        lastClosing[index] = place
      }
    }
  }

  /// The quotations with their marks, in their order; one inside another is a part of it.
  ///
  /// A quotation that is never closed goes on until the end: observers write fast.
  func quotations() -> [Range<Int>] {
    var found: [Range<Int>] = []
    var rest = places[...]
    while let place = rest.popFirst() {
      guard let pair = opened(at: place) else { continue }
      found.append(place..<end(of: pair, in: &rest))
    }
    return found
  }

  /// Where a quotation ends, before the places that are left after it.
  private func end(of pair: QuotationMarks, in rest: inout ArraySlice<Int>) -> Int {
    var depth = 1
    while let place = rest.popFirst() {
      if opensAgain(pair, at: place) {
        // After a colon somebody else speaks: the mark that closed the last speech was forgotten.
        depth = scalars[place - 1] == ":" || followsColon(place) ? 1 : depth + 1
      } else if closes(pair, at: place) {
        depth -= 1
        if depth == 0 { return place + 1 }
      }
    }
    return scalars.count
  }

  /// The marks of the quotation that begins here, if one does.
  private func opened(at place: Int) -> QuotationMarks? {
    for (index, pair) in marks.enumerated() where scalars[place] == pair.open {
      guard pair.open == pair.close else { return pair }
      // A mark after a digit is the inches or the minutes of a number.
      if !pair.isApostrophe { return isDigit(at: place - 1) ? nil : pair }
      let closesLater = lastClosing[index].map { $0 > place } ?? false
      if !isWord(at: place - 1), isWord(at: place + 1), closesLater { return pair }
    }
    return nil
  }

  /// Whether a quotation opens inside one in the same marks.
  private func opensAgain(_ pair: QuotationMarks, at place: Int) -> Bool {
    guard scalars[place] == pair.open, !pair.isApostrophe || pair.open != pair.close else {
      return false
    }
    return scalars[place - 1].isSpace || scalars[place - 1] == "(" || scalars[place - 1] == ":"
      ? isWord(at: place + 1) : false
  }

  /// Whether a colon and a space come before.
  private func followsColon(_ place: Int) -> Bool {
    place > 1 && scalars[place - 1].isSpace && scalars[place - 2] == ":"
  }

  /// Whether a quotation in these marks would end here.
  private func closes(_ pair: QuotationMarks, at place: Int) -> Bool {
    guard scalars[place] == pair.close else { return false }
    guard pair.isApostrophe else { return true }
    let followsSpace = place == 0 || scalars[place - 1].isSpace
    return !isWord(at: place + 1) && !followsSpace
  }

  /// Whether a letter or digit is here.
  private func isWord(at place: Int) -> Bool {
    scalars.indices.contains(place) && scalars[place].isInWords
  }

  /// Whether a digit is here.
  private func isDigit(at place: Int) -> Bool {
    scalars.indices.contains(place) && scalars[place].isDigit
  }
}
