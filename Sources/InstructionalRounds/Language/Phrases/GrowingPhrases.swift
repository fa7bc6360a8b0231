/// The phrases of a vocabulary while they come together, arranged by what follows on what.
struct GrowingPhrases {
  /// The places in phrases, those at the front first.
  private(set) var nodes: [Node]
  private var edges = NumberTable()

  /// A place in one phrase or in several.
  struct Node {
    /// The place before.
    var parent: Int32
    /// What leads there from the place before.
    var symbol: Int32
    /// What it means to have come there.
    var meaning = PhraseTrie.nothing
  }

  /// A place that is in no phrase.
  static let nowhere: Int32 = -1

  /// No phrases, of a number of lists that are looked through one apart from the other.
  init(roots: Int) {
    let root = Node(parent: GrowingPhrases.nowhere, symbol: PhraseTrie.nobody)
    nodes = Array(repeating: root, count: roots)
  }

  /// The place after a symbol, a new one if nothing has gone there yet.
  mutating func child(of node: Int32, by symbol: Int32) -> Int32 {
    guard node != GrowingPhrases.nowhere else { return node }
    let edge = UInt64(UInt32(bitPattern: node)) << 32 | UInt64(UInt32(bitPattern: symbol))
    let known = edges[edge]
    guard known == NumberTable.none else { return known }
    let child = Int32(nodes.count)
    nodes.append(Node(parent: node, symbol: symbol))
    edges.insert(child, for: edge)
    return child
  }

  /// Says what it means to have come to a place; of two phrases that are the same the first counts.
  mutating func setMeaning(_ meaning: Int32, of node: Int32) {
    if nodes[Int(node)].meaning == PhraseTrie.nothing { nodes[Int(node)].meaning = meaning }
  }
}
