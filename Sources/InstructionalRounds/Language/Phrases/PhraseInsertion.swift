/// Goes through a phrase and follows all the ways that it stands for at once.
struct PhraseInsertion {
  /// The phrases that are there already.
  var phrases: GrowingPhrases
  /// The words that are there already.
  var words: GrowingWords
  /// The symbols of the classes, by the keys of their names.
  var classes: [WordKey: Int32] = [:]

  /// Where one way through a phrase has come to.
  private struct Front {
    /// The place in the phrases.
    var node: Int32
    /// The letters since then, which make no whole word yet.
    var word = WordKey()
  }
}

extension PhraseInsertion {
  /// Adds a phrase with a meaning.
  mutating func insert(_ phrase: Phrase, meaning: Int32, root: Int32) {
    var place = 0
    for front in extend([Front(node: root)], phrase.pieces, &place) {
      let node = closing(front).node
      if node != root { phrases.setMeaning(meaning, of: node) }
    }
  }

  /// The words that a phrase of one word stands for.
  mutating func keys(of phrase: Phrase) -> [WordKey] {
    var place = 0
    return extend([Front(node: GrowingPhrases.nowhere)], phrase.pieces, &place).map { $0.word }
  }

  /// Goes on from some places up to the end of a sequence.
  private mutating func extend(
    _ start: [Front],
    _ pieces: [Phrase.Piece],
    _ place: inout Int
  ) -> [Front] {
    var fronts = start
    var before = start
    while place < pieces.count {
      let piece = pieces[place]
      place += 1
      switch piece {
      case .letter(let letter):
        for index in fronts.indices { fronts[index].word.add(letter) }
      case .space: close(&fronts)
      case .open: fronts = choices(fronts, pieces, &place)
      case .bar, .close:
        place -= 1
        return fronts
      case .wordClass(let key):
        close(&fronts)
        before = fronts
        follow(classes[key] ?? PhraseTrie.nobody, &fronts)
      case .symbol(let symbol):
        close(&fronts)
        before = fronts
        follow(symbol, &fronts)
      case .optional: fronts += before
      }
    }
    return fronts
  }

  /// Goes every way of a choice.
  private mutating func choices(
    _ start: [Front],
    _ pieces: [Phrase.Piece],
    _ place: inout Int
  ) -> [Front] {
    var fronts = extend(start, pieces, &place)
    while place < pieces.count, pieces[place] == .bar {
      place += 1
      fronts += extend(start, pieces, &place)
    }
    place += 1
    return fronts
  }

  /// Takes every place on by a symbol.
  private mutating func follow(_ symbol: Int32, _ fronts: inout [Front]) {
    for index in fronts.indices {
      fronts[index].node = phrases.child(of: fronts[index].node, by: symbol)
    }
  }

  /// Ends the words whose letters have come together.
  private mutating func close(_ fronts: inout [Front]) {
    for index in fronts.indices { fronts[index] = closing(fronts[index]) }
  }

  /// The place after a word whose letters have come together.
  private mutating func closing(_ front: Front) -> Front {
    guard !front.word.isEmpty, front.node != GrowingPhrases.nowhere else { return front }
    return Front(node: phrases.child(of: front.node, by: words.insert(front.word)))
  }
}
