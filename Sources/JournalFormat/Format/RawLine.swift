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
      let raw = file[start..<(end ?? file.count)]
      let bytes = raw.last == UInt8(ascii: "\r") ? raw.dropLast() : raw
      if !bytes.isEmpty {
        // What is wrong with a line is for those who look for damage.
        lines.append(RawLine(bytes: bytes, line: try? JournalLine(bytes), isEnded: end != nil))
      }
      start = (end ?? file.count) + 1
    }
    return lines
  }
}
