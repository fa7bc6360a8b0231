import InstructionalRounds

extension Shape where Value == [String] {
  /// Words and phrases; a vocabulary of a language is large, and still no dictionary.
  static var phrases: Shape { Shape<String>.text(.phrase).list(of: 0...20_000) }
}

extension Record where Root == WordClass {
  /// How words that stand for each other are written in a file.
  static let wordClass = Record(
    blank: WordClass(name: "", words: []),
    keys: [
      .required("name", { $1(&$0.name) }, .text(.label)),
      .required("words", { $1(&$0.words) }, .phrases),
    ]
  )
}

extension Record where Root == WordGroup {
  /// How phrases with a question of their own are written in a file.
  static let group = Record(
    blank: WordGroup(name: "", kind: .judgment, phrases: []),
    keys: [
      .required("name", { $1(&$0.name) }, .line),
      .required("kind", { $1(&$0.kind) }, .word(of: WordGroup.kinds)),
      .orNothing("question", { $1(&$0.question) }, .question),
      .optional("weight", { $1(&$0.weight) }, .number(0...100)),
      .orNothing("outweighed", { $1(&$0.outweighed) }, .number(0...100)),
      .required("phrases", { $1(&$0.phrases) }, .phrases),
    ]
  )
}

extension WordGroup {
  /// The kinds that phrases can have; names have lists of their own besides, and evaluation is what a
  /// judgment is called in a statement.
  fileprivate static let kinds: [FlagKind] = [
    .judgment, .inference, .vague, .prescription, .remedy, .absence, .name,
  ]
}

extension Record where Root == DetailGroup {
  /// How phrases that could be checked are written in a file.
  static let details = Record(
    blank: DetailGroup(weight: 0, phrases: []),
    keys: [
      .required("weight", { $1(&$0.weight) }, .number(0...100)),
      .required("phrases", { $1(&$0.phrases) }, .phrases),
    ]
  )
}

extension Record where Root == DetailWeights {
  /// How the weights of what needs no list are written in a file.
  static let weights = Record(
    blank: DetailWeights(),
    keys: [
      .optional("needed", { $1(&$0.needed) }, .number(0...100)),
      .optional("quotation", { $1(&$0.quotation) }, .number(0...100)),
      .optional("number", { $1(&$0.number) }, .number(0...100)),
      .optional("report", { $1(&$0.report) }, .number(0...100)),
      .optional("name", { $1(&$0.name) }, .number(0...100)),
    ]
  )
}

extension Record where Root == SpeechLabels {
  /// How the words are written in a file that say whose words follow.
  static let labels = Record(
    blank: SpeechLabels(),
    keys: [
      .optional("speakers", { $1(&$0.speakers) }, .phrases),
      .optional("texts", { $1(&$0.texts) }, .phrases),
      .optional("address", { $1(&$0.address) }, .phrases),
      .optional("openers", { $1(&$0.openers) }, .phrases),
      .optional("numbers", { $1(&$0.numbers) }, .phrases),
    ]
  )
}

extension Record where Root == MeasureLists {
  /// How the phrases are written in a file that tell what a measure measures.
  static let measures = Record(
    blank: MeasureLists(),
    keys: [
      .required("question", { $1(&$0.question) }, .question),
      .required("activities", { $1(&$0.activities) }, .phrases),
      .required("results", { $1(&$0.results) }, .phrases),
    ]
  )
}

extension Record where Root == NameLists {
  /// How the names of people are written in a file.
  static let names = Record(
    blank: NameLists(),
    keys: [
      .optional("first", { $1(&$0.first) }, .phrases),
      .optional("perhaps", { $1(&$0.perhaps) }, .phrases),
      .optional("honorifics", { $1(&$0.honorifics) }, .phrases),
      .optional("figures", { $1(&$0.figures) }, .phrases),
      .optional("doing", { $1(&$0.doing) }, .phrases),
      .optional("calling", { $1(&$0.calling) }, .phrases),
      .optional("linking", { $1(&$0.linking) }, .phrases),
      .optional("acting", { $1(&$0.acting) }, .phrases),
      .optional("belongings", { $1(&$0.belongings) }, .phrases),
      .optional("before", { $1(&$0.before) }, .phrases),
      .optional("known", { $1(&$0.known) }, .phrases),
    ]
  )

  /// How the many first names are written in a file of their own.
  static let given = Record(
    blank: NameLists(),
    keys: [.required("given", { $1(&$0.given) }, Shape<String>.line.list(of: 1...20_000))]
  )
}
