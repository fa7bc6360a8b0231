import InstructionalRounds

extension Record<WordLists>.Check {
  /// No phrase stands twice among those that are asked about, nor among those that could be checked,
  /// and every class that one names is there.
  static let phrasesAreSound = Self(keys: WordLists.listKeys) { lists, group in
    let known = Set(lists.classes.map(\.name))
    return [lists.wording, lists.checkable].flatMap { lists in
      var places: [Phrase: [KeyTrail.Step]] = [:]
      return entries(of: lists).flatMap { entry -> [Found] in
        let missing = entry.phrase.classes.filter { !known.contains($0) }
        var found = missing.map {
          Found(entry.steps, .unknownClass($0, known: known.sorted()))
        }
        if let first = places.updateValue(entry.steps, forKey: entry.phrase) {
          found.append((entry.steps, .repeated(entry.text, first: group.trail + first)))
          places[entry.phrase] = first
        }
        return found
      }
    }
  }

  /// A mistake with the way to it.
  private typealias Found = (steps: [KeyTrail.Step], fault: Fault)

  /// The phrases of some lists, with the way to each.
  private static func entries(
    of lists: [WordLists.List]
  ) -> [(phrase: Phrase, text: String, steps: [KeyTrail.Step])] {
    lists.flatMap { steps, items in
      items.enumerated().flatMap { index, item in
        zip(Phrase.phrases(of: item), item.split(separator: ",")).compactMap { phrase, text in
          phrase.map { ($0, String(text).cut, steps + [.item(index)]) }
        }
      }
    }
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
