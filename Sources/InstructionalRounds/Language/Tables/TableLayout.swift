/// Where the parts of a vocabulary's tables stand among their ``Cells``.
///
/// First come the numbers of this layout. An index says with which word the keys of each beginning
/// start; the words follow, sorted by key: the key in two cells, the roles, the place of the list of
/// classes, what the word weighs, and for each root the place after the word in the phrases that begin
/// with it. The lists of classes are counts with symbols after them. For each root and each symbol that is not a word, a
/// cell says which place of phrases it leads to. The places of phrases follow by breadth, three
/// cells each: the symbol that leads there, the first of the places after it, and what it means to have
/// come there. One more place ends them.
struct TableLayout: Hashable, Sendable {
  /// How many words there are.
  let words: Int
  /// How much of a key the index looks at.
  let indexBits: Int
  /// How many cells the lists of classes take.
  let classCells: Int
  /// How many symbols that are not words there may be, ``PhraseTrie/symbol(ofClass:)`` of the last class.
  let symbols: Int
  /// How many places of phrases there are.
  let places: Int

  /// Where the index begins.
  let index = 5
  /// Where the words begin.
  let firstWord: Int
  /// Where the lists of classes begin.
  let classes: Int
  /// Where the places begin that symbols lead to from the roots.
  let firstSymbol: Int
  /// Where the places of phrases begin.
  let firstPlace: Int

  /// How many cells a word takes.
  static let wordWidth = firstRoot + Int(PhraseTrie.roots)
  /// Where the places after a word begin among its cells.
  static let firstRoot = 5
  /// How many cells a place takes.
  static let placeWidth = 3

  /// Lays parts out one after the other.
  init(words: Int, indexBits: Int, classCells: Int, symbols: Int, places: Int) {
    self.words = words
    self.indexBits = indexBits
    self.classCells = classCells
    self.symbols = symbols
    self.places = places
    firstWord = index + 1 << indexBits + 1
    classes = firstWord + words * TableLayout.wordWidth
    firstSymbol = classes + classCells
    firstPlace = firstSymbol + symbols * Int(PhraseTrie.roots)
  }

  /// Where a word is.
  func word(_ number: Int) -> Int { firstWord + number * TableLayout.wordWidth }

  /// The cell that says which place a symbol that is not a word leads to from a root.
  func symbol(_ symbol: Int32, from root: Int32) -> Int {
    firstSymbol + Int(root) * symbols - Int(symbol) - 1
  }

  /// Where a place of phrases stands.
  func place(_ number: Int32) -> Int { firstPlace + Int(number) * TableLayout.placeWidth }
}

extension TableLayout {
  /// The layout as it is in its first cells.
  var numbers: [Int32] { [words, indexBits, classCells, symbols, places].map { Int32($0) } }

  /// The layout of some cells.
  init(of cells: Cells) {
    let cells = cells.letters.utf8.span
    self.init(
      words: Int(cells.cell(0)),
      indexBits: Int(cells.cell(1)),
      classCells: Int(cells.cell(2)),
      symbols: Int(cells.cell(3)),
      places: Int(cells.cell(4))
    )
  }
}
