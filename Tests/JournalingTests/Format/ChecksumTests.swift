import TestSupport
import Testing

@testable import JournalFormat

@Suite struct ChecksumTests {
  /// The sum of bytes; a span does not outlive an expectation.
  private func sum(of bytes: [UInt8]) -> Checksum { Checksum(of: bytes.span) }

  /// Values that never change: the sums of journals that exist are made of them.
  @Test(
    arguments: [
      ("", "4a9e7b3d02d72ca8"),
      ("a", "10688c53d0f2813d"),
      ("12345678", "e4b4a7e54edab944"),
      ("the teacher asked \"why?\"", "603d1a669ca63508"),
    ]
  )
  func `the sum of a text is for ever`(text: String, digits: String) {
    #expect(sum(of: Array(text.utf8)).description == digits)
  }

  @Test func `damage to one byte always shows`() {
    var random = SplitMix64(seed: 3)
    for count in 1...64 {
      var bytes = (0..<count).map { _ in UInt8.random(in: 0...255, using: &random) }
      let whole = sum(of: bytes)
      for place in bytes.indices {
        for bit in 0..<8 {
          bytes[place] ^= 1 << UInt8(bit)
          #expect(sum(of: bytes) != whole)
          bytes[place] ^= 1 << UInt8(bit)
        }
      }
    }
  }

  @Test func `zeros at the end are not nothing`() {
    #expect(sum(of: [1]) != sum(of: [1, 0]))
    #expect(sum(of: []) != sum(of: [0, 0, 0, 0, 0, 0, 0, 0]))
  }

  @Test func `only sixteen digits in lower case are a sum`() {
    #expect(Checksum("00000000000000ff")?.value == 255)
    for text in ["ff", "00000000000000FF", "+0000000000000ff", "00000000000000fg", ""] {
      #expect(Checksum(text) == nil)
    }
  }
}
