import Importing
import TestSupport
import Testing

/// A text that comes in pieces.
@Suite struct LineStreamTests {
  /// The lines of bytes that come all at once, or in pieces of a size.
  private func lines(_ bytes: [UInt8], inPiecesOf size: Int? = nil) throws -> [String] {
    var stream = LineStream()
    var lines: [LineStream.Line] = []
    let size = size ?? max(1, bytes.count)
    for start in stride(from: 0, to: bytes.count, by: size) {
      lines += try stream.take(Array(bytes[start...].prefix(size)))
    }
    lines += try stream.finish()
    #expect(lines.map(\.number) == Array(1...max(1, lines.count)).prefix(lines.count).map(\.self))
    return lines.map(\.text)
  }

  @Test(
    arguments: [
      ("", []), ("a", ["a"]), ("a\n", ["a"]), ("\n", [""]), ("a\n\nb", ["a", "", "b"]),
      ("a\r\nb\rc\n\r\nd", ["a", "b", "c", "", "d"]), ("a\u{2028}b\n", ["a\u{2028}b"]),
      ("\r\r\n\n", ["", "", ""]),
    ]
  )
  func `a line ends with CR, LF or both`(_ text: String, _ lines: [String]) throws {
    for size in 1...3 { #expect(try self.lines(Array(text.utf8), inPiecesOf: size) == lines) }
  }

  @Test(arguments: Decoding.encodings)
  func `a text is the same in every encoding and every size of piece`(
    name: String,
    bytes: [UInt8]
  ) throws {
    for size in 16...40 {
      #expect(
        try lines(bytes, inPiecesOf: size) == ["1:12 T: “naïve” – fünf", "S: 4 €"],
        "\(name)"
      )
    }
  }

  @Test func `UTF-16 may be cut between the bytes of a letter, and between its halves`() throws {
    let text = "good 👩‍🏫 漢字\nS: 👍🏽\n"
    for bytes in [
      [0xFF, 0xFE] + Decoding.littleEndian(text), [0xFE, 0xFF] + Decoding.bigEndian(text),
    ] {
      for size in 1...9 {
        #expect(try lines(bytes, inPiecesOf: size) == ["good 👩‍🏫 漢字", "S: 👍🏽"])
      }
    }
  }

  @Test func `bytes of no encoding are read as Windows-1252, line by line`() throws {
    var stream = LineStream()
    let bytes: [UInt8] =
      Array("für\n".utf8) + [0x66, 0xFC, 0x72, 0x0A] + Array("a\0b\u{1B}\n".utf8)
    let lines = try stream.take(bytes) + stream.finish()
    #expect(lines.map(\.text) == ["für", "für", "a\0b\u{1B}"])
    #expect(lines.map(\.isGuessed) == [false, true, false])
  }

  @Test func `a document of another program is named`() {
    var stream = LineStream()
    #expect(throws: ImportError.foreign(.pdf)) {
      try stream.take(Array("%PDF-1.5 and more\n".utf8))
    }
  }

  @Test func `any bytes give the same lines however they are cut`() throws {
    var random = SplitMix64(seed: 11)
    let parts: [[UInt8]] = [[0x61], [0x0A], [0x0D], [0xE9], [0xC3, 0xA9], [0x20], [0x62, 0x63]]
    for _ in 0..<Search.size {
      let bytes =
        Array("sixteen bytes at first".utf8)
        + (0..<Int.random(in: 0...30, using: &random))
        .flatMap { _ in parts.randomElement(using: &random) ?? [] }
      let whole = try lines(bytes)
      for size in [1, 2, 3, 7] { #expect(try lines(bytes, inPiecesOf: size) == whole) }
    }
  }
}
