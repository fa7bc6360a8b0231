/// Where the parts of a vocabulary's tables stand among their ``Cells``.
///
/// First come the numbers of this layout. An index says with which word the keys of each beginning
/// start; the words follow, sorted by key, four cells each: the key in two, the roles, the place of the
/// list of classes. The lists of classes are counts with symbols behind them. The places of phrases
/// follow by breadth, three cells each: the symbol that leads there, the first of the places behind it,
/// and what it means to have come there. One more place ends them.
struct TableLayout: Hashable, Sendable {
  /// How many words there are.
  var words = 0
  /// How much of a key the index looks at.
  var indexBits = 0
  /// How many cells the lists of classes take.
  var classCells = 0
  /// How many places of phrases there are.
  var places = 0

  /// How many cells a word takes.
  static let wordWidth = 4
  /// How many cells a place takes.
  static let placeWidth = 3

  /// Where the index begins.
  var index: Int { numbers.count }
  /// Where the lists of classes begin.
  var classes: Int { word(words) }
  /// How many cells there are in all.
  var count: Int { place(Int32(places) + 1) }

  /// Where a word stands.
  func word(_ number: Int) -> Int {
    index + 1 << indexBits + 1 + number * TableLayout.wordWidth
  }

  /// Where a place of phrases stands.
  func place(_ number: Int32) -> Int {
    classes + classCells + Int(number) * TableLayout.placeWidth
  }
}

extension TableLayout {
  /// The layout as it stands in its first cells.
  var numbers: [Int32] { [words, indexBits, classCells, places].map { Int32($0) } }

  /// The layout of some cells.
  init(of cells: Cells) {
    let cells = cells.letters.utf8.span
    words = Int(cells.cell(0))
    indexBits = Int(cells.cell(1))
    classCells = Int(cells.cell(2))
    places = Int(cells.cell(3))
  }
}
