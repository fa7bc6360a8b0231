import InstructionalRounds

extension Record where Root == Weighing {
  /// How the weights of words, and of what the lists found, are written in a file.
  static let weighing = Record(
    blank: Weighing(),
    keys: [
      .required("fewestWords", { $1(&$0.fewestWords) }, .number(1...100)),
      .optional("start", { $1(&$0.start) }, .weight),
      .required("judgement", { $1(&$0.judgment) }, .weight),
      .required("inference", { $1(&$0.inference) }, .weight),
      .required("nothing", { $1(&$0.nothing) }, .weight),
      .required("detail", { $1(&$0.detail) }, .number(0...100)),
      .required("detailBeside", { $1(&$0.detailBeside) }, .number(0...100)),
      .required("mostDetail", { $1(&$0.mostDetail) }, .number(0...100)),
      .required("otherSentences", { $1(&$0.otherSentences) }, .number(0...1_000)),
      .required("pointing", { $1(&$0.pointing) }, .number(0...1_000)),
      .optional("lengths", { $1(&$0.lengths) }, Record<LengthWeight>.lengths.shape.list()),
      .optional("words", { $1(&$0.words) }, Record<WordWeight>.words.shape.list()),
    ],
    checks: [.patternsAreDistinct]
  )

  /// How the part of it that is learned is written in a file of its own.
  static let learned = Record(
    blank: Weighing(),
    keys: [
      .required("start", { $1(&$0.start) }, .weight),
      .required("words", { $1(&$0.words) }, Record<WordWeight>.words.shape.list()),
    ],
    checks: [.patternsAreDistinct]
  )
}

extension Record where Root == LengthWeight {
  /// How the weight of a length is written in a file.
  fileprivate static let lengths = Record(
    blank: LengthWeight(words: 1, weight: 0),
    keys: [
      .required("words", { $1(&$0.words) }, .number(1...1_000)),
      .required("weight", { $1(&$0.weight) }, .weight),
    ]
  )
}

extension Record where Root == WordWeight {
  /// How words that weigh the same are written in a file.
  fileprivate static let words = Record(
    blank: WordWeight(weight: 0, words: []),
    keys: [
      .required("weight", { $1(&$0.weight) }, .weight),
      .required("words", { $1(&$0.words) }, Shape<String>.text(.patterns).list(of: 1...20_000)),
    ]
  )
}

extension Shape where Value == Int {
  /// What speaks for asking about a note, or against it.
  fileprivate static var weight: Shape { number(-1_000...1_000) }
}

extension Record<Weighing>.Check {
  /// No word has two weights.
  fileprivate static let patternsAreDistinct = Self(keys: ["words"]) { weighing, group in
    var places: [WordPattern: [KeyTrail.Step]] = [:]
    var found: [(steps: [KeyTrail.Step], fault: Fault)] = []
    for (number, list) in weighing.words.enumerated() {
      for (index, item) in list.words.enumerated() {
        let steps: [KeyTrail.Step] = [.key("words"), .item(number), .key("words"), .item(index)]
        for case let pattern? in WordPattern.patterns(of: item) {
          if let first = places[pattern] {
            found.append((steps, .repeated(pattern.text, first: group.trail + first)))
          } else {
            places[pattern] = steps
          }
        }
      }
    }
    return found
  }
}
