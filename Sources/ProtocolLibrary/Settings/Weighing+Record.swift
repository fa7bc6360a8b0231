import InstructionalRounds

extension Record where Root == Weighing {
  /// How the weights of words, and of what the lists found, stand in a file.
  static let weighing = Record(
    blank: Weighing(),
    keys: [
      .required("fewestWords", \.fewestWords, .number(1...100)),
      .optional("start", \.start, .weight),
      .required("judgement", \.judgement, .weight),
      .required("inference", \.inference, .weight),
      .required("nothing", \.nothing, .weight),
      .required("detail", \.detail, .number(0...100)),
      .required("detailBeside", \.detailBeside, .number(0...100)),
      .required("mostDetail", \.mostDetail, .number(0...100)),
      .required("otherSentences", \.otherSentences, .number(0...1_000)),
      .required("pointing", \.pointing, .number(0...1_000)),
      .optional("lengths", \.lengths, Record<LengthWeight>.lengths.shape.list()),
      .optional("words", \.words, Record<WordWeight>.words.shape.list()),
    ],
    checks: [.patternsAreDistinct]
  )

  /// How the part of it that is learned stands in a file of its own.
  static let learned = Record(
    blank: Weighing(),
    keys: [
      .required("start", \.start, .weight),
      .required("words", \.words, Record<WordWeight>.words.shape.list()),
    ],
    checks: [.patternsAreDistinct]
  )
}

extension Record where Root == LengthWeight {
  /// How the weight of a length stands in a file.
  fileprivate static let lengths = Record(
    blank: LengthWeight(words: 1, weight: 0),
    keys: [
      .required("words", \.words, .number(1...1_000)),
      .required("weight", \.weight, .weight),
    ]
  )
}

extension Record where Root == WordWeight {
  /// How words that weigh the same stand in a file.
  fileprivate static let words = Record(
    blank: WordWeight(weight: 0, words: []),
    keys: [
      .required("weight", \.weight, .weight),
      .required("words", \.words, Shape<String>.text(.patterns).list(of: 1...20_000)),
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
