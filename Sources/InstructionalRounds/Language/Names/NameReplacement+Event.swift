extension NameReplacement {
  /// The names with all that belongs to them in some words: `Danielle Ortiz` where `Danielle` goes.
  ///
  /// - Returns: the names, longer ones first, so that no surname is left behind.
  package static func whole(
    _ names: [NameReplacement],
    in events: some Sequence<Event>,
    reading vocabulary: Vocabulary
  ) -> [NameReplacement] {
    var longer: Set<NameReplacement> = []
    for text in events.lazy.flatMap({ $0.words }).compactMap({ $0.text }) {
      guard let name = names.first(where: { $0.applied(to: text) != nil }) else { continue }
      for flag in vocabulary.names(in: text) {
        let words = flag.text.split { $0.isWhitespace }
        guard words.count > 1, name.applied(to: String(words[0])) == name.substitute,
          let whole = NameReplacement(flag.text.withoutPossessiveEnd, by: name.substitute)
        else { continue }
        longer.insert(whole)
      }
    }
    return longestFirst(names + longer)
  }

  /// The words of an entry with what is in place of names, in their order; `nil` where it has none.
  ///
  /// The names of schools stay, though schools are called after people.
  package static func words(
    of event: Event,
    without names: [NameReplacement]
  ) throws(WordsError) -> [Words]? {
    let schools = event.schools
    var isFound = false
    var words: [Words] = []
    for old in event.words {
      guard !schools.contains(old), let new = old.text.flatMap({ text($0, without: names) }) else {
        words.append(old)
        continue
      }
      isFound = true
      words.append(try Words(new))
    }
    return isFound ? words : nil
  }
}

extension String {
  /// The name without what makes a possessive of it.
  var withoutPossessiveEnd: String {
    guard let end = unicodeScalars.lastIndex(where: { $0.isApostrophe }),
      unicodeScalars.distance(from: end, to: unicodeScalars.endIndex) <= 2
    else { return self }
    return String(unicodeScalars[..<end])
  }
}
