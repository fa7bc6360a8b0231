import InstructionalRounds

/// Reads the rows of a table as RFC 4180 has them, and as people's programs break it.
///
/// A mark that closes a cell comes before a delimiter or the end of a line; one within the text is
/// text. It takes the time of the file: what is never closed is found out at the next mark that could
/// not be within a cell, and then only its own line is given up.
struct DelimitedReader: Sequence, IteratorProtocol {
  /// The lines of the file.
  private let lines: [String]
  /// What parts cells.
  private let delimiter: UInt8
  /// The line that comes next, counted from 0.
  private(set) var place: Int

  /// A row, or why there is none.
  enum Row: Hashable, Sendable {
    /// The cells, with the physical lines that they stand on.
    case row([String], lines: ClosedRange<Int>)
    /// A line that could not be read.
    case malformed(line: Int, SkipReason)
  }

  /// Reads lines from one of them on, counted from 0.
  init(_ lines: [String], delimiter: Unicode.Scalar, from place: Int = 0) {
    (self.lines, self.delimiter, self.place) = (lines, UInt8(ascii: delimiter), place)
  }

  /// The next row; `nil` after the last.
  mutating func next() -> Row? {
    guard place < lines.count else { return nil }
    let first = place
    do throws(SkipReason) {
      let cells = try row()
      return .row(cells, lines: first + 1...place)
    } catch {
      place = first + 1
      return .malformed(line: first + 1, error)
    }
  }

  /// A line in bytes, and what is known of its rest.
  private struct Line {
    let bytes: [UInt8]
    var place = 0
    /// Whether it is known that no mark after ``place`` closes a cell.
    var hasNoClosingMark = false
    /// The place of the last run of marks that is not doubled, where the line was read up to its end.
    var lastStray = -1

    init(_ text: String) { bytes = Array(text.utf8) }

    var isAtEnd: Bool { place == bytes.count }
  }

  /// What a run of quotation marks does to the cell that it is in.
  private enum Mark {
    /// It closes the cell; so many marks are text, and the delimiter stands at an offset.
    case closes(marks: Int, end: Int)
    /// It is text, as it is written or two for one.
    case text(marks: Int)
    /// It stands for no mark that may be there.
    case astray(marks: Int)
  }

  /// The cells of the row that begins here; what follows it comes next.
  private mutating func row() throws(SkipReason) -> [String] {
    var line = Line(lines[place])
    var cells: [String] = []
    place += 1
    while true {
      let isQuoted = !line.isAtEnd && line.bytes[line.place] == quote
      cells.append(isQuoted ? try quotedCell(&line) : bareCell(&line))
      if line.isAtEnd { return cells }
      line.place += 1
    }
  }

  /// Reads up to the next delimiter; a quotation mark within is part of the text.
  private func bareCell(_ line: inout Line) -> String {
    let rest = line.bytes[line.place...]
    let end = rest.firstIndex(of: delimiter) ?? rest.endIndex
    line.place = end
    return String(decoding: rest[..<end], as: UTF8.self)
  }

  /// Reads a cell in quotation marks, on as many lines as it takes; two marks within stand for one.
  private mutating func quotedCell(_ line: inout Line) throws(SkipReason) -> String {
    var cell: [UInt8] = []
    if let end = closingEnd(of: &line, into: &cell) {
      line.place = end
      return String(decoding: cell, as: UTF8.self)
    }
    // A mark that is alone in its line opens a cell of several; others belong to a text.
    if hasStrayMark(line) { return bareCell(&line) }
    let first = place
    while place < lines.count {
      cell.append(0x0A)
      var next = Line(lines[place])
      place += 1
      switch firstOddMark(of: next, into: &cell) {
      case .none: continue
      case .closes(_, let end)?:
        next.place = end
        line = next
        return String(decoding: cell, as: UTF8.self)
      case .text?, .astray?:
        place = first
        throw .quotationNotClosed
      }
    }
    place = first
    throw .quotationNotClosed
  }

  /// Where the cell ends that opens here, if it ends on this line, and its text.
  private func closingEnd(of line: inout Line, into cell: inout [UInt8]) -> Int? {
    guard !line.hasNoClosingMark else { return nil }
    var index = line.place + 1
    while index < line.bytes.count {
      guard line.bytes[index] == quote else {
        cell.append(line.bytes[index])
        index += 1
        continue
      }
      switch mark(at: index, of: line.bytes) {
      case .closes(let marks, let end):
        cell += repeatElement(quote, count: marks)
        return end
      case .text(let marks):
        cell += repeatElement(quote, count: marks / 2)
        index += marks
      case .astray(let marks):
        cell += repeatElement(quote, count: marks)
        line.lastStray = index
        index += marks
      }
    }
    line.hasNoClosingMark = true
    return nil
  }

  /// Whether after the mark that opens a cell another is in its line that is not doubled; the line was
  /// read up to its end, and nothing of it is read again for each of its cells.
  private func hasStrayMark(_ line: Line) -> Bool {
    let run = line.bytes[line.place...].prefix { $0 == quote }
    return run.count.isMultiple(of: 2) || line.lastStray > line.place
  }

  /// The first mark of a line that is not doubled, and the text before it.
  private func firstOddMark(of line: Line, into cell: inout [UInt8]) -> Mark? {
    var index = 0
    while index < line.bytes.count {
      guard line.bytes[index] == quote else {
        cell.append(line.bytes[index])
        index += 1
        continue
      }
      let mark = mark(at: index, of: line.bytes)
      switch mark {
      case .text(let marks):
        cell += repeatElement(quote, count: marks / 2)
        index += marks
      case .closes(let marks, _):
        cell += repeatElement(quote, count: marks)
        return mark
      case .astray: return mark
      }
    }
    return nil
  }

  /// What the run of marks at a place does.
  private func mark(at place: Int, of bytes: [UInt8]) -> Mark {
    var end = place
    while end < bytes.count, bytes[end] == quote { end += 1 }
    let count = end - place
    guard !count.isMultiple(of: 2) else { return .text(marks: count) }
    // Spaces between the closing mark and the delimiter are not in RFC 4180, but in many files.
    var after = end
    while after < bytes.count, bytes[after] == 0x20 { after += 1 }
    guard after == bytes.count || bytes[after] == delimiter else { return .astray(marks: count) }
    return .closes(marks: count / 2, end: after)
  }

  private var quote: UInt8 { 0x22 }
}
