/// Phrases arranged by their first word, then by their second: looking costs the same for ten or ten
/// thousand.
struct PhraseTrie: Sendable {
  private var nodes: [Node]
  private var edges: [Edge: Int32] = [:]

  /// A trie for a number of lists that are looked through one apart from the other.
  init(roots: Int32) { nodes = (0..<roots).map { _ in Node() } }

  /// What follows a symbol.
  private struct Edge: Hashable {
    let node: Int32
    let symbol: Int32
  }

  /// A place in one phrase or in several.
  private struct Node {
    /// What it means to have come here.
    var meaning = PhraseTrie.nothing
    /// Which kinds of symbols go on from here, so that others need not be tried.
    var ways: Ways = []
  }

  /// Kinds of symbols.
  private struct Ways: OptionSet {
    let rawValue: UInt8
    static let words = Ways(rawValue: 1)
    static let classes = Ways(rawValue: 2)
    static let number = Ways(rawValue: 4)
    static let any = Ways(rawValue: 8)
    static let start = Ways(rawValue: 16)
    static let end = Ways(rawValue: 32)
  }

  /// No meaning.
  static let nothing: Int32 = -1
  private static let number: Int32 = -2
  private static let any: Int32 = -3
  private static let start: Int32 = -4
  private static let end: Int32 = -5

  /// The symbol of a class, by its place in the vocabulary.
  static func symbol(ofClass index: Int) -> Int32 { -10 - Int32(index) }
}

extension PhraseTrie {
  /// Adds a phrase; of two that are the same the first keeps its meaning.
  mutating func insert(
    _ phrase: Phrase,
    meaning: Int32,
    root: Int32,
    words: inout WordTable,
    classes: [String: Int32]
  ) {
    var places = [root]
    for part in phrase.parts {
      let (symbols, way) = symbols(of: part.choice, words: &words, classes: classes)
      var next = part.isOptional ? places : []
      for place in places {
        nodes[Int(place)].ways.insert(way)
        for symbol in symbols { next.append(child(of: place, by: symbol)) }
      }
      places = next
    }
    for place in places where nodes[Int(place)].meaning == PhraseTrie.nothing && place != root {
      nodes[Int(place)].meaning = meaning
    }
  }

  /// The symbols of a place in a phrase, with their kind; none for a class that nobody declared.
  private func symbols(
    of choice: Phrase.Choice,
    words: inout WordTable,
    classes: [String: Int32]
  ) -> ([Int32], Ways) {
    switch choice {
    case .words(let keys): (keys.map { words.insert($0) }, .words)
    case .wordClass(let name): (classes[name].map { [$0] } ?? [], .classes)
    case .number: ([PhraseTrie.number], .number)
    case .any: ([PhraseTrie.any], .any)
    case .start: ([PhraseTrie.start], .start)
    case .end: ([PhraseTrie.end], .end)
    }
  }

  /// The place behind a symbol, a new one if nothing has gone there yet.
  private mutating func child(of node: Int32, by symbol: Int32) -> Int32 {
    let edge = Edge(node: node, symbol: symbol)
    if let child = edges[edge] { return child }
    let child = Int32(nodes.count)
    nodes.append(Node())
    edges[edge] = child
    return child
  }
}

extension PhraseTrie {
  /// A phrase that was found.
  struct Match {
    /// What it means.
    var meaning: Int32
    /// The place behind its last word.
    var end: Int
  }

  /// The longest phrase that begins at a place; a phrase has few words, so this takes no longer in a
  /// long text.
  func longest(at place: Int, of tokens: [Token], root: Int32, in table: WordTable) -> Match? {
    var best: Match?
    extend(root, place, of: tokens, start: place, table, &best)
    if tokens[place].traits.contains(.opens), nodes[Int(root)].ways.contains(.start),
      let start = edges[Edge(node: root, symbol: PhraseTrie.start)]
    {
      extend(start, place, of: tokens, start: place, table, &best)
    }
    return best
  }

  /// Goes on from a node with the word at a place.
  private func extend(
    _ index: Int32,
    _ place: Int,
    of tokens: [Token],
    start: Int,
    _ table: WordTable,
    _ best: inout Match?
  ) {
    let node = nodes[Int(index)]
    if node.meaning != PhraseTrie.nothing, place > start {
      let isBetter = best.map { ($0.end, node.meaning) < (place, $0.meaning) } ?? true
      if isBetter { best = Match(meaning: node.meaning, end: place) }
    }
    let isOver =
      place >= tokens.count
      || place > start
        && (!tokens[place].traits.contains(.joins) || tokens[place].traits.contains(.isData))
    if isOver {
      let endsSentence = place >= tokens.count || !tokens[place].traits.contains(.joins)
      guard endsSentence, node.ways.contains(.end) else { return }
      follow(index, PhraseTrie.end, place, of: tokens, start: start, table, &best)
      return
    }
    let token = tokens[place]
    if node.ways.contains(.words), token.word != WordTable.unknown {
      follow(index, token.word, place + 1, of: tokens, start: start, table, &best)
    }
    if node.ways.contains(.classes), token.word != WordTable.unknown {
      for symbol in table.classes(of: token.word) {
        follow(index, symbol, place + 1, of: tokens, start: start, table, &best)
      }
    }
    let isNumber =
      token.traits.contains(.isNumber) || table.roles(of: token.word).contains(.number)
    if node.ways.contains(.number), isNumber {
      follow(index, PhraseTrie.number, place + 1, of: tokens, start: start, table, &best)
    }
    if node.ways.contains(.any) {
      follow(index, PhraseTrie.any, place + 1, of: tokens, start: start, table, &best)
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
    _ best: inout Match?
  ) {
    guard let child = edges[Edge(node: node, symbol: symbol)] else { return }
    extend(child, place, of: tokens, start: start, table, &best)
  }
}
