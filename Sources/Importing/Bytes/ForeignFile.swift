import InstructionalRounds

/// A kind of file that holds no plain text, recognized by its first bytes.
package enum ForeignFile: String, CaseIterable, Hashable, Sendable {
  /// A document of a word processor.
  case word, openDocument, richText, oldOffice, pages
  /// A spreadsheet.
  case spreadsheet
  /// A page that is made to be printed.
  case pdf
  /// A picture, such as a photograph of the paper.
  case image
  /// A recording of sound, or of sound and picture.
  case recording
  /// A page of the web.
  case webPage
  /// Data of a program: XML or JSON, of ELAN or of BORIS, or what Praat keeps as text.
  case xml, elan, json, boris, praat
  /// A presentation, a calendar, a drawing, a message, captions with a layout.
  case presentation, calendar, drawing, message, styledCaptions
  /// Several files in one.
  case archive
  /// A journal of a round.
  case journal
  /// Bytes that are not text and that nothing else tells.
  case unknown
}

extension ForeignFile {
  /// What a file is, or `nil` when it may be text.
  ///
  /// Only bytes decide. The name's ending is a hint where the bytes leave two possibilities open.
  static func recognized(in bytes: [UInt8], extension hint: String?) -> ForeignFile? {
    if let signature = signatures.first(where: { bytes.holds($0.mark, at: $0.offset) }) {
      return signature.kind
    }
    if bytes.holds("PK\u{3}\u{4}", at: 0) { return compressed(in: bytes, extension: hint) }
    return bytes.holds(#"{"round":"#, at: 0) ? .journal : nil
  }

  /// What a text is that another program reads, by its first lines that are not blank.
  static func recognized(in lines: ArraySlice<String>) -> ForeignFile? {
    let start = lines.prefix(40).joined(separator: "\n").cut.lowercased()
    let compact = start.prefix(400).filter { !$0.isWhitespace }
    if let known = beginnings.first(where: { start.hasPrefix($0.text) }) { return known.kind }
    if start.first == "<", start.hasPrefix("<?xml") || isElement(start) {
      if start.contains("<annotation_document") { return .elan }
      if start.contains("<svg") { return .drawing }
      let isPage = pageTags.contains { start.hasPrefix("<" + $0) } || start.contains("<html")
      return isPage ? .webPage : .xml
    }
    if compact.hasPrefix("{\"round\":") { return .journal }
    let isJSON = ["{\"", "{}", "[{", "[[", "[\""].contains { compact.hasPrefix($0) }
    if isJSON, compact.contains(":") || compact.contains(",") || compact.hasSuffix("]") {
      return start.contains("\"project_date\"") || start.contains("\"behaviors_conf\"")
        ? .boris : .json
    }
    return nil
  }

  /// Whether a text begins with an element of markup: a tag with what XML or HTML has in tags.
  private static func isElement(_ start: String) -> Bool {
    guard let close = start.firstIndex(of: ">") else { return false }
    let tag = start[..<close].dropFirst()
    if tag.hasPrefix("!--") || tag.hasPrefix("!doctype") { return true }
    let name = tag.prefix { $0.isLetter || $0.isNumber || $0 == ":" || $0 == "-" || $0 == "_" }
    guard name.count > 1 || name == "p", !name.isEmpty else { return false }
    let attributes = tag.dropFirst(name.count)
    return attributes.isEmpty && start.contains("</" + name) || attributes.contains("=")
      || attributes.hasSuffix("/") || pageTags.contains(String(name)) && attributes.isEmpty
  }

  private static let pageTags: [String] = [
    "!doctype html", "html", "head", "body", "table", "div", "p>", "h1", "ul", "!--", "meta",
  ]

  /// What files of programs begin with, in small letters.
  private static let beginnings: [(text: String, kind: ForeignFile)] = [
    ("{\\rtf", .richText), ("file type = \"ootextfile", .praat), ("\"ootextfile", .praat),
    ("begin:vcalendar", .calendar), ("begin:vcard", .message), ("mime-version:", .message),
    ("return-path:", .message), ("received: ", .message), ("[script info]", .styledCaptions),
    ("%pdf-", .pdf), ("sqlite format 3", .unknown), ("bplist00", .unknown), ("%!ps", .pdf),
  ]

  /// What a compressed package holds, by the names of its files, which stand in it uncompressed.
  private static func compressed(in bytes: [UInt8], extension hint: String?) -> ForeignFile {
    // The names stand at both ends.
    let start =
      String(decoding: bytes.prefix(65_536), as: UTF8.self)
      + String(decoding: bytes.suffix(16_384), as: UTF8.self)
    let hint = hint?.lowercased()
    if start.contains("oasis.opendocument.spreadsheet") || start.contains("xl/workbook")
      || start.contains("xl/worksheets") || hint == "xlsx"
    {
      return .spreadsheet
    }
    if start.contains("oasis.opendocument.text") { return .openDocument }
    if start.contains("ppt/") || start.contains("oasis.opendocument.presentation") {
      return .presentation
    }
    if start.contains("word/") || hint == "docx" { return .word }
    if start.contains(".iwa") || hint == "pages" { return .pages }
    return .archive
  }

  /// Bytes at a place that only one kind of file has.
  private struct Signature {
    /// The bytes.
    let mark: [UInt8]
    /// Where they are.
    let offset: Int
    /// What they show.
    let kind: ForeignFile

    /// Bytes as numbers.
    init(_ mark: [UInt8], at offset: Int = 0, _ kind: ForeignFile) {
      (self.mark, self.offset, self.kind) = (mark, offset, kind)
    }

    /// Bytes as the letters that they spell.
    init(_ mark: String, at offset: Int = 0, _ kind: ForeignFile) {
      self.init(Array(mark.utf8), at: offset, kind)
    }
  }

  /// From the formats' own specifications.
  private static let signatures: [Signature] = [
    Signature(#"{\rtf"#, .richText),
    Signature("%PDF-", .pdf),
    Signature([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], .oldOffice),
    Signature([0x89, 0x50, 0x4E, 0x47], .image),
    Signature([0xFF, 0xD8, 0xFF], .image),
    Signature("GIF8", .image),
    Signature([0x49, 0x49, 0x2A, 0x00], .image),
    Signature([0x4D, 0x4D, 0x00, 0x2A], .image),
    Signature("WEBP", at: 8, .image),
    Signature([0xFF, 0xF3], .recording),
    Signature("fLaC", .recording),
    Signature("SQLite format 3", .unknown),
    Signature("bplist00", .unknown),
    Signature("ftyphei", at: 4, .image),
    Signature("ftypmif1", at: 4, .image),
    Signature("ftyp", at: 4, .recording),
    Signature("ID3\u{3}", .recording),
    Signature("ID3\u{4}", .recording),
    Signature([0xFF, 0xFB], .recording),
    Signature("OggS", .recording),
    Signature("WAVE", at: 8, .recording),
    Signature([0x1A, 0x45, 0xDF, 0xA3], .recording),
    Signature([0x1F, 0x8B], .archive),
    Signature([0x37, 0x7A, 0xBC, 0xAF], .archive),
  ]
}

extension [UInt8] {
  /// Whether the bytes of a text stand at a place.
  fileprivate func holds(_ text: String, at offset: Int) -> Bool {
    holds(Array(text.utf8), at: offset)
  }

  /// Whether bytes stand at a place.
  fileprivate func holds(_ mark: [UInt8], at offset: Int) -> Bool {
    count >= offset + mark.count && self[offset..<offset + mark.count].elementsEqual(mark)
  }
}
