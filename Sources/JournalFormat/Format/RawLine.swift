/// A line of a file as it is there, whole or not.
package struct RawLine: Hashable, Sendable {
  /// The bytes, without the line feed and a carriage return before it; their places are the file's.
  package let bytes: ArraySlice<UInt8>
  /// The line, where it is whole.
  package let line: JournalLine?
  /// Whether a line feed ends it.
  package let isEnded: Bool

  /// All lines of a file that have anything on them.
  package static func all(of file: [UInt8]) -> [RawLine] {
    var lines: [RawLine] = []
    var start = 0
    while start < file.count {
      let end = file.span.firstPlace(of: UInt8(ascii: "\n"), from: start)
      let bytes = file[start..<(end ?? file.count)].withoutMark.withoutReturn
      if !bytes.isEmpty {
        // What is wrong with a line is for those who look for damage.
        lines.append(RawLine(bytes: bytes, line: try? JournalLine(bytes), isEnded: end != nil))
      }
      start = (end ?? file.count) + 1
    }
    return lines
  }
}

extension ArraySlice<UInt8> {
  /// A line without the byte order mark that editors and `type a >> b` leave before it.
  package var withoutMark: ArraySlice<UInt8> {
    first == 0xEF && starts(with: [0xEF, 0xBB, 0xBF]) ? dropFirst(3) : self
  }

  /// A line without the carriage return that mail programs put before a line feed.
  package var withoutReturn: ArraySlice<UInt8> { last == 0x0D ? dropLast() : self }
}
