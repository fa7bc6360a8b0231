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
  /// Data of a program: XML or JSON, of ELAN or of BORIS, or what Praat and CLAN keep as text.
  case xml, elan, json, boris, praat, chat
  /// What leads to a document that is somewhere else.
  case shortcut
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
    // Two letters alone may begin a note.
    return bytes.holds("BM", at: 0) && bytes.holds([0, 0, 0, 0], at: 6) ? .image : nil
  }

  /// What a text is that another program reads, by its first lines that are not blank.
  static func recognized(in lines: ArraySlice<String>) -> ForeignFile? {
    let start = lines.prefix(40).joined(separator: "\n").cut.lowercased()
    let compact = start.prefix(400).filter { !$0.isWhitespace }
    if let known = beginnings.first(where: { start.hasPrefix($0.text) }) { return known.kind }
    if start.first == "<", start.hasPrefix("<?xml") || isElement(start) {
      if start.contains("<annotation_document") { return .elan }
      if start.contains("<svg") { return .drawing }
      if start.contains("<plist"), start.contains("<key>url</key>") { return .shortcut }
      let isPage = pageTags.contains { start.hasPrefix("<" + $0) } || start.contains("<html")
      return isPage ? .webPage : .xml
    }
    if compact.hasPrefix("{\"v\":"), compact.contains("\"round\":") { return .journal }
    if isMessage(lines) { return .message }
    if areFrames(compact) { return .styledCaptions }
    let isJSON = ["{\"", "{}", "[{", "[[", "[\""].contains { compact.hasPrefix($0) }
    if isJSON, compact.contains(":") || compact.contains(",") || compact.hasSuffix("]") {
      if start.contains("\"doc_id\"") || start.contains("docs.google.com") { return .shortcut }
      return start.contains("\"project_date\"") || start.contains("\"behaviors_conf\"")
        ? .boris : .json
    }
    return nil
  }

  /// Whether a text begins with the head of an e-mail, whose names and addresses are no notes.
  private static func isMessage(_ lines: ArraySlice<String>) -> Bool {
    let head = lines.prefix(12).prefix { !$0.cut.isEmpty }
    let keys = Set(
      head.compactMap { line -> Substring? in
        let key = line.lowercased().split(separator: ":", maxSplits: 1).first
        return key.flatMap { messageKeys.contains(String($0)) || $0.hasPrefix("x-") ? $0 : nil }
      }
    )
    return keys.count > 2 && (keys.contains("subject") || keys.contains("received"))
      || keys.count > 1 && keys.contains("delivered-to")
  }

  private static let messageKeys = [
    "from", "to", "cc", "date", "sent", "subject", "reply-to", "message-id", "received",
    "delivered-to", "content-type",
  ]

  /// Whether captions count in frames of a film: `{0}{25}Open your books`.
  private static func areFrames(_ compact: String) -> Bool {
    let parts = compact.prefix(24).split(separator: "}", maxSplits: 2)
    return parts.count == 3
      && parts.prefix(2).allSatisfy { part in
        part.first == "{" && part.count > 1 && part.dropFirst().allSatisfy { $0.isNumber }
      }
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
    ("[internetshortcut]", .shortcut), ("[desktop entry]", .shortcut), ("@utf8", .chat),
    ("@begin", .chat),
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
    if hint == "numbers" { return .spreadsheet }
    if start.contains("ppt/") || start.contains("oasis.opendocument.presentation")
      || start.contains("Index/Slide") || hint == "key"
    {
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
    Signature("8BPS\u{0}", .image),
    Signature([0xFF, 0x0A], .image),
    Signature("ftypavi", at: 4, .image),
    Signature("ftyphev", at: 4, .image),
    Signature([0xFF, 0xF1], .recording),
    Signature([0xFF, 0xF2], .recording),
    Signature([0xFF, 0xF3], .recording),
    Signature([0xFF, 0xF9], .recording),
    Signature([0xFF, 0xFA], .recording),
    Signature("fLaC", .recording),
    Signature("#!AMR", .recording),
    Signature("FLV\u{1}", .recording),
    Signature("AVI ", at: 8, .recording),
    Signature("AIFF", at: 8, .recording),
    Signature("AIFC", at: 8, .recording),
    Signature([0x00, 0x00, 0x01, 0xBA], .recording),
    Signature([0x30, 0x26, 0xB2, 0x75], .recording),
    Signature("SQLite format 3", .unknown),
    Signature("bplist00", .unknown),
    Signature("ftyphei", at: 4, .image),
    Signature("ftypmif1", at: 4, .image),
    Signature("ftyp", at: 4, .recording),
    Signature("ID3\u{2}", .recording),
    Signature("ID3\u{3}", .recording),
    Signature("ID3\u{4}", .recording),
    Signature([0xFF, 0xFB], .recording),
    Signature("OggS", .recording),
    Signature("WAVE", at: 8, .recording),
    Signature([0x1A, 0x45, 0xDF, 0xA3], .recording),
    Signature([0x1F, 0x8B], .archive),
    Signature([0x37, 0x7A, 0xBC, 0xAF], .archive),
    Signature("Rar!", .archive),
    Signature("1AY&SY", at: 4, .archive),
    Signature([0xFD, 0x37, 0x7A, 0x58, 0x5A], .archive),
    Signature([0x28, 0xB5, 0x2F, 0xFD], .archive),
    Signature("ustar", at: 257, .archive),
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
