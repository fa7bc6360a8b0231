/// Phrases arranged by their first word, then by their second: looking costs the same for ten or ten
/// thousand.
struct PhraseTrie: Sendable {
  private let cells: Cells
  private let layout: TableLayout

  /// The phrases of some tables.
  init(_ cells: Cells, _ layout: TableLayout) { (self.cells, self.layout) = (cells, layout) }

  /// A phrase that was found.
  struct Match {
    var meaning: Int32
    /// The place after its last word.
    var end: Int
  }

  /// What a search has found so far, and what it took.
  private struct Search {
    /// The longest phrase.
    var best: Match?
    /// How many places in the trie were looked at.
    var steps = 0
  }

  /// The longest phrase that begins at a place; a phrase has few words, so this takes no longer in a
  /// long text.
  ///
  /// - Parameters:
  ///   - place: where the phrase begins.
  ///   - tokens: the words of the text.
  ///   - root: the list to look through.
  ///   - table: the words of the vocabulary.
  ///   - work: grows by the places in the trie that were looked at.
  /// - Returns: the phrase, if one begins there.
  func longest(
    at place: Int,
    of tokens: [Token],
    root: Int32,
    in table: WordTable,
    counting work: inout Int
  ) -> Match? {
    var search = Search()
    let cells = cells.letters.utf8.span
    extend(root, place, of: tokens, start: place, table, &search, cells)
    if tokens[place].traits.contains(.opens), meaning(of: root, cells).ways.contains(.start) {
      follow(root, PhraseTrie.start, place, of: tokens, start: place, table, &search, cells)
    }
    work += search.steps
    return search.best
  }

  /// Goes on from a node with the word at a place.
  private func extend(
    _ index: Int32,
    _ place: Int,
    of tokens: [Token],
    start: Int,
    _ table: WordTable,
    _ search: inout Search,
    _ cells: Span<UInt8>
  ) {
    search.steps += 1
    let node = meaning(of: index, cells)
    if node.meaning != PhraseTrie.nothing, place > start {
      let isBetter = search.best.map { ($0.end, node.meaning) < (place, $0.meaning) } ?? true
      if isBetter { search.best = Match(meaning: node.meaning, end: place) }
    }
    let isOver =
      place >= tokens.count
      || place > start
        && (!tokens[place].traits.contains(.joins) || tokens[place].traits.contains(.isData))
    if isOver {
      let endsSentence = place >= tokens.count || !tokens[place].traits.contains(.joins)
      guard endsSentence, node.ways.contains(.end) else { return }
      follow(index, PhraseTrie.end, place, of: tokens, start: start, table, &search, cells)
      return
    }
    let token = tokens[place]
    if node.ways.contains(.words), token.word != WordTable.unknown {
      let isRoot = index < PhraseTrie.roots
      let child =
        isRoot
        ? table.place(behind: token.word, from: index, cells)
        : child(of: index, by: token.word, cells)
      if let child { extend(child, place + 1, of: tokens, start: start, table, &search, cells) }
    }
    if node.ways.contains(.classes), token.word != WordTable.unknown {
      for list in table.classes(of: token.word, cells) {
        let symbol = cells.cell(list)
        follow(index, symbol, place + 1, of: tokens, start: start, table, &search, cells)
      }
    }
    if node.ways.contains(.number),
      token.traits.contains(.isNumber) || table.roles(of: token.word).contains(.number)
    {
      follow(index, PhraseTrie.number, place + 1, of: tokens, start: start, table, &search, cells)
    }
    if node.ways.contains(.any) {
      follow(index, PhraseTrie.any, place + 1, of: tokens, start: start, table, &search, cells)
    }
  }

  /// Takes the way of a symbol, if there is one.
  private func follow(
    _ node: Int32,
    _ symbol: Int32,
    _ place: Int,
    of tokens: [Token],
    start: Int,
    _ table: WordTable,
    _ search: inout Search,
    _ cells: Span<UInt8>
  ) {
    let isRoot = node < PhraseTrie.roots
    let next = isRoot ? child(ofRoot: node, by: symbol, cells) : child(of: node, by: symbol, cells)
    guard let child = next else { return }
    extend(child, place, of: tokens, start: start, table, &search, cells)
  }
}

extension PhraseTrie {
  /// What it means to have come to a node, and which kinds of symbols go on from there.
  private func meaning(
    of node: Int32,
    _ cells: Span<UInt8>
  ) -> (meaning: Int32, ways: SymbolKinds) {
    SymbolKinds.parted(cells.cell(layout.place(node) + 2))
  }

  /// The node after a symbol that is not a word, from a root, where thousands of words lead on.
  private func child(ofRoot root: Int32, by symbol: Int32, _ cells: Span<UInt8>) -> Int32? {
    let place = cells.cell(layout.symbol(symbol, from: root))
    return place == 0 ? nil : place
  }

  /// The node after a symbol: those after one node are side by side, sorted by what leads there.
  private func child(of node: Int32, by symbol: Int32, _ cells: Span<UInt8>) -> Int32? {
    var first = cells.cell(layout.place(node) + 1)
    var end = cells.cell(layout.place(node + 1) + 1)
    while first < end {
      let middle = (first + end) / 2
      let found = cells.cell(layout.place(middle))
      if found == symbol { return middle }
      if found < symbol { first = middle + 1 } else { end = middle }
    }
    return nil
  }
}

extension PhraseTrie {
  /// How many lists are looked through one apart from the other; their first places come first.
  static let roots: Int32 = 3
  /// No meaning.
  static let nothing: Int32 = -1
  /// The symbols that are not words: a count, any word, the beginning and the end of a sentence.
  static let (number, any, start, end): (Int32, Int32, Int32, Int32) = (-2, -3, -4, -5)
  /// The symbol of a class that nobody declared.
  static let nobody: Int32 = -6

  /// The symbol of a class, by its place in the vocabulary.
  static func symbol(ofClass index: Int) -> Int32 { -10 - Int32(index) }
}
