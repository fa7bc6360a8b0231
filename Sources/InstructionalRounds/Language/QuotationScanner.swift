/// Finds what is quoted in a text, which is evidence and nobody's judgement.
struct QuotationScanner {
  private let scalars: [Unicode.Scalar]
  private let marks: [QuotationMarks]
  /// The last place where each pair of marks could close, so that looking for it costs no search.
  private var lastClosing: [Int?]

  /// Looks at scalars with the marks of a vocabulary.
  init(_ scalars: [Unicode.Scalar], marks: [QuotationMarks]) {
    self.scalars = scalars
    self.marks = marks
    lastClosing = marks.map { _ in nil }
    for place in scalars.indices {
      for (index, pair) in marks.enumerated() where closes(pair, at: place) {
        lastClosing[index] = place
      }
    }
  }

  /// For every scalar, whether it is part of a quotation, marks included.
  ///
  /// A quotation that is never closed goes on until the end: observers write fast.
  func quoted() -> [Bool] {
    var quoted: [Bool] = []
    quoted.reserveCapacity(scalars.count)
    var inside: QuotationMarks?
    for place in scalars.indices {
      if let pair = inside {
        quoted.append(true)
        if closes(pair, at: place) { inside = nil }
      } else {
        inside = opened(at: place)
        quoted.append(inside != nil)
      }
    }
    return quoted
  }

  /// The marks of the quotation that begins here, if one does.
  private func opened(at place: Int) -> QuotationMarks? {
    for (index, pair) in marks.enumerated() where scalars[place] == pair.open {
      guard pair.isApostrophe, pair.open == pair.close else { return pair }
      let closesLater = lastClosing[index].map { $0 > place } ?? false
      if !isWord(at: place - 1), isWord(at: place + 1), closesLater { return pair }
    }
    return nil
  }

  /// Whether a quotation in these marks would end here.
  private func closes(_ pair: QuotationMarks, at place: Int) -> Bool {
    guard scalars[place] == pair.close else { return false }
    guard pair.isApostrophe else { return true }
    let followsSpace = place == 0 || scalars[place - 1].properties.isWhitespace
    return !isWord(at: place + 1) && !followsSpace
  }

  /// Whether a letter or digit stands here.
  private func isWord(at place: Int) -> Bool {
    scalars.indices.contains(place) && scalars[place].isInWords
  }
}
