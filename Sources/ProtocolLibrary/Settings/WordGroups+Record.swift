import InstructionalRounds

extension Shape where Value == [String] {
  /// Words and phrases; a vocabulary of a language is large, and still no dictionary.
  static var phrases: Shape { Shape<String>.text(.phrase).list(of: 0...20_000) }
}

extension Record where Root == WordClass {
  /// How words that stand for each other stand in a file.
  static let wordClass = Record(
    blank: WordClass(name: "", words: []),
    keys: [
      .required("name", \.name, .text(.label)),
      .required("words", \.words, .phrases),
    ]
  )
}

extension Record where Root == WordGroup {
  /// How phrases with a question of their own stand in a file.
  static let group = Record(
    blank: WordGroup(name: "", kind: .judgement, phrases: []),
    keys: [
      .required("name", \.name, .line),
      .required("kind", \.kind, .word(of: WordGroup.kinds)),
      .optional("question", \.question, .question),
      .optional("weight", \.weight, .number(0...100)),
      .optional("outweighed", \.outweighed, .number(0...100)),
      .required("phrases", \.phrases, .phrases),
    ]
  )
}

extension WordGroup {
  /// The kinds that phrases can have; names have lists of their own besides, and evaluation is what a
  /// judgement is called in a statement.
  fileprivate static let kinds: [FlagKind] = [
    .judgement, .inference, .vague, .prescription, .remedy, .absence, .name,
  ]
}

extension Record where Root == DetailGroup {
  /// How phrases that could be checked stand in a file.
  static let details = Record(
    blank: DetailGroup(weight: 0, phrases: []),
    keys: [
      .required("weight", \.weight, .number(0...100)),
      .required("phrases", \.phrases, .phrases),
    ]
  )
}

extension Record where Root == DetailWeights {
  /// How the weights of what needs no list stand in a file.
  static let weights = Record(
    blank: DetailWeights(),
    keys: [
      .optional("needed", \.needed, .number(0...100)),
      .optional("quotation", \.quotation, .number(0...100)),
      .optional("number", \.number, .number(0...100)),
      .optional("report", \.report, .number(0...100)),
      .optional("name", \.name, .number(0...100)),
    ]
  )
}

extension Record where Root == SpeechLabels {
  /// How the words stand in a file that say whose words follow.
  static let labels = Record(
    blank: SpeechLabels(),
    keys: [
      .optional("speakers", \.speakers, .phrases),
      .optional("texts", \.texts, .phrases),
      .optional("address", \.address, .phrases),
      .optional("numbers", \.numbers, .phrases),
    ]
  )
}

extension Record where Root == MeasureLists {
  /// How the phrases stand in a file that tell what a measure measures.
  static let measures = Record(
    blank: MeasureLists(),
    keys: [
      .required("question", \.question, .question),
      .required("activities", \.activities, .phrases),
      .required("results", \.results, .phrases),
    ]
  )
}

extension Record where Root == NameLists {
  /// How the names of people stand in a file.
  static let names = Record(
    blank: NameLists(),
    keys: [
      .optional("first", \.first, .phrases),
      .optional("perhaps", \.perhaps, .phrases),
      .optional("honorifics", \.honorifics, .phrases),
      .optional("figures", \.figures, .phrases),
      .optional("doing", \.doing, .phrases),
      .optional("calling", \.calling, .phrases),
      .optional("linking", \.linking, .phrases),
      .optional("acting", \.acting, .phrases),
      .optional("belongings", \.belongings, .phrases),
      .optional("before", \.before, .phrases),
      .optional("known", \.known, .phrases),
    ]
  )

  /// How the many first names stand in a file of their own.
  static let given = Record(
    blank: NameLists(),
    keys: [.required("given", \.given, Shape<String>.line.list(of: 1...20_000))]
  )
}
