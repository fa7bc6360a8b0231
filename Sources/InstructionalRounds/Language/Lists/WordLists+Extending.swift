extension WordLists {
  /// The lists on top of those that they extend: the phrases of both, with their own questions and weights.
  ///
  /// Of a phrase that two lists have, the first one counts, as in lists of one file.
  package func extending(_ base: WordLists) -> WordLists {
    var lists = base
    lists.name = name
    lists.language = language
    lists.version = version
    for (kind, question) in questions { lists.questions[kind] = question }
    lists.classes = WordLists.joined(classes, base.classes, by: { $0.name }) {
      $0.words += $1.words
    }
    lists.without += without
    lists.neutral += neutral
    lists.reports += reports
    lists.judgment += judgment
    lists.inference += inference
    lists.remedy += remedy
    lists.hedges += hedges
    lists.groups = WordLists.joined(groups, base.groups, by: { $0.name }) {
      $0.phrases += $1.phrases
    }
    lists.details += details
    if weights != DetailWeights() { lists.weights = weights }
    lists.weighing = weighing ?? base.weighing
    lists.labels = labels.joined(with: base.labels)
    lists.names = names.joined(with: base.names)
    lists.measures.activities += measures.activities
    lists.measures.results += measures.results
    if !measures.question.isEmpty { lists.measures.question = measures.question }
    if !quotations.isEmpty { lists.quotations = quotations }
    return lists
  }

  /// Parts of two lists, those of one name as one.
  private static func joined<Part>(
    _ own: [Part],
    _ base: [Part],
    by name: (Part) -> String,
    add: (inout Part, Part) -> Void
  ) -> [Part] {
    let joined = own.map { part in
      var part = part
      if let other = base.first(where: { name($0) == name(part) }) { add(&part, other) }
      return part
    }
    return joined + base.filter { other in !own.contains { name($0) == name(other) } }
  }
}

extension SpeechLabels {
  /// The words of both.
  fileprivate func joined(with base: SpeechLabels) -> SpeechLabels {
    var labels = self
    labels.speakers += base.speakers
    labels.texts += base.texts
    labels.address += base.address
    labels.openers += base.openers
    labels.numbers += base.numbers
    return labels
  }
}

extension NameLists {
  /// The names of both.
  fileprivate func joined(with base: NameLists) -> NameLists {
    var names = self
    names.first += base.first
    names.perhaps += base.perhaps
    names.honorifics += base.honorifics
    names.figures += base.figures
    names.doing += base.doing
    names.calling += base.calling
    names.linking += base.linking
    names.acting += base.acting
    names.belongings += base.belongings
    names.before += base.before
    names.known += base.known
    names.given += base.given
    return names
  }
}
