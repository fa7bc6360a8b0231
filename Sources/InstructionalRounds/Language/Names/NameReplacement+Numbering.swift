extension NameReplacement {
  /// A number for everybody whom some texts name, in the order in which they appear: `S1`, `S2`.
  ///
  /// Whoever has a title is no student, and gets `A1`. "Maya" and "Maya Ortiz" are one person, unless there is
  /// another Maya with a surname. Numbers that the texts have already are not given again; beside the texts
  /// nothing counts, so that the same file gets the same numbers another time.
  package static func numbering(
    namesIn texts: [String],
    reading vocabulary: Vocabulary,
    except isNobody: (Flag) -> Bool
  ) -> [NameReplacement] {
    let names = names(in: texts, vocabulary, isNobody)
    var fullNames: [[Character]: Int] = [:]
    for name in names where name.isFull { fullNames[name.first, default: 0] += 1 }
    var last: [Character: Int] = [:]
    for letter in ["S", "A"] as [Character] {
      last[letter] = highestNumber(behind: letter, in: texts)
    }
    var given: [[Character]: String] = [:]
    return names.compactMap { name in
      let isOne = !name.isTitled && fullNames[name.first, default: 0] < 2
      let person = isOne ? name.first : folded(name.text)
      let letter: Character = name.isTitled ? "A" : "S"
      let next = last[letter, default: 0] + 1
      let code = given[person] ?? "\(letter)\(next)"
      if given.updateValue(code, forKey: person) == nil { last[letter] = next }
      return NameReplacement(name.text, by: code)
    }
  }

  /// A name as it stands somewhere.
  private struct Named {
    let text: String
    /// Its first word, folded.
    let first: [Character]
    let isTitled: Bool
    /// Whether it is a first name with a surname.
    let isFull: Bool
  }

  /// The different names in some texts.
  private static func names(
    in texts: [String],
    _ vocabulary: Vocabulary,
    _ isNobody: (Flag) -> Bool
  ) -> [Named] {
    var seen: Set<[Character]> = []
    var names: [Named] = []
    for text in texts {
      for flag in vocabulary.names(in: text) where flag.group != NameFinder.contact {
        let name = flag.text.withoutPossessiveEnd
        guard !isNobody(flag), seen.insert(folded(name)).inserted else { continue }
        let isTitled = vocabulary.beginsWithTitle(name)
        let words = name.split { $0.isWhitespace }
        names.append(
          Named(
            text: name,
            first: folded(words.first.map { String($0) } ?? name),
            isTitled: isTitled,
            isFull: words.count > 1 && !isTitled
          )
        )
      }
    }
    return names
  }

  /// The highest number that stands behind a letter, as in `S3`; 0 without any.
  private static func highestNumber(behind letter: Character, in texts: [String]) -> Int {
    var highest = 0
    for text in texts {
      for word in text.split(whereSeparator: { !$0.isLetter && !$0.isNumber }) {
        guard word.first.map({ $0.uppercased() == String(letter) }) ?? false,
          let number = Int(word.dropFirst()), number < 1000
        else { continue }
        highest = max(highest, number)
      }
    }
    return highest
  }
}

extension NameReplacement {
  /// A text without some names, of which the longest go first; `nil` where it has none of them.
  package static func text(_ text: String, without names: [NameReplacement]) -> String? {
    var result: String?
    for name in names { result = name.applied(to: result ?? text) ?? result }
    return result
  }

  /// Names in the order in which they have to go.
  package static func longestFirst(_ names: [NameReplacement]) -> [NameReplacement] {
    names.sorted { ($1.name.count, $0.name) < ($0.name.count, $1.name) }
  }
}
