extension LookupTables {
  /// Where one way through a phrase has come to.
  private struct Front {
    /// The place in the trie.
    var node: Int32
    /// The letters since then, which make no whole word yet.
    var word = WordKey()
  }

  /// Adds a phrase with a meaning to the words and phrases.
  mutating func insert(_ phrase: Phrase, meaning: Int32, root: Int32) {
    for front in extend([Front(node: root)], by: phrase) {
      let end = closing(front)
      if end.node != root { phrases.setMeaning(meaning, of: end.node) }
    }
  }

  /// Goes on from some places with the pieces of a phrase.
  private mutating func extend(_ start: [Front], by phrase: Phrase) -> [Front] {
    var fronts = start
    for piece in phrase.pieces {
      switch piece {
      case .letters(let letters):
        for index in fronts.indices { fronts[index].word = fronts[index].word.adding(letters) }
      case .space:
        for index in fronts.indices { fronts[index] = closing(fronts[index]) }
      case .choice(let phrases):
        let before = fronts
        fronts = []
        for phrase in phrases { fronts += extend(before, by: phrase) }
      case .symbol(let symbol, let isOptional):
        for index in fronts.indices { fronts[index] = closing(fronts[index]) }
        let before = fronts
        for index in fronts.indices {
          fronts[index].node = phrases.child(of: fronts[index].node, by: number(of: symbol))
        }
        if isOptional { fronts += before }
      }
    }
    return fronts
  }

  /// The place behind the word whose letters have come together.
  private mutating func closing(_ front: Front) -> Front {
    guard !front.word.isEmpty else { return front }
    return Front(node: phrases.child(of: front.node, by: words.insert(front.word)))
  }

  /// The number of a symbol.
  private func number(of symbol: Phrase.Symbol) -> Int32 {
    switch symbol {
    case .wordClass(let name): classes[name] ?? PhraseTrie.nobody
    case .number: PhraseTrie.number
    case .any: PhraseTrie.any
    case .start: PhraseTrie.start
    case .end: PhraseTrie.end
    }
  }
}
