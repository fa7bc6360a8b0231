import Importing
import InstructionalRounds
import Testing

@Suite struct Decoding {
  static let text = "1:12 T: “naïve” – fünf\nS: 4 €\n"
  static let lines = ["13:12:00 teacher|“naïve” – fünf", "13:12:00 student|4 €"]

  /// One text in every encoding that is read.
  static let encodings: [(String, [UInt8])] = [
    ("UTF-8", Array(text.utf8)),
    ("UTF-8 with a mark", [0xEF, 0xBB, 0xBF] + text.utf8),
    ("UTF-16 LE with a mark", [0xFF, 0xFE] + littleEndian(text)),
    ("UTF-16 BE with a mark", [0xFE, 0xFF] + bigEndian(text)),
    ("UTF-16 LE", littleEndian(text)),
    ("UTF-16 BE", bigEndian(text)),
    ("CRLF", Array(text.utf8).flatMap { $0 == 0x0A ? [0x0D, 0x0A] : [$0] }),
    ("CR", text.utf8.map { $0 == 0x0A ? 0x0D : $0 }),
  ]

  static func littleEndian(_ text: String) -> [UInt8] {
    text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
  }

  static func bigEndian(_ text: String) -> [UInt8] {
    text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
  }

  @Test(arguments: encodings)
  func `a text is the same in every encoding`(name: String, bytes: [UInt8]) throws {
    let result = try Import(bytes, in: Sample.context)
    #expect(result.lines == Decoding.lines)
    #expect(result.remarks == [])
    #expect(result.fates == [.note, .note])
  }

  @Test func `a line that is not UTF-8 is Windows-1252, and the others stay UTF-8`() throws {
    let bytes = Array("für\n".utf8) + [0x66, 0xFC, 0x72, 0x20, 0x93, 0x80, 0x94]
    let result = try Import(bytes, in: Sample.context)
    #expect(result.lines == ["13:00:00|für", "13:00:00|für “€”"])
    #expect(result.remarks == [.guessedEncoding(lines: [2]), .untimed(lines: [1, 2])])
  }

  @Test func `control characters are taken out and reported`() throws {
    let lines = Array(repeating: "words without any harm", count: 5).joined(separator: "\n")
    let result = try Sample.read("\(lines)\na\u{0}b\u{1B}[31mc\u{202E}d\u{B}e\tf\u{FEFF}")
    #expect(result.notes.last?.words.text == "ab[31mcd e\tf")
    #expect(result.remarks == [.controlsRemoved(lines: [6]), .untimed(lines: Array(1...6))])
  }

  @Test func `a file of nothing is an error`() {
    for text in ["", "\n\n", " \t\r\n", "\u{FEFF}"] {
      #expect(throws: ImportError.empty) { try Sample.read(text) }
    }
  }

  @Test func `a file that is too large is an error before it is read`() {
    let bytes = [UInt8](repeating: 0x61, count: Import.limit + 1)
    #expect(throws: ImportError.tooLarge(bytes: bytes.count, limit: Import.limit)) {
      try Import(bytes, in: Sample.context)
    }
  }
}

@Suite struct ForeignFiles {
  /// The first bytes of files that only other programs read.
  static let files: [([UInt8], String?, ForeignFile)] = [
    (Array("PK\u{3}\u{4}....[Content_Types].xml....word/document.xml".utf8), nil, .word),
    (Array("PK\u{3}\u{4}....[Content_Types].xml".utf8), "DOCX", .word),
    (Array("PK\u{3}\u{4}....xl/workbook.xml".utf8), "xlsx", .spreadsheet),
    (Array("PK\u{3}\u{4}mimetypeapplication/vnd.oasis.opendocument.text".utf8), nil, .openDocument),
    (Array("PK\u{3}\u{4}Index/Document.iwa".utf8), nil, .pages),
    (Array("PK\u{3}\u{4}notes.txt".utf8), nil, .archive),
    (Array(#"{\rtf1\ansi hello}"#.utf8), "txt", .richText),
    (Array("%PDF-1.7\n".utf8), nil, .pdf),
    ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0], nil, .oldOffice),
    ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], "csv", .image),
    ([0xFF, 0xD8, 0xFF, 0xE0], nil, .image),
    ([0, 0, 0, 24] + Array("ftypheic".utf8), nil, .image),
    ([0, 0, 0, 24] + Array("ftypM4A ".utf8), nil, .recording),
    (Array("RIFF....WAVEfmt ".utf8), nil, .recording),
    (Array("  <!DOCTYPE HTML><html>".utf8), nil, .webPage),
    (Array(#"{"v":1,"round":"x","writer":"KM-x1y2"}"#.utf8), nil, .journal),
    (Array("\u{FEFF}\n{\"v\":2,\"round\":\"x\"}\n".utf8), "txt", .journal),
    (Array("BM\u{36}...\u{0}\u{0}\u{0}\u{0}".utf8), nil, .image),
    ([0, 0, 0, 28] + Array("ftypavif".utf8), nil, .image),
    (Array("RIFF....WEBPVP8 ".utf8), nil, .image),
    (Array("ID3\u{2}".utf8), nil, .recording), ([0xFF, 0xF1, 0x50, 0x80], nil, .recording),
    (Array("#!AMR\n".utf8), nil, .recording), ([0x30, 0x26, 0xB2, 0x75, 0x8E], nil, .recording),
    (Array("RIFF....AVI LIST".utf8), nil, .recording),
    (Array("FORM....AIFF".utf8), nil, .recording),
    (Array("Rar!\u{1A}\u{7}".utf8), nil, .archive), (Array("BZh91AY&SY".utf8), nil, .archive),
    (Array("PK\u{3}\u{4}Index/Slide-1.iwa".utf8), nil, .presentation),
    (Array("PK\u{3}\u{4}Index/Document.iwa".utf8), "numbers", .spreadsheet),
    (
      Array("PK\u{3}\u{4}mimetypeapplication/vnd.oasis.opendocument.spreadsheet".utf8), nil,
      .spreadsheet
    ),
    (Array("PK\u{3}\u{4}ppt/slides".utf8), nil, .presentation),
    ([0, 1, 2, 3, 0, 0, 0, 7], nil, .unknown),
  ]

  @Test(arguments: files)
  func `a file of another program is answered with what to do`(
    bytes: [UInt8],
    hint: String?,
    kind: ForeignFile
  ) {
    #expect(throws: ImportError.foreign(kind)) {
      try Import(bytes, extension: hint, in: Sample.context)
    }
  }

  @Test func `the ending of a name alone makes no text foreign`() throws {
    #expect(try Sample.read("1:12 T: asks", as: "docx").lines == ["13:12:00 teacher|asks"])
  }
}
