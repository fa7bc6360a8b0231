/// Words by which a note stops being a description, ready to be looked for.
///
/// It decides by lists, phrases and weights, all of which are in its file; what it says can be explained
/// by the words that it points to. It is often right and never sure, so it only ever leads to a question.
public struct Vocabulary: Sendable {
  /// All that it has, after one reference: it is handed on with every note that is read.
  private let parts: Parts

  /// Makes lists of words ready; the length of a list does not slow down the looking.
  public init(_ lists: WordLists) {
    self.init(lists.withoutWords, TableArrangement(lists).cells)
  }

  /// Takes lists without words, and the words in tables that were made ready before.
  package init(_ lists: WordLists, tables: String) { self.init(lists, Cells(letters: tables)) }

  private init(_ lists: WordLists, _ cells: Cells) {
    parts = Parts(lists, cells)
  }

  /// What the vocabulary was made from, without the words and phrases: these are in the tables.
  package var lists: WordLists { parts.lists }
  /// The words and phrases.
  var tables: LookupTables { parts.tables }
  /// First names beside those in the tables.
  var givenNames: GivenNames { parts.givenNames }
  /// How much detail outweighs the phrases of a group, of the groups that can be.
  var outweighing: [String: Int] { parts.outweighing }
  /// Weighs the words of notes; `nil` where the lists alone decide.
  var weigher: Weigher? { parts.weigher }

  /// The tables as letters, from which they can be taken again.
  package var tableLetters: String { tables.cells.letters }

  /// What is asked about a flag; the words themselves where the vocabulary has no question for it.
  public func question(for flag: Flag) -> String {
    let question = flag.group.flatMap { parts.groupQuestions[$0] } ?? lists.questions[flag.kind]
    guard let question else { return flag.text }
    return WordLists.filled(question, with: flag.text)
  }
}

/// What a vocabulary has, made once.
private final class Parts: Sendable {
  let lists: WordLists
  let tables: LookupTables
  /// The questions of the groups that have one.
  let groupQuestions: [String: String]
  let outweighing: [String: Int]
  let weigher: Weigher?
  let givenNames: GivenNames

  /// Makes everything ready that lists and their words give.
  init(_ lists: WordLists, _ cells: Cells) {
    self.lists = lists
    tables = LookupTables(cells, of: lists)
    groupQuestions = lists.byGroup { $0.question }
    outweighing = lists.byGroup { $0.outweighed }
    givenNames = GivenNames(lists.names.given)
    weigher = lists.weighing.map { [words = tables.words] in Weigher($0, words) }
  }
}

extension WordLists {
  /// Something that some groups have, by the names of these groups.
  fileprivate func byGroup<Part>(_ part: (WordGroup) -> Part?) -> [String: Part] {
    var parts: [String: Part] = [:]
    for group in groups where parts[group.name] == nil { parts[group.name] = part(group) }
    return parts
  }
}

extension Vocabulary: Hashable {
  /// Whether two vocabularies were made from lists that say the same.
  public static func == (first: Vocabulary, second: Vocabulary) -> Bool {
    first.lists == second.lists && first.tables.cells == second.tables.cells
  }

  /// Feeds what the vocabulary goes by.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(lists.name)
    hasher.combine(lists.version)
  }
}
