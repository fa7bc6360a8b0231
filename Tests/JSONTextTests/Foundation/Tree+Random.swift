import TestSupport

extension Tree {
  /// Makes a value of any kind, no deeper than given.
  static func random(depth: Int, using generator: inout SplitMix64) -> Tree {
    switch Int.random(in: 0..<(depth > 0 ? 9 : 6), using: &generator) {
    case 0: return .null
    case 1: return .boolean(Bool.random(using: &generator))
    case 2: return .integer(Int64.random(in: .min ... .max, using: &generator))
    case 3: return .integer(Int64.random(in: -20...20, using: &generator))
    case 4: return .double(randomDouble(using: &generator))
    case 5: return .string(randomScalars(using: &generator))
    case 6:
      return .array(
        (0..<Int.random(in: 0...4, using: &generator)).map { _ in
          random(depth: depth - 1, using: &generator)
        }
      )
    default:
      var members: [String: Tree] = [:]
      for _ in 0..<Int.random(in: 0...12, using: &generator) {
        let key = String(randomScalars(using: &generator))
        members[key] = random(depth: depth - 1, using: &generator)
      }
      return .object(members)
    }
  }

  /// Makes a finite number of any magnitude that is not whole in 64 bits.
  private static func randomDouble(using generator: inout SplitMix64) -> Double {
    while true {
      let double = Double(bitPattern: generator.next())
      if double.isFinite, Int64(exactly: double) == nil { return double }
    }
  }

  /// Makes a short text of characters that readers and writers have reason to look at.
  private static func randomScalars(using generator: inout SplitMix64) -> [Unicode.Scalar] {
    (0..<Int.random(in: 0...6, using: &generator)).map { _ in
      if Bool.random(using: &generator) {
        Unicode.Scalar(UInt8.random(in: 0...0x7F, using: &generator))
      } else {
        interesting.randomElement(using: &generator) ?? "x"
      }
    }
  }

  /// Characters at the edges of encodings, classes and escapes.
  private static let interesting: [Unicode.Scalar] = [
    "\"", "\\", "/", "<", "\u{00}", "\u{1F}", "\u{7F}", "\u{80}", "\u{9F}", "\u{A0}", "é", "ß",
    "\u{7FF}", "\u{800}", "\u{2028}", "\u{2029}", "\u{D7FF}", "\u{E000}", "\u{FEFF}", "\u{FFFD}",
    "\u{FFFF}", "\u{10000}", "🌀", "\u{10FFFF}",
  ]
}
