import InstructionalRounds

/// Reads what a line says, key by key, with the type that each key has.
struct FactReader: Sendable {
  private let members: LineMembers
  private let told: [WordsKey]
  /// Settings that need not be read.
  let known: KnownSettings
  /// Whether the words were taken out of the line.
  let isRedacted: Bool
  /// The round that the line belongs to.
  let round: RoundID

  /// Reads a line of the present version.
  init(
    _ members: LineMembers,
    isRedacted: Bool,
    knowing known: KnownSettings
  ) throws(LineFault) {
    self.members = members
    self.known = known
    self.isRedacted = isRedacted
    round = try members.take(CommonHead.round)
    // A later version may have words that this one does not know.
    let names = try members.find(HeadField<[String]>(CommonHead.tail.key)) ?? []
    told = names.compactMap { WordsKey(rawValue: $0) }
  }
}

extension FactReader {
  /// The value of a required key.
  func take<Value: LineValue>(_ field: HeadField<Value>) throws(LineFault) -> Value {
    try members.take(field)
  }

  /// The value of a key, where it is there.
  func find<Value: LineValue>(_ field: HeadField<Value>) throws(LineFault) -> Value? {
    try members.find(field)
  }

  /// The items of a list, which is left out when it has none.
  func all<Item: LineValue>(_ field: HeadField<[Item]>) throws(LineFault) -> [Item] {
    try members.find(field) ?? []
  }

  /// Required words.
  func words(_ key: WordsKey) throws(LineFault) -> Words {
    guard let words = try wordsIfTold(key) else { throw .missing(key: key.rawValue) }
    return words
  }

  /// Words, where something was said; the mark of a redaction where that was taken out.
  func wordsIfTold(_ key: WordsKey) throws(LineFault) -> Words? {
    guard told.contains(key) else { return nil }
    if isRedacted { return .redacted }
    guard let text = try members.text(key) else { throw .missing(key: key.rawValue) }
    return try Words(text, of: key)
  }

  /// A list of words, where one was given.
  func wordsIfTold(
    _ key: WordsKey,
    count: HeadField<Int>
  ) throws(LineFault) -> [Words]? {
    guard let expected = try find(count) else { return nil }
    guard (0...FactReader.mostTexts).contains(expected) else { throw .unreadable(key: count.key) }
    if isRedacted { return Array(repeating: .redacted, count: expected) }
    guard let texts = try members.texts(key), texts.count == expected else {
      throw .unreadable(key: key.rawValue)
    }
    var words: [Words] = []
    for text in texts { words.append(try Words(text, of: key)) }
    return words
  }

  /// No line holds more texts than this; a forged count must not fill the memory.
  private static let mostTexts = 10_000
}

extension Words {
  /// Reads words of a line.
  fileprivate init(_ text: String, of key: WordsKey) throws(LineFault) {
    do throws(WordsError) {
      try self.init(text)
    } catch {
      throw .words(key: key.rawValue, error)
    }
  }
}
