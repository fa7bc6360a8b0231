import InstructionalRounds
import JSONText

/// Reads what a line says, key by key, with the type that each key has.
struct FactReader: Sendable {
  private let object: JSONObject
  private let told: Set<WordsKey>
  /// Whether the words were taken out of the line.
  let isRedacted: Bool
  /// The round that the line belongs to.
  let round: RoundID

  /// Reads a line of the present version.
  init(_ object: JSONObject, isRedacted: Bool) throws(LineFault) {
    self.object = object
    self.isRedacted = isRedacted
    round = try object.take(CommonHead.round)
    told = Set(try object.find(CommonHead.tail) ?? [])
  }
}

extension FactReader {
  /// The value of a key that has to be there.
  func take<Value>(_ field: HeadField<Value>) throws(LineFault) -> Value { try object.take(field) }

  /// The value of a key, where it is there.
  func find<Value>(_ field: HeadField<Value>) throws(LineFault) -> Value? { try object.find(field) }

  /// The items of a list, which is left out when it has none.
  func all<Item>(_ field: HeadField<[Item]>) throws(LineFault) -> [Item] {
    try object.find(field) ?? []
  }

  /// Words that have to be there.
  func words(_ key: WordsKey) throws(LineFault) -> Words {
    guard let words = try wordsIfTold(key) else { throw .missing(key: key.rawValue) }
    return words
  }

  /// Words, where something was said; the mark of a redaction where that was taken out.
  func wordsIfTold(_ key: WordsKey) throws(LineFault) -> Words? {
    guard told.contains(key) else { return nil }
    if isRedacted { return .redacted }
    guard let value = object[key.rawValue] else { throw .missing(key: key.rawValue) }
    return try Words(value, of: key)
  }

  /// A list of words, where one was given.
  func wordsIfTold(
    _ key: WordsKey,
    count: HeadField<Int>
  ) throws(LineFault) -> [Words]? {
    guard let expected = try find(count) else { return nil }
    guard (0...FactReader.mostTexts).contains(expected) else { throw .unreadable(key: count.key) }
    if isRedacted { return Array(repeating: .redacted, count: expected) }
    guard let items = object[key.rawValue]?.array, items.count == expected else {
      throw .unreadable(key: key.rawValue)
    }
    var words: [Words] = []
    for item in items { words.append(try Words(item, of: key)) }
    return words
  }

  /// No line holds more texts than this; a forged count must not fill the memory.
  private static let mostTexts = 10_000
}

extension Words {
  /// Reads words of a line.
  fileprivate init(_ value: JSONValue, of key: WordsKey) throws(LineFault) {
    guard let text = value.string else { throw .unreadable(key: key.rawValue) }
    do throws(WordsError) {
      try self.init(text)
    } catch {
      throw .words(key: key.rawValue, error)
    }
  }
}

extension JSONObject {
  /// The value of a key that has to be there.
  func take<Value>(_ field: HeadField<Value>) throws(LineFault) -> Value {
    guard let value = try find(field) else { throw .missing(key: field.key) }
    return value
  }

  /// The value of a key, where it is there.
  func find<Value>(_ field: HeadField<Value>) throws(LineFault) -> Value? {
    guard let json = self[field.key] else { return nil }
    guard let value = Value(field: json) else { throw .unreadable(key: field.key) }
    return value
  }
}
