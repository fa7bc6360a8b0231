extension WordLists {
  /// Phrases that mean the same.
  struct PhraseList {
    /// What it means to find one of them.
    let meaning: LookupTables.Meaning
    /// Where they are looked for.
    let root: Int32
    /// The items, each a phrase or several.
    let items: [String]
  }

  /// All phrases; where two lists have the same one, the first of them counts.
  var phraseLists: [PhraseList] { wording + details(of: groups) + measuring }

  /// What is asked about, and what keeps it from being asked.
  private var wording: [PhraseList] {
    let before = [
      list(.takenOut, without), list(.neutral, neutral), list(.known, names.known),
      list(.report, reports),
    ]
    let grouped = groups.filter { $0.kind != .vague }.map { group in
      let isNamed = group.question != nil || group.outweighed != nil
      return list(.flag(group.kind, group: isNamed ? group.name : nil), group.phrases)
    }
    return before + grouped + [
      list(.flag(.judgment, group: nil), judgment),
      list(.flag(.inference, group: nil), inference),
      list(.flag(.remedy, group: nil), remedy),
      list(.hedge, hedges),
    ]
  }

  /// What could be checked, and what takes away from it.
  private func details(of groups: [WordGroup]) -> [PhraseList] {
    let root = LookupTables.detailRoot
    let vague = groups.filter { $0.kind == .vague }.map { group in
      PhraseList(
        meaning: .vague(group.weight, group: group.name),
        root: root,
        items: group.phrases
      )
    }
    return [PhraseList(meaning: .detail(0), root: root, items: without)] + vague
      + details.map {
        PhraseList(meaning: .detail($0.weight), root: root, items: $0.phrases)
      }
  }

  /// What tells what a measure measures.
  private var measuring: [PhraseList] {
    let root = LookupTables.measureRoot
    return [
      PhraseList(meaning: .activity, root: root, items: measures.activities),
      PhraseList(meaning: .result, root: root, items: measures.results),
    ]
  }

  private func list(_ meaning: LookupTables.Meaning, _ items: [String]) -> PhraseList {
    PhraseList(meaning: meaning, root: LookupTables.wordingRoot, items: items)
  }

  /// The lists without their words and phrases: what a vocabulary needs besides its tables.
  var withoutWords: WordLists {
    var lists = WordLists(name: name)
    lists.language = language
    lists.version = version
    lists.questions = questions
    lists.groups = groups.map { group in
      var group = group
      group.phrases = []
      return group
    }
    lists.details = details.map { DetailGroup(weight: $0.weight, phrases: []) }
    lists.weights = weights
    lists.weighing = weighing
    lists.weighing?.words = []
    lists.measures.question = measures.question
    lists.quotations = quotations
    lists.names.given = names.given.isEmpty ? [] : [names.given.joined(separator: " ")]
    return lists
  }
}
