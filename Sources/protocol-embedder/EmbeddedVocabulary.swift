import InstructionalRounds

/// The Swift text that makes a vocabulary whose words and phrases are in tables already.
struct EmbeddedVocabulary {
  private let lists: WordLists
  private let tables: String

  /// Takes what was read and arranged.
  init(_ vocabulary: Vocabulary) {
    lists = vocabulary.lists
    tables = vocabulary.tableLetters
  }

  /// A closure that gives the vocabulary.
  var source: String {
    let settings = head + questions + groups + details + weights + measures + quotations
    return """
      {
              guard let name = ProtocolID(\(lists.name.text.quoted)) else { return nil }
              var lists = WordLists(name: name)
      \(settings.map { "        lists.\($0)\n" }.joined())\
              return Vocabulary(lists, tables: \(tables.quoted))
            }
      """
  }
}

extension EmbeddedVocabulary {
  private var head: [String] {
    ["language = \(lists.language.quoted)", "version = \(lists.version)"]
  }

  private var questions: [String] {
    FlagKind.allCases.compactMap { kind in
      lists.questions[kind].map { "questions[.\(kind)] = \($0.quoted)" }
    }
  }

  private var groups: [String] {
    lists.groups.map { group in
      """
      groups.append(WordGroup(name: \(group.name.quoted), kind: .\(group.kind), \
      question: \(group.question?.quoted ?? "nil"), weight: \(group.weight), phrases: []))
      """
    }
  }

  private var details: [String] {
    lists.details.map { "details.append(DetailGroup(weight: \($0.weight), phrases: []))" }
  }

  private var weights: [String] {
    let weights = lists.weights
    return [
      "weights.needed = \(weights.needed)", "weights.quotation = \(weights.quotation)",
      "weights.number = \(weights.number)", "weights.report = \(weights.report)",
      "weights.name = \(weights.name)",
    ]
  }

  private var measures: [String] { ["measures.question = \(lists.measures.question.quoted)"] }

  private var quotations: [String] {
    lists.quotations.map { marks in
      """
      quotations.append(QuotationMarks(open: \(String(marks.open).quoted), \
      close: \(String(marks.close).quoted), isApostrophe: \(marks.isApostrophe)))
      """
    }
  }
}
