import InstructionalRounds

extension Record where Root == WordLists {
  /// How a vocabulary is written in a file.
  static let wordLists = Record(
    blank: WordLists(name: ConsensusRule.Scale.fistToFive.id),
    keys: [
      .required("name", { $1(&$0.name) }, .identity),
      .orNothing("extends", { $1(&$0.extends) }, .identity),
      .required("language", { $1(&$0.language) }, .text(.language)),
      .required("version", { $1(&$0.version) }, .number(1...1_000_000)),
      .required("questions", { $1(&$0.questions) }, Record<[FlagKind: String]>.questions.shape),
      .optional("classes", { $1(&$0.classes) }, Record<WordClass>.wordClass.shape.list { $0.name }),
      .required("judgement", { $1(&$0.judgment) }, .phrases),
      .required("inference", { $1(&$0.inference) }, .phrases),
      .required("remedy", { $1(&$0.remedy) }, .phrases),
      .optional("hedges", { $1(&$0.hedges) }, .phrases),
      .optional("without", { $1(&$0.without) }, .phrases),
      .optional("neutral", { $1(&$0.neutral) }, .phrases),
      .optional("reports", { $1(&$0.reports) }, .phrases),
      .optional("groups", { $1(&$0.groups) }, Record<WordGroup>.group.shape.list { $0.name }),
      .optional("details", { $1(&$0.details) }, Record<DetailGroup>.details.shape.list()),
      .optional("weights", { $1(&$0.weights) }, Record<DetailWeights>.weights.shape),
      .orNothing("weighing", { $1(&$0.weighing) }, Record<Weighing>.weighing.shape),
      .optional("labels", { $1(&$0.labels) }, Record<SpeechLabels>.labels.shape),
      .optional("names", { $1(&$0.names) }, Record<NameLists>.names.shape),
      .optional("measures", { $1(&$0.measures) }, Record<MeasureLists>.measures.shape),
      .optional(
        "quotations",
        { $1(&$0.quotations) },
        Record<QuotationMarks>.quotation.shape.list()
      ),
    ],
    checks: [.phrasesAreSound(besides: []), .wordsAreSound, .phrasesAreFew]
  )

  /// How a vocabulary is written that extends another: only what differs, with the classes of the other.
  static func extending(_ found: VocabularySought) -> Record {
    let base = found.lists
    var blank = wordLists.blank
    blank.language = base?.language ?? blank.language
    let keys = wordLists.keys.map { key in
      key.name == "questions"
        ? .optional(
          "questions",
          { $1(&$0.questions) },
          Record<[FlagKind: String]>.someQuestions.shape
        )
        : Key(
          name: key.name,
          isRequired: key.isRequired && ["name", "version"].contains(key.name),
          read: key.read,
          written: key.written
        )
    }
    return Record(
      blank: blank,
      keys: keys,
      checks: [
        .baseIsThere(found), .phrasesAreSound(besides: base?.classes.map { $0.name } ?? []),
        .wordsAreSound, .phrasesAreFew,
      ]
    )
  }
}

extension Record<WordLists>.Check {
  /// The vocabulary that is extended is there.
  static func baseIsThere(_ found: VocabularySought) -> Self {
    Self(keys: ["extends"]) { lists, _ in
      guard case .missing(let known) = found, let name = lists.extends else { return [] }
      return [(["extends"], .unknownVocabulary(name.text, known: known))]
    }
  }
}

extension Record where Root == [FlagKind: String] {
  /// How the questions about flags are written in a file.
  fileprivate static let questions = Record(blank: [:], keys: questionKeys)

  /// The same, where another vocabulary has those that are left out.
  fileprivate static let someQuestions = Record(
    blank: [:],
    keys: questionKeys.map {
      Key(name: $0.name, isRequired: false, read: $0.read, written: $0.written)
    }
  )

  private static var questionKeys: [Key] {
    FlagKind.allCases.map { (kind: FlagKind) -> Key in
      switch kind {
      case .judgment, .inference, .remedy:
        .required(kind.rawValue, { $1(&$0[kind, default: ""]) }, .question)
      case .vague, .prescription, .name, .absence, .evaluation, .grain:
        .orNothing(kind.rawValue, { $1(&$0[kind]) }, .question)
      }
    }
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
  /// How a pair of quotation marks is written in a file.
  fileprivate static let quotation = Record(
    blank: QuotationMarks(open: "\"", close: "\""),
    keys: [
      .required("open", { $1(&$0.open) }, .mark),
      .required("close", { $1(&$0.close) }, .mark),
      .optional("isApostrophe", { $1(&$0.isApostrophe) }, .truth),
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
