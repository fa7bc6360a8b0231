/// Texts that are looked for in others, all at once.
struct RepeatedWords {
  /// The texts by their first bytes.
  private var texts: [UInt64: [[UInt8]]] = [:]

  private static let keyLength = 8
  /// Shorter words than this are repeated by chance.
  private static let fewest = 12

  /// Texts to look for; those that are too short are not.
  init(_ all: [String]) {
    for text in Set(all) where text.count >= Self.fewest {
      let bytes = Array(text.utf8)
      let key = bytes.prefix(Self.keyLength).reduce(0) { $0 << 8 | UInt64($1) }
      texts[key, default: []].append(bytes)
    }
  }

  /// Whether one of them is in a text.
  func areIn(_ said: String) -> Bool {
    guard !texts.isEmpty else { return false }
    let bytes = Array(said.utf8)
    var key: UInt64 = 0
    for (place, byte) in bytes.enumerated() {
      key = key << 8 | UInt64(byte)
      let start = place + 1 - Self.keyLength
      guard start >= 0, let found = texts[key] else { continue }
      if found.contains(where: { bytes[start...].starts(with: $0) }) { return true }
    }
    return false
  }
}
