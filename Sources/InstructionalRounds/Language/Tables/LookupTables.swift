/// The words and phrases of a vocabulary, arranged for looking them up.
final class LookupTables: Sendable {
  /// The tables, where they can be kept.
  let cells: Cells
  /// Every word of the vocabulary.
  let words: WordTable
  /// Every phrase: those that are asked about, and those that could be checked.
  let phrases: PhraseTrie
  /// What it means to find a phrase, by the numbers that ``phrases`` holds.
  let meanings: [Meaning]

  /// Takes the tables of some lists, whose phrases are not looked at again.
  init(_ cells: Cells, of lists: WordLists) {
    let layout = TableLayout(of: cells)
    self.cells = cells
    words = WordTable(cells, layout)
    phrases = PhraseTrie(cells, layout)
    meanings = lists.phraseLists.map { $0.meaning }
  }
}

extension LookupTables {
  /// Where phrases are looked for that are asked about.
  static let wordingRoot: Int32 = 0
  /// Where phrases are looked for that could be checked, or take away from it.
  static let detailRoot: Int32 = 1
  /// Where phrases are looked for that tell what a measure measures.
  static let measureRoot: Int32 = 2

  /// What it means to find a phrase.
  enum Meaning: Sendable {
    /// It only looks like another one.
    case neutral
    /// It was taken out of the lists, and weighs nothing either.
    case takenOut
    /// Somebody's words follow.
    case report
    /// It is asked about.
    case flag(FlagKind, group: String?)
    /// It is asked about unless the protocol lets it pass.
    case hedge
    /// It could be checked.
    case detail(Int)
    /// It cannot be checked.
    case vague(Int, group: String)
    /// It says what will be done.
    case activity
    /// It says what comes of something.
    case result
    /// It is the whole name of somebody who is not in the room.
    case known
  }
}
