/// The words that a vocabulary knows, numbered in the order of their keys, with what each is used for.
struct WordTable: Sendable {
  /// The number of a word that is not known.
  static let unknown: Int32 = -1

  private let cells: Cells
  private let layout: TableLayout

  /// The words of some tables.
  init(_ cells: Cells, _ layout: TableLayout) { (self.cells, self.layout) = (cells, layout) }

  func number(of key: WordKey) -> Int32 {
    let cells = cells.letters.utf8.span
    let wanted = key.cells
    let entry = layout.index + key.beginning(bits: layout.indexBits)
    var number = Int(cells.cell(entry))
    let end = Int(cells.cell(entry + 1))
    while number < end {
      let place = layout.word(number)
      if cells.cell(place) == wanted.low, cells.cell(place + 1) == wanted.high {
        return Int32(number)
      }
      number += 1
    }
    return WordTable.unknown
  }

  /// What a word is used for beside standing in phrases.
  func roles(of number: Int32) -> WordRoles {
    guard number != WordTable.unknown else { return [] }
    let roles = cells.letters.utf8.span.cell(layout.word(Int(number)) + 2)
    return WordRoles(rawValue: UInt16(truncatingIfNeeded: roles))
  }

  /// What a word weighs where a note is weighed; nothing for most.
  func weight(of number: Int32) -> Int {
    Int(cells.letters.utf8.span.cell(layout.word(Int(number)) + 4))
  }

  /// The place in phrases after a word that begins them; `nil` where none begins with it.
  func place(behind number: Int32, from root: Int32, _ cells: Span<UInt8>) -> Int32? {
    let place = cells.cell(
      layout.word(Int(number)) + TableLayout.firstRoot + Int(root)
    )
    return place == 0 ? nil : place
  }

  /// The cells with the classes of a word, as symbols of a ``PhraseTrie``; a list of them would have to be
  /// rebuilt for every word of a note.
  func classes(of number: Int32, _ cells: Span<UInt8>) -> Range<Int> {
    guard number != WordTable.unknown else { return 0..<0 }
    let list = layout.classes + Int(cells.cell(layout.word(Int(number)) + 3))
    return list + 1..<list + 1 + Int(cells.cell(list))
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
  /// It is said to somebody where it begins what is said, as "look" does.
  static let opener = WordRoles(rawValue: 16_384)
  /// It counts something, as "two" does.
  static let number = WordRoles(rawValue: 8)
  /// It is a first name and hardly anything else.
  static let name = WordRoles(rawValue: 16)
  /// It is a first name, or a word, a place, a month.
  static let perhapsName = WordRoles(rawValue: 32)
  /// It comes before the surname of a teacher.
  static let honorific = WordRoles(rawValue: 64)
  /// It says that a person of a book or of history comes before or after.
  static let figure = WordRoles(rawValue: 128)
  /// It comes after a name when a person of the room does something.
  static let doing = WordRoles(rawValue: 256)
  /// It comes before a name when a person of the room is meant.
  static let before = WordRoles(rawValue: 512)
  /// It comes before the name of somebody who is called on.
  static let calling = WordRoles(rawValue: 1_024)
  /// Only a person does it.
  static let acting = WordRoles(rawValue: 2_048)
  /// A person of the room has it.
  static let belonging = WordRoles(rawValue: 4_096)
  /// It may be between a call and the name of who is called on, as "on" does.
  static let linking = WordRoles(rawValue: 8_192)
}
