import InstructionalRounds

extension Record<WordLists>.Check {
  /// Every phrase can be read, the classes that it names are there, and it stands only once among those
  /// that are asked about, once among those that could be checked, and once among those of measures.
  static func phrasesAreSound(besides others: [String]) -> Self {
    Self(keys: WordLists.listKeys) { lists, group in
      let known = lists.classes.map { $0.name } + others
      return [lists.wording, lists.checkable, lists.measuring].flatMap { lists in
        var places: [Phrase: [KeyTrail.Step]] = [:]
        return entries(of: lists).flatMap { entry -> [Found] in
          guard let phrase = entry.phrase else { return [entry.unreadable] }
          var found = Phrase.classes(in: entry.text).filter { !known.contains($0) }.map {
            name -> Found in
            (entry.steps, .unknownClass(name, known: known))
          }
          if let first = places[phrase] {
            found.append((entry.steps, .repeated(entry.text, first: group.trail + first)))
          } else {
            places[phrase] = entry.steps
          }
          return found
        }
      }
    }
  }

  /// The words of classes, labels and names can be read.
  static let wordsAreSound = Self(keys: WordLists.wordKeys) { lists, _ in
    entries(of: lists.words).filter { $0.phrase == nil }.map { $0.unreadable }
  }

  /// All phrases together stand for no more than a program has room for.
  static let phrasesAreFew = Self(keys: WordLists.listKeys.union(WordLists.wordKeys)) { lists, _ in
    var room = 0
    let allLists = lists.wording + lists.checkable + lists.words
    for entry in entries(of: allLists) {
      room += entry.phrase?.room ?? 0
      guard room <= mostRoom else {
        return [(Array(entry.steps.dropLast()), .wrongCount(room, allowed: 0...mostRoom))]
      }
    }
    return []
  }

  /// Many times what the phrases of English take.
  private static let mostRoom = 1_000_000

  /// A mistake with the way to it.
  fileprivate typealias Found = (steps: [KeyTrail.Step], fault: Fault)

  /// A phrase of a list, with the way to it; nothing in place of one that cannot be read.
  private struct Entry {
    let phrase: Phrase?
    let text: String
    let steps: [KeyTrail.Step]

    /// That it cannot be read.
    var unreadable: Found { (steps, .malformed(text, expected: .phrase)) }
  }

  /// The phrases of some lists.
  private static func entries(of lists: [WordLists.List]) -> [Entry] {
    lists.flatMap { steps, items in
      items.enumerated().flatMap { index, item in
        zip(
          Phrase.phrases(of: item),
          item.split(separator: ",", omittingEmptySubsequences: false)
        ).map { Entry(phrase: $0, text: String($1).cut, steps: steps + [.item(index)]) }
      }
    }
  }
}

extension WordLists {
  /// A list with the way to it.
  fileprivate typealias List = (steps: [KeyTrail.Step], items: [String])

  /// The keys whose phrases are compared.
  fileprivate static let listKeys: Set<String> = [
    "without", "neutral", "reports", "judgement", "inference", "remedy", "hedges", "groups",
    "details",
    "classes", "measures",
  ]

  /// The keys whose words only have to be readable.
  fileprivate static let wordKeys: Set<String> = ["classes", "labels", "names"]

  /// The lists of words that are not phrases.
  fileprivate var words: [List] {
    let classes: [List] = classes.enumerated().map {
      (["classes", .item($0), "words"], $1.words)
    }
    return classes + [
      (["labels", "speakers"], labels.speakers), (["labels", "texts"], labels.texts),
      (["labels", "address"], labels.address), (["labels", "openers"], labels.openers),
      (["labels", "numbers"], labels.numbers),
      (["names", "first"], names.first), (["names", "perhaps"], names.perhaps),
      (["names", "honorifics"], names.honorifics), (["names", "figures"], names.figures),
      (["names", "doing"], names.doing), (["names", "before"], names.before),
      (["names", "known"], names.known),
    ]
  }

  /// The lists that are asked about, or keep from asking.
  fileprivate var wording: [List] {
    let plain: [List] = [
      (["judgement"], judgment), (["inference"], inference), (["remedy"], remedy),
      (["hedges"], hedges), (["neutral"], neutral), (["reports"], reports),
      (["without"], without),
    ]
    return plain + phrases { $0 != .vague }
  }

  /// The lists of what could be checked, and of what takes away from it.
  fileprivate var checkable: [List] {
    let found: [List] = details.enumerated().map {
      (["details", .item($0), "phrases"], $1.phrases)
    }
    return phrases { $0 == .vague } + found
  }

  /// The lists that tell what a measure measures.
  fileprivate var measuring: [List] {
    [
      (["measures", "activities"], measures.activities),
      (["measures", "results"], measures.results),
    ]
  }

  /// The lists of the groups of some kinds.
  private func phrases(of kinds: (FlagKind) -> Bool) -> [List] {
    groups.enumerated().filter { kinds($0.element.kind) }.map {
      (["groups", .item($0), "phrases"], $1.phrases)
    }
  }
}
