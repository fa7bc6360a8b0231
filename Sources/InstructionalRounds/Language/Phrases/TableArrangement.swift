/// Brings the lists of a vocabulary together and lays them out in ``Cells``.
struct TableArrangement {
  private var insertion = PhraseInsertion(
    phrases: GrowingPhrases(roots: Int(PhraseTrie.roots)),
    words: GrowingWords()
  )

  /// How many symbols that are not words there may be.
  private let symbols: Int

  /// Brings lists together.
  init(_ lists: WordLists) {
    symbols = -Int(PhraseTrie.symbol(ofClass: lists.classes.count))
    for (index, wordClass) in lists.classes.enumerated() {
      let symbol = PhraseTrie.symbol(ofClass: index)
      insertion.classes[WordKey(wordClass.name.unicodeScalars)] = symbol
      for key in keys(of: wordClass.words) { insertion.words.insert(key, intoClass: symbol) }
    }
    for (number, list) in lists.phraseLists.enumerated() {
      for item in list.items {
        for case let phrase? in Phrase.phrases(of: item) {
          insertion.insert(phrase, meaning: Int32(number), root: list.root)
        }
      }
    }
    addLabels(lists.labels)
    addNames(lists.names)
    addWeights(lists.weighing)
  }

  /// Adds the words that say whose words follow.
  private mutating func addLabels(_ labels: SpeechLabels) {
    add(labels.speakers, as: .speaker)
    add(labels.texts, as: .text)
    add(labels.address, as: .address)
    add(labels.openers, as: .opener)
    add(labels.numbers, as: .number)
  }

  /// Adds the names of people.
  private mutating func addNames(_ names: NameLists) {
    add(names.first, as: .name)
    add(names.perhaps, as: .perhapsName)
    add(names.honorifics, as: .honorific)
    add(names.figures, as: .figure)
    add(names.doing, as: .doing)
    add(names.before, as: .before)
    add(names.calling, as: .calling)
    add(names.linking, as: .linking)
    add(names.acting, as: .acting)
    add(names.belongings, as: .belonging)
  }

  /// Adds the words, and the parts of words, that weigh something.
  private mutating func addWeights(_ weighing: Weighing?) {
    for list in weighing?.words ?? [] {
      for case let pattern? in list.words.flatMap(WordPattern.patterns) {
        insertion.words.insert(pattern.key, weighing: Int32(list.weight))
      }
    }
  }

  /// Adds the words of a list for a use of their own.
  private mutating func add(_ lines: [String], as role: WordRoles) {
    for key in keys(of: lines) { insertion.words.insert(key, as: role) }
  }

  /// The words of a list.
  private mutating func keys(of lines: [String]) -> [WordKey] {
    var keys: [WordKey] = []
    for line in lines {
      for case let phrase? in Phrase.phrases(of: line) { keys += insertion.keys(of: phrase) }
    }
    return keys
  }
}

extension TableArrangement {
  /// The words and phrases as ``TableLayout`` has them.
  var cells: Cells {
    let words = insertion.words.words
    let sorted = words.indices.sorted { words[$0].key.place < words[$1].key.place }
    var numbers = [Int32](repeating: 0, count: words.count)
    for (number, word) in sorted.enumerated() { numbers[word] = Int32(number) }
    var classes = ClassLists(sorted.map { words[$0] })
    let places = insertion.phrases.laidOut { symbol in
      symbol < 0 ? symbol : numbers[Int(symbol)]
    }
    classes.addPlaces(behindRootsOf: places)
    let bits = TableArrangement.indexBits(for: words.count)
    let layout = TableLayout(
      words: words.count,
      indexBits: bits,
      classCells: classes.cells.count,
      symbols: symbols,
      places: insertion.phrases.nodes.count
    )
    let index = TableArrangement.index(of: sorted.map { words[$0].key }, bits: bits)
    let symbols = TableArrangement.symbols(behindRootsOf: places, layout)
    return Cells(layout.numbers + index + classes.words + classes.cells + symbols + places)
  }

  /// The places that symbols which are not words lead to from the roots.
  private static func symbols(behindRootsOf places: [Int32], _ layout: TableLayout) -> [Int32] {
    var cells = [Int32](repeating: 0, count: layout.symbols * Int(PhraseTrie.roots))
    let width = TableLayout.placeWidth
    for root in 0..<PhraseTrie.roots {
      for place in places[Int(root) * width + 1]..<places[(Int(root) + 1) * width + 1] {
        let symbol = places[Int(place) * width]
        if symbol < 0 { cells[layout.symbol(symbol, from: root) - layout.firstSymbol] = place }
      }
    }
    return cells
  }

  /// So many bits that a beginning has two to four words.
  private static func indexBits(for words: Int) -> Int {
    max(0, Int.bitWidth - (words / 4).leadingZeroBitCount)
  }

  /// With which of the sorted keys each beginning starts, and where the last ends.
  private static func index(of keys: [WordKey], bits: Int) -> [Int32] {
    var starts = [Int32](repeating: 0, count: 1 << bits + 1)
    for key in keys { starts[key.beginning(bits: bits) + 1] += 1 }
    for place in starts.indices.dropFirst() { starts[place] += starts[place - 1] }
    return starts
  }
}

/// The words in their order, with their lists of classes, each of which stands only once.
private struct ClassLists {
  /// The cells of all words.
  var words: [Int32] = []
  /// The lists, that without classes first.
  var cells: [Int32] = [0]

  init(_ sorted: [GrowingWords.Word]) {
    var known: [[Int32]: Int32] = [[]: 0]
    for word in sorted {
      let classes = word.classes
      if known[classes] == nil {
        known[classes] = Int32(cells.count)
        cells += [Int32(classes.count)] + classes
      }
      let key = word.key.cells
      words += [
        key.low, key.high, Int32(word.roles.rawValue), known[classes] ?? 0, word.weight,
      ]
      words += Array(repeating: 0, count: Int(PhraseTrie.roots))
    }
  }

  /// Adds to each word the places after it in the phrases that begin with it.
  mutating func addPlaces(behindRootsOf places: [Int32]) {
    for root in 0..<Int(PhraseTrie.roots) {
      let width = TableLayout.placeWidth
      for place in places[root * width + 1]..<places[(root + 1) * width + 1] {
        let symbol = Int(places[Int(place) * width])
        if symbol >= 0 {
          words[symbol * TableLayout.wordWidth + TableLayout.firstRoot + root] = place
        }
      }
    }
  }
}

extension GrowingPhrases {
  /// The places by breadth, three cells each, with one more place at the end.
  fileprivate func laidOut(_ symbol: (Int32) -> Int32) -> [Int32] {
    var children: [[Int32]] = nodes.map { _ in [] }
    for (child, node) in nodes.enumerated() where node.parent != GrowingPhrases.nowhere {
      children[Int(node.parent)].append(Int32(child))
    }
    var order = nodes.indices.filter { nodes[$0].parent == GrowingPhrases.nowhere }
    var cells: [Int32] = []
    var next = 0
    while next < order.count {
      let node = nodes[order[next]]
      let below = children[order[next]].map { (symbol(nodes[Int($0)].symbol), Int($0)) }
        .sorted { $0.0 < $1.0 }
      let kinds = below.reduce(into: SymbolKinds()) { $0.insert(SymbolKinds($1.0)) }
      cells += [symbol(node.symbol), Int32(order.count), kinds.joined(with: node.meaning)]
      order += below.map { $0.1 }
      next += 1
    }
    return cells + [PhraseTrie.nobody, Int32(order.count), 0]
  }
}
