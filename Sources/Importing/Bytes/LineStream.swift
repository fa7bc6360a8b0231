/// A text on its way into lines while its bytes come in pieces, cut anywhere.
///
/// It holds the line that is not whole yet and no more, so a text without end takes the memory of its
/// longest line.
package struct LineStream: Sendable {
  /// What came first, until it is clear how it is encoded.
  private var beginning: [UInt8]? = []
  /// How two bytes make a unit, in UTF-16.
  private var order: UTF16Order?
  /// Bytes of UTF-16 that are half of something.
  private var half: [UInt8] = []
  /// The line that is not whole yet.
  private var rest: [UInt8] = []
  /// Whether the last byte was a carriage return, so that a line feed belongs to it.
  private var endedByReturn = false
  /// How many lines are whole.
  private var count = 0

  /// A line of the text.
  package struct Line: Hashable, Sendable {
    /// Its number as an editor counts, from 1.
    package let number: Int
    /// The line without what ends it.
    package let text: String
    /// Whether it is not UTF-8 and was read as Windows-1252.
    package let isGuessed: Bool
  }

  /// A text of which nothing has come.
  package init() {}

  /// Takes bytes in, and gives the lines that are whole with them.
  ///
  /// - Throws: ``ImportError/foreign(_:)`` when the first bytes are those of a file that is not text.
  package mutating func take(_ bytes: [UInt8]) throws(ImportError) -> [Line] {
    guard var start = beginning else { return lines(in: decoded(bytes)) }
    start += bytes
    guard start.count >= 16 || start.contains(0x0A) else {
      beginning = start
      return []
    }
    return try begin(start)
  }

  /// Gives the last line, where nothing ended it.
  package mutating func finish() throws(ImportError) -> [Line] {
    var last = try beginning.map { start throws(ImportError) in try begin(start) } ?? []
    guard !rest.isEmpty else { return last }
    last.append(line())
    return last
  }

  /// Finds out how the text is encoded, by its first bytes.
  private mutating func begin(_ start: [UInt8]) throws(ImportError) -> [Line] {
    beginning = nil
    if let kind = ForeignFile.recognized(in: start, extension: nil), kind.isNeverText {
      throw .foreign(kind)
    }
    // A unit may be cut in half here.
    let whole = Array(start.dropLast(start.count % 2))
    order = UTF16Order(of: whole, isTooShort: start.count < 16)
    if let order {
      return lines(in: decoded(Array(order.isMarked(in: start) ? start[2...] : start[...])))
    }
    return lines(in: start.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(start[3...]) : start)
  }

  /// The bytes in UTF-8 of what has come in UTF-16, as far as it is whole.
  private mutating func decoded(_ bytes: [UInt8]) -> [UInt8] {
    guard let order else { return bytes }
    half += bytes
    var units = order.units(of: half)
    half = Array(half[(units.count * 2)...])
    if let last = units.last, (0xD800...0xDBFF).contains(last) {
      units.removeLast()
      half = order.bytes(of: last) + half
    }
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }

  /// Cuts bytes at CR, LF and CRLF.
  private mutating func lines(in bytes: [UInt8]) -> [Line] {
    var lines: [Line] = []
    var start = bytes.startIndex
    for place in bytes.indices where bytes[place] == 0x0A || bytes[place] == 0x0D {
      let belongsToReturn =
        bytes[place] == 0x0A && endedByReturn && place == start && rest.isEmpty
      endedByReturn = bytes[place] == 0x0D
      if !belongsToReturn {
        rest += bytes[start..<place]
        lines.append(line())
      }
      start = place + 1
    }
    if start < bytes.endIndex {
      rest += bytes[start...]
      endedByReturn = false
    }
    return lines
  }

  /// The line that is whole now.
  private mutating func line() -> Line {
    count += 1
    defer { rest.removeAll(keepingCapacity: rest.count < 65_536) }
    guard let valid = String(validating: rest, as: UTF8.self) else {
      return Line(number: count, text: Windows1252.text(of: rest), isGuessed: true)
    }
    return Line(number: count, text: valid, isGuessed: false)
  }
}

extension ForeignFile {
  /// Whether nobody means a file of the kind to be read as lines; the source of a page may be.
  fileprivate var isNeverText: Bool {
    switch self {
    case .word, .openDocument, .oldOffice, .pages, .spreadsheet, .pdf, .image, .recording, .archive:
      true
    case .presentation: true
    case .richText, .webPage, .journal, .unknown, .xml, .elan, .json, .boris, .praat, .calendar,
      .drawing, .message, .styledCaptions, .chat, .shortcut:
      false
    }
  }
}
