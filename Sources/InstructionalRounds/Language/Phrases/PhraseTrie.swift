/// Phrases arranged by their first word, then by their second: looking costs the same for ten or ten
/// thousand.
struct PhraseTrie: Sendable {
  private var nodes: [Node]
  private var edges = NumberTable()

  /// A trie for a number of lists that are looked through one apart from the other.
  init(roots: Int32) { nodes = (0..<roots).map { _ in Node() } }

  /// The key of what follows a symbol.
  private static func edge(_ node: Int32, _ symbol: Int32) -> UInt64 {
    UInt64(UInt32(bitPattern: node)) << 32 | UInt64(UInt32(bitPattern: symbol))
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

    /// The kind of a symbol.
    init(_ symbol: Int32) {
      switch symbol {
      case PhraseTrie.number: self = .number
      case PhraseTrie.any: self = .any
      case PhraseTrie.start: self = .start
      case PhraseTrie.end: self = .end
      case 0...: self = .words
      default: self = .classes
      }
    }

    /// A set from its bits.
    init(rawValue: UInt8) { self.rawValue = rawValue }

    static let words = Ways(rawValue: 1)
    static let classes = Ways(rawValue: 2)
    static let number = Ways(rawValue: 4)
    static let any = Ways(rawValue: 8)
    static let start = Ways(rawValue: 16)
    static let end = Ways(rawValue: 32)
  }

  /// No meaning.
  static let nothing: Int32 = -1
  /// The symbols that are no words: a count, any word, the beginning and the end of a sentence.
  static let (number, any, start, end): (Int32, Int32, Int32, Int32) = (-2, -3, -4, -5)
  /// A place that is in no trie.
  static let nowhere: Int32 = -7
  /// The symbol of a class that nobody declared.
  static let nobody: Int32 = -6

  /// The symbol of a class, by its place in the vocabulary.
  static func symbol(ofClass index: Int) -> Int32 { -10 - Int32(index) }
}

extension PhraseTrie {
  /// The place behind a symbol, a new one if nothing has gone there yet.
  mutating func child(of node: Int32, by symbol: Int32) -> Int32 {
    let edge = PhraseTrie.edge(node, symbol)
    let known = edges[edge]
    guard known == NumberTable.none else { return known }
    let child = Int32(nodes.count)
    nodes.append(Node())
    nodes[Int(node)].ways.insert(Ways(symbol))
    edges.insert(child, for: edge)
    return child
  }

  /// Says what it means to have come to a place; of two phrases that are the same the first counts.
  mutating func setMeaning(_ meaning: Int32, of node: Int32) {
    if nodes[Int(node)].meaning == PhraseTrie.nothing { nodes[Int(node)].meaning = meaning }
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
    if tokens[place].traits.contains(.opens), nodes[Int(root)].ways.contains(.start) {
      follow(root, PhraseTrie.start, place, of: tokens, start: place, table, &best)
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
    let child = edges[PhraseTrie.edge(node, symbol)]
    guard child != NumberTable.none else { return }
    extend(child, place, of: tokens, start: start, table, &best)
  }
}
