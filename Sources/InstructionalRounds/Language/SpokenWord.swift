/// A word of a text, in the form in which it is looked up.
struct SpokenWord: Hashable {
  /// The word in lower case, with a straight apostrophe.
  var form: String
  /// Where it stands, in Unicode scalars.
  var range: Range<Int>
  /// Whether nothing but spaces or one hyphen parts it from the word before.
  ///
  /// A phrase never reaches over a full stop: "It was good. Job 2 began" has no "good job" in it.
  var joins: Bool
}

extension SpokenWord {
  /// Splits scalars into words: runs of letters and digits, with apostrophes inside.
  static func words(of scalars: [Unicode.Scalar]) -> [SpokenWord] {
    var words: [SpokenWord] = []
    var place = 0
    while place < scalars.count {
      guard scalars[place].isInWords else {
        place += 1
        continue
      }
      let start = place
      repeat {
        place += 1
      } while place < scalars.count
        && (scalars[place].isInWords || isApostrophe(at: place, of: scalars))
      let gap = scalars[(words.last?.range.upperBound ?? 0)..<start]
      let word = SpokenWord(
        form: form(of: scalars[start..<place]),
        range: start..<place,
        joins: !words.isEmpty && joins(gap)
      )
      words.append(word)
    }
    return words
  }

  /// Whether an apostrophe stands between two letters.
  private static func isApostrophe(at place: Int, of scalars: [Unicode.Scalar]) -> Bool {
    guard scalars[place].isApostrophe, place + 1 < scalars.count else { return false }
    return scalars[place + 1].isInWords
  }

  /// The form in which a word is looked up.
  private static func form(of scalars: ArraySlice<Unicode.Scalar>) -> String {
    var form = ""
    for scalar in scalars {
      form += scalar.isApostrophe ? "'" : scalar.properties.lowercaseMapping
    }
    return form
  }

  /// Whether a gap between two words lets a phrase go on.
  private static func joins(_ gap: ArraySlice<Unicode.Scalar>) -> Bool {
    let marks = gap.filter { !$0.properties.isWhitespace }
    return marks.isEmpty || (marks == ["-"] && gap.count == 1)
  }
}

extension Unicode.Scalar {
  /// Whether the scalar is a letter, a digit, or an accent on one.
  var isInWords: Bool {
    if isASCII { return (0x30...0x39).contains(value) || (0x61...0x7A).contains(value | 0x20) }
    return properties.isAlphabetic || properties.numericType != nil
      || properties.canonicalCombiningClass != .notReordered
  }

  /// Whether the scalar is an apostrophe, straight or curly.
  fileprivate var isApostrophe: Bool { self == "'" || self == "\u{2019}" }
}
