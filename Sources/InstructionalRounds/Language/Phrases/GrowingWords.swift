/// The words of a vocabulary while they come together, numbered as they come.
struct GrowingWords {
  private var numbers = NumberTable()
  /// What is known of each word, by its number.
  private(set) var words: [Word] = []

  /// A word with what it is used for.
  struct Word {
    /// What it is looked up by.
    let key: WordKey
    /// The classes that it belongs to, as symbols of a ``PhraseTrie``.
    var classes: [Int32] = []
    /// What it is used for beside standing in phrases.
    var roles: WordRoles = []
    /// What it weighs.
    var weight: Int32 = 0
  }

  /// The number of a word, a new one if it is not known yet.
  mutating func insert(_ key: WordKey) -> Int32 {
    let known = numbers[key.value]
    guard known == NumberTable.none else { return known }
    let number = Int32(words.count)
    numbers.insert(number, for: key.value)
    words.append(Word(key: key))
    return number
  }

  /// Says that a word belongs to a class.
  mutating func insert(_ key: WordKey, intoClass symbol: Int32) {
    let number = Int(insert(key))
    if !words[number].classes.contains(symbol) { words[number].classes.append(symbol) }
  }

  /// Says what a word weighs.
  mutating func insert(_ key: WordKey, weighing weight: Int32) {
    words[Int(insert(key))].weight = weight
  }

  /// Says what a word is used for.
  mutating func insert(_ key: WordKey, as role: WordRoles) {
    words[Int(insert(key))].roles.formUnion(role)
  }
}
