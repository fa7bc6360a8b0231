import InstructionalRounds

extension Record where Root == WordLists {
  /// How a vocabulary stands in a file.
  static let wordLists = Record(
    blank: WordLists(name: ConsensusRule.Scale.fistToFive.id),
    keys: [
      .required("name", \.name, .identity),
      .required("language", \.language, .text(.language)),
      .required("version", \.version, .number(1...1_000_000)),
      .required("questions", \.questions, Record<[FlagKind: String]>.questions.shape),
      .optional("classes", \.classes, Record<WordClass>.wordClass.shape.list { $0.name }),
      .required("judgement", \.judgement, .phrases),
      .required("inference", \.inference, .phrases),
      .required("remedy", \.remedy, .phrases),
      .optional("hedges", \.hedges, .phrases),
      .optional("neutral", \.neutral, .phrases),
      .optional("reports", \.reports, .phrases),
      .optional("groups", \.groups, Record<WordGroup>.group.shape.list { $0.name }),
      .optional("details", \.details, Record<DetailGroup>.details.shape.list()),
      .optional("weights", \.weights, Record<DetailWeights>.weights.shape),
      .optional("weighing", \.weighing, Record<Weighing>.weighing.shape),
      .optional("labels", \.labels, Record<SpeechLabels>.labels.shape),
      .optional("names", \.names, Record<NameLists>.names.shape),
      .optional("measures", \.measures, Record<MeasureLists>.measures.shape),
      .optional("quotations", \.quotations, Record<QuotationMarks>.quotation.shape.list()),
    ],
    checks: [.phrasesAreSound, .wordsAreSound, .phrasesAreFew]
  )
}

extension Record where Root == [FlagKind: String] {
  /// How the questions about flags stand in a file.
  fileprivate static let questions = Record(
    blank: [:],
    keys: FlagKind.allCases.map { kind in
      switch kind {
      case .judgement, .inference, .remedy: .required(kind.rawValue, \.[asking: kind], .question)
      case .vague, .prescription, .name, .absence, .evaluation, .grain:
        .optional(kind.rawValue, \.[kind], .question)
      }
    }
  )
}

extension [FlagKind: String] {
  /// The question about a kind of flag, empty until it has been read.
  fileprivate subscript(asking kind: FlagKind) -> String {
    get { self[kind] ?? "" }
    set { self[kind] = newValue }
  }
}

extension Shape where Value == String {
  /// A question with one place for the words that it is about.
  static var question: Shape {
    line.map { text in
      let begins = text.indices.filter { text[$0...].hasPrefix(WordLists.placeholder) }
      let braces = text.count { $0 == "{" }
      return begins.count == 1 && braces == 1 ? .success(text) : .failure(.placeholderMissing(text))
    } from: {
      $0
    }
  }
}

extension Record where Root == QuotationMarks {
  /// How a pair of quotation marks stands in a file.
  fileprivate static let quotation = Record(
    blank: QuotationMarks(open: "\"", close: "\""),
    keys: [
      .required("open", \.open, .mark),
      .required("close", \.close, .mark),
      .optional("isApostrophe", \.isApostrophe, .truth),
    ]
  )
}

extension Shape where Value == Unicode.Scalar {
  /// A single mark.
  fileprivate static var mark: Shape {
    Shape<String>.text(.mark).map { text in
      text.unicodeScalars.first.map { .success($0) } ?? .failure(.malformed(text, expected: .mark))
    } from: {
      String($0)
    }
  }
}
