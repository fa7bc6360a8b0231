/// In which order things are told that are linked with each other, as statements with what they cite.
///
/// The order depends on what is shown of each and on how they are linked, and on nothing else: not on
/// who recorded what, and when. Things that it could only tell apart by that are alike on the page.
struct TellingOrder {
  /// Something that is told.
  private struct Node {
    /// Its place among all; shared, until something tells it from the others there.
    var place = 0
    /// What it is linked with, and how.
    var links: [Link] = []
  }

  private struct Link {
    let kind: Int
    let node: Int
  }

  private var nodes: [Node]
  private let numbers: [EntryID: Int]

  /// The place of everything, from what is shown of it and of each link.
  init(_ things: [(id: EntryID, shown: [String])], links: [TellingLink]) {
    var numbers: [EntryID: Int] = [:]
    for thing in things where numbers[thing.id] == nil { numbers[thing.id] = numbers.count }
    self.numbers = numbers
    nodes = Array(repeating: Node(), count: numbers.count)
    for (thing, place) in zip(things, Self.places(things.map { $0.shown })) {
      if let node = numbers[thing.id] { nodes[node].place = place }
    }
    for (link, kind) in zip(links, Self.places(links.map { $0.shown })) {
      guard let from = numbers[link.from], let to = numbers[link.to] else { continue }
      nodes[from].links.append(Link(kind: 2 * kind, node: to))
      nodes[to].links.append(Link(kind: 2 * kind + 1, node: from))
    }
    refine()
    // What is still alike is, as far as a page can show: one goes first, and takes what is linked to it along.
    while let tie = firstTie() {
      for node in nodes.indices where nodes[node].place == nodes[tie].place && node != tie {
        nodes[node].place += 1
      }
      refine()
    }
  }

  /// The place of something among all that is told.
  func place(of id: EntryID) -> Int { numbers[id].map { nodes[$0].place } ?? nodes.count }

  /// Distinguishes what is linked with things that are distinguished, until that tells nothing more.
  private mutating func refine() {
    var count = Set(nodes.map { $0.place }).count
    while count < nodes.count {
      let places = Self.places(
        nodes.map { node in
          let links = node.links.map { [$0.kind, nodes[$0.node].place] }
          return [node.place] + links.sorted { $0.lexicographicallyPrecedes($1) }.flatMap { $0 }
        }
      )
      for (node, place) in places.enumerated() { nodes[node].place = place }
      let refined = Set(places).count
      guard refined > count else { return }
      count = refined
    }
  }

  /// One of the things at the first place that several have.
  private func firstTie() -> Int? {
    var first: [Int: Int] = [:]
    var ties: [Int: Int] = [:]
    for (number, node) in nodes.enumerated() {
      if let other = first[node.place] {
        ties[node.place] = other
      } else {
        first[node.place] = number
      }
    }
    return ties.min { $0.key < $1.key }?.value
  }

  /// For each key how many are before it, in order.
  private static func places<Part: Comparable>(_ keys: [[Part]]) -> [Int] {
    let order = keys.indices.sorted { keys[$0].lexicographicallyPrecedes(keys[$1]) }
    var places = Array(repeating: 0, count: keys.count)
    var last = 0
    for (place, index) in order.enumerated() {
      if place > 0, keys[order[place - 1]] != keys[index] { last = place }
      places[index] = last
    }
    return places
  }
}

/// That one thing that is told is named at another, with what is shown there.
struct TellingLink {
  let from: EntryID
  let to: EntryID
  let shown: [String]
}
