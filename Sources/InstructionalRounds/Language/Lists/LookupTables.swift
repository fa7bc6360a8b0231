/// The lists of a vocabulary, arranged for looking words up.
struct LookupTables: Sendable {
  /// Every word and phrase while they come together.
  private var insertion = PhraseInsertion(trie: PhraseTrie(roots: 3), words: WordTable())
  /// What it means to find a phrase, by the numbers that ``phrases`` holds.
  var meanings: [Meaning] = []
  /// Every word of the vocabulary.
  private(set) var words = WordTable()
  /// Every phrase: those that are asked about, and those that could be checked.
  private(set) var phrases = PhraseTrie(roots: 3)

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

  /// Arranges lists.
  init(_ lists: WordLists) {
    for (index, wordClass) in lists.classes.enumerated() {
      let symbol = PhraseTrie.symbol(ofClass: index)
      insertion.classes[WordKey(wordClass.name.unicodeScalars)] = symbol
      for key in keys(of: wordClass.words) { insertion.words.insert(key, intoClass: symbol) }
    }
    addWording(lists)
    addDetails(lists)
    add(lists.measures.activities, as: .activity, root: LookupTables.measureRoot)
    add(lists.measures.results, as: .result, root: LookupTables.measureRoot)
    addLabels(lists.labels)
    addNames(lists.names)
    (words, phrases) = (insertion.words, insertion.trie)
  }

  /// Adds what is asked about, and what keeps it from being asked.
  private mutating func addWording(_ lists: WordLists) {
    add(lists.neutral, as: .neutral)
    add(lists.names.known, as: .known)
    add(lists.reports, as: .report)
    for group in lists.groups where group.kind != .vague {
      add(group.phrases, as: .flag(group.kind, group: group.question == nil ? nil : group.name))
    }
    add(lists.judgement, as: .flag(.judgement, group: nil))
    add(lists.inference, as: .flag(.inference, group: nil))
    add(lists.remedy, as: .flag(.remedy, group: nil))
    add(lists.hedges, as: .hedge)
  }

  /// Adds what could be checked, and what takes away from it.
  private mutating func addDetails(_ lists: WordLists) {
    for group in lists.groups where group.kind == .vague {
      let meaning = Meaning.vague(group.weight, group: group.name)
      add(group.phrases, as: meaning, root: LookupTables.detailRoot)
    }
    for group in lists.details {
      add(group.phrases, as: .detail(group.weight), root: LookupTables.detailRoot)
    }
  }

  /// Adds the words that say whose words follow.
  private mutating func addLabels(_ labels: SpeechLabels) {
    add(labels.speakers, as: .speaker)
    add(labels.texts, as: .text)
    add(labels.address, as: .address)
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
  }

  /// Adds the phrases of a list.
  private mutating func add(
    _ lines: [String],
    as meaning: Meaning,
    root: Int32 = LookupTables.wordingRoot
  ) {
    let number = Int32(meanings.count)
    meanings.append(meaning)
    for line in lines {
      for case let phrase? in Phrase.phrases(of: line) {
        insertion.insert(phrase, meaning: number, root: root)
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
