import InstructionalRounds

extension Record<WordLists>.Check {
  /// No phrase stands twice among those that are asked about, nor among those that could be checked.
  static let phrasesAreDistinct = Self(keys: WordLists.listKeys) { lists, group in
    let wording = repeated(in: lists.wording, group)
    return wording + repeated(in: lists.checkable, group)
  }

  /// Every class that a phrase names is there.
  static let classesAreDeclared = Self(keys: WordLists.listKeys) { lists, _ in
    let known = lists.classes.map(\.name)
    return (lists.wording + lists.checkable).flatMap { steps, items in
      items.enumerated().flatMap { index, item in
        guard item.utf8.contains(UInt8(ascii: "<")) else { return [Found]() }
        return Phrase.phrases(of: item).flatMap { $0?.classes ?? [] }
          .filter { !known.contains($0) }
          .map { (steps + [.item(index)], .unknownClass($0, known: known)) }
      }
    }
  }

  /// A mistake with the way to it.
  private typealias Found = (steps: [KeyTrail.Step], fault: Fault)

  /// The phrases that stand in lists more than once.
  private static func repeated(
    in lists: [WordLists.List],
    _ group: Record<WordLists>.Group
  ) -> [Found] {
    var places: [Phrase: [KeyTrail.Step]] = [:]
    var found: [Found] = []
    for (steps, items) in lists {
      for (index, item) in items.enumerated() {
        let place = steps + [.item(index)]
        let phrases = zip(Phrase.phrases(of: item), item.split(separator: ","))
        for case (let phrase?, let text) in phrases {
          if let first = places.updateValue(places[phrase] ?? place, forKey: phrase) {
            found.append((place, .repeated(String(text).cut, first: group.trail + first)))
          }
        }
      }
    }
    return found
  }
}

extension WordLists {
  /// A list with the way to it.
  fileprivate typealias List = (steps: [KeyTrail.Step], items: [String])

  /// The keys whose phrases are compared.
  fileprivate static let listKeys: Set<String> = [
    "neutral", "reports", "judgement", "inference", "remedy", "hedges", "groups", "details",
    "classes",
  ]

  /// The lists that are asked about, or keep from asking.
  fileprivate var wording: [List] {
    let plain: [List] = [
      (["judgement"], judgement), (["inference"], inference), (["remedy"], remedy),
      (["hedges"], hedges), (["neutral"], neutral), (["reports"], reports),
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

  /// The lists of the groups of some kinds.
  private func phrases(of kinds: (FlagKind) -> Bool) -> [List] {
    groups.enumerated().filter { kinds($0.element.kind) }.map {
      (["groups", .item($0), "phrases"], $1.phrases)
    }
  }
}
