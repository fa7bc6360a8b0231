import TestSupport

extension [UInt8] {
  /// The text with one to three bytes changed, put in or taken out.
  func mutated(using generator: inout SplitMix64) -> [UInt8] {
    var bytes = self
    for _ in 0..<Int.random(in: 1...3, using: &generator) where !bytes.isEmpty {
      let place = Int.random(in: 0..<bytes.count, using: &generator)
      switch Int.random(in: 0..<4, using: &generator) {
      case 0: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
      case 1: bytes.remove(at: place)
      case 2: bytes[place] = Self.meaningful.randomElement(using: &generator) ?? 0
      default:
        bytes.insert(Self.meaningful.randomElement(using: &generator) ?? 0, at: place)
      }
    }
    return bytes
  }

  /// Bytes that mean something in JSON, or break UTF-8.
  private static let meaningful =
    Array(#"{}[]:,"'\/*0123456789.-+eEuxtfnrb "#.utf8) + [9, 10, 0xC3]
}
