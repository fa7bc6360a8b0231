import InstructionalRounds

/// What is said to have been seen: a sentence of the length that observers write.
enum MadeWords {
  private static let subjects = [
    "T asks \"what is the slope?\"", "Two students at the window", "A student in the second row",
    "T writes 3x + 4 = 19 on the board", "The group by the door", "Four of 24 students", "Zoë",
  ]
  private static let deeds = [
    "read the problem aloud and point at the graph", "copy the line into their notebooks",
    "raise hands and say \"five, because you take away four\"", "turn to a partner and compare",
    "wait nine seconds before anyone speaks", "erase the answer and begin again",
    "underline the words \"how many more\" on the sheet",
  ]

  /// Draws a sentence.
  static func sentence(using random: inout SeededNumbers) -> Words {
    let subject = subjects[Int.random(in: 0..<subjects.count, using: &random)]
    let deed = deeds[Int.random(in: 0..<deeds.count, using: &random)]
    let count = Int.random(in: 2...28, using: &random)
    guard let words = try? Words("\(subject): \(deed); \(count) others look on.") else {
      preconditionFailure("plain words")
    }
    return words
  }
}
