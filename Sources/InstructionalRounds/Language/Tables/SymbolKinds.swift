/// Kinds of symbols that go on from a place in a phrase, so that others need not be tried.
struct SymbolKinds: OptionSet, Hashable, Sendable {
  let rawValue: UInt8

  /// A set from its bits.
  init(rawValue: UInt8) { self.rawValue = rawValue }

  /// The kind of a symbol.
  init(_ symbol: Int32) {
    switch symbol {
    case PhraseTrie.number: self = .number
    case PhraseTrie.any: self = .any
    case PhraseTrie.start: self = .start
    case PhraseTrie.end: self = .end
    case 0...: self = .words
    default: self = .classes
    }
  }

  static let words = SymbolKinds(rawValue: 1)
  static let classes = SymbolKinds(rawValue: 2)
  static let number = SymbolKinds(rawValue: 4)
  static let any = SymbolKinds(rawValue: 8)
  static let start = SymbolKinds(rawValue: 16)
  static let end = SymbolKinds(rawValue: 32)
}

extension SymbolKinds {
  /// The kinds in one number with the meaning of their place.
  func joined(with meaning: Int32) -> Int32 { meaning << 6 | Int32(rawValue) }

  /// A meaning and kinds that were joined.
  static func parted(_ joined: Int32) -> (meaning: Int32, ways: SymbolKinds) {
    (joined >> 6, SymbolKinds(rawValue: UInt8(joined & 0x3F)))
  }
}
