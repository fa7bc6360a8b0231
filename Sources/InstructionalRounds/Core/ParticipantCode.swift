/// The short code that someone in a round goes by, such as `KM`; never a name.
///
/// Letters only, so that `KM12` can be read as KM's twelfth note; kept in capitals.
public struct ParticipantCode: Hashable, Sendable {
  /// The letters, one byte each, the first one the greatest; the record compares codes all the time.
  let packed: UInt64

  /// The most letters that a code has: short enough to be no name.
  public static let limit = 5

  /// Reads a code of one to five ASCII letters, in capitals or not; `nil` for anything else.
  public init?(_ text: String) {
    self.init(text.utf8.span, capitals: 0xDF)
  }

  /// Reads a code that is spelled as in the record, in capitals; `nil` for anything else.
  package init?(spelled bytes: Span<UInt8>) {
    self.init(bytes, capitals: 0xFF)
  }

  /// Takes a code out of its letters.
  init(packed: UInt64) { self.packed = packed }

  /// Reads letters, which a mask makes capitals first.
  private init?(_ letters: Span<UInt8>, capitals: UInt8) {
    guard (1...ParticipantCode.limit).contains(letters.count) else { return nil }
    var packed: UInt64 = 0
    for place in 0..<ParticipantCode.limit {
      packed <<= 8
      guard place < letters.count else { continue }
      let letter = letters[place] & capitals
      guard (0x41...0x5A).contains(letter) else { return nil }
      packed |= UInt64(letter)
    }
    self.packed = packed
  }
}

extension ParticipantCode: Comparable, CustomStringConvertible {
  /// The order of the alphabet.
  public static func < (first: ParticipantCode, second: ParticipantCode) -> Bool {
    first.packed < second.packed
  }

  /// The code in capitals.
  public var text: String {
    var text = ""
    for place in 1...ParticipantCode.limit {
      let letter = UInt8(truncatingIfNeeded: packed >> UInt64(8 * (ParticipantCode.limit - place)))
      if letter != 0 { text.unicodeScalars.append(Unicode.Scalar(letter)) }
    }
    return text
  }

  /// The code in capitals.
  public var description: String { text }
}
