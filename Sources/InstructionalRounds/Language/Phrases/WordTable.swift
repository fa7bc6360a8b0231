/// The words that a vocabulary knows, numbered, with the classes that each belongs to.
struct WordTable: Sendable {
  /// The number of a word that is not known.
  static let unknown = NumberTable.none

  private var numbers = NumberTable()
  private var classes: [[Int32]] = []
  private var roles: [WordRoles] = []

  /// The number of a word.
  func number(of key: WordKey) -> Int32 { numbers[key.value] }

  /// The classes of a word, as symbols of a ``PhraseTrie``.
  func classes(of number: Int32) -> [Int32] {
    number == WordTable.unknown ? [] : classes[Int(number)]
  }

  /// What a word is used for beside standing in phrases.
  func roles(of number: Int32) -> WordRoles {
    number == WordTable.unknown ? [] : roles[Int(number)]
  }

  /// The number of a word, a new one if it is not known yet.
  mutating func insert(_ key: WordKey) -> Int32 {
    let known = numbers[key.value]
    guard known == WordTable.unknown else { return known }
    let number = Int32(classes.count)
    numbers.insert(number, for: key.value)
    classes.append([])
    roles.append([])
    return number
  }

  /// Says that a word belongs to a class.
  mutating func insert(_ key: WordKey, intoClass symbol: Int32) {
    let number = Int(insert(key))
    if !classes[number].contains(symbol) { classes[number].append(symbol) }
  }

  /// Says what a word is used for.
  mutating func insert(_ key: WordKey, as role: WordRoles) {
    roles[Int(insert(key))].formUnion(role)
  }
}

/// What a word is used for beside standing in phrases.
struct WordRoles: OptionSet, Hashable, Sendable {
  let rawValue: UInt16

  /// Before a colon, it says who speaks.
  static let speaker = WordRoles(rawValue: 1)
  /// Before a colon, it says what is read, as "board" does.
  static let text = WordRoles(rawValue: 2)
  /// It is said to somebody, as "you" is, or about oneself.
  static let address = WordRoles(rawValue: 4)
  /// It counts something, as "two" does.
  static let number = WordRoles(rawValue: 8)
  /// It is a first name and hardly anything else.
  static let name = WordRoles(rawValue: 16)
  /// It is a first name, or a word, a place, a month.
  static let perhapsName = WordRoles(rawValue: 32)
  /// It stands before the surname of a teacher.
  static let honorific = WordRoles(rawValue: 64)
  /// It says that a person of a book or of history comes before or after.
  static let figure = WordRoles(rawValue: 128)
  /// It comes after a name when a person of the room does something.
  static let doing = WordRoles(rawValue: 256)
  /// It comes before a name when a person of the room is meant.
  static let before = WordRoles(rawValue: 512)
}
