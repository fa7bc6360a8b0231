/// The words of a text in their order, small and without marks, for finding one text in another.
struct SpokenWords: Hashable, Sendable {
  let words: [String]

  /// The words of a text.
  init(_ text: String) {
    words = text.lowercased().split { !($0.isLetter || $0.isNumber) && $0 != "'" && $0 != "’" }
      .map { String($0.map { $0 == "’" ? "'" : $0 }) }
  }

  /// Whether a phrase is in the text, word by word; its last word may go on ("color" in "colors").
  func has(_ phrase: String) -> Bool {
    let wanted = SpokenWords(phrase).words
    guard let last = wanted.last, wanted.count <= words.count else { return false }
    return (0...words.count - wanted.count).contains { start in
      words[start..<start + wanted.count - 1].elementsEqual(wanted.dropLast())
        && words[start + wanted.count - 1].hasPrefix(last)
    }
  }

  /// The most words that stand one after another in both texts.
  func longestCommonRun(with other: SpokenWords) -> Int {
    var longest = 0
    var row = Array(repeating: 0, count: other.words.count + 1)
    for word in words {
      var previous = 0
      for (place, theirs) in other.words.enumerated() {
        let kept = row[place + 1]
        row[place + 1] = word == theirs ? previous + 1 : 0
        longest = max(longest, row[place + 1])
        previous = kept
      }
    }
    return longest
  }
}
