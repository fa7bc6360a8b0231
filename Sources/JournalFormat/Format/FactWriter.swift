import InstructionalRounds

/// Collects what a fact says, for the head and the tail of its line.
struct FactWriter: Sendable {
  /// The keys of the head, in their order.
  private(set) var head: [FieldValue.Member] = []
  /// The keys of the tail, in their order.
  private(set) var tail: [FieldValue.Member] = []
  /// The names of the keys of the tail.
  private(set) var told: [WordsKey] = []
}

extension FactWriter {
  /// Puts a value into the head; without one the key is left out.
  mutating func put<Value: LineValue>(_ field: HeadField<Value>, _ value: Value?) {
    guard let value else { return }
    head.append(FieldValue.Member(key: field.key, value: value.field))
  }

  /// Puts a list into the head; one without items is left out.
  mutating func putAll<Item: LineValue>(_ field: HeadField<[Item]>, _ items: [Item]) {
    if !items.isEmpty { put(field, items) }
  }

  /// Puts words into the tail; without any the key is left out.
  ///
  /// Words that were redacted have no text that could be written: what is recorded now is never
  /// redacted, so a key that is left out is found out when the line is read back.
  mutating func tell(_ key: WordsKey, _ words: Words?) {
    guard let text = words?.text else { return }
    append(key, .text(text))
  }

  /// Puts a list of words into the tail, and how many they are into the head.
  mutating func tell(_ key: WordsKey, _ words: [Words]?, count: HeadField<Int>) {
    guard let words else { return }
    put(count, words.count)
    append(key, .list(words.compactMap { $0.text.map { .text($0) } }))
  }

  private mutating func append(_ key: WordsKey, _ value: FieldValue) {
    told.append(key)
    tail.append(FieldValue.Member(key: key.rawValue, value: value))
  }
}

extension Set where Element: CaseIterable {
  /// The elements in the order of their declaration, so that equal sets make equal lines.
  var inOrder: [Element] { Element.allCases.filter(contains) }
}
