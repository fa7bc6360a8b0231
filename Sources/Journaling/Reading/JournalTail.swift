import Platform

/// The end of a journal's file, read without what is before it.
struct JournalTail: Sendable {
  /// The last line that has a line feed, without it; nothing in a file without lines.
  let lastLine: ArraySlice<UInt8>
  /// The bytes up to the last line feed.
  let size: Int
  /// The bytes after it: a line of which only a part was written.
  let torn: ArraySlice<UInt8>

  /// Reads backward from the end, as far as the last line goes.
  init(of file: borrowing OpenFile) throws(SystemError) {
    let end = try SystemCalls.status(of: file).size
    // Without a line feed anywhere, all of it would be read.
    guard end <= SystemCalls.fileLimit else { throw .tooLarge }
    var count = min(end, JournalTail.usualCount)
    while true {
      let bytes = try SystemCalls.read(file, at: end - count, count: count)
      let feed = bytes.lastIndex(of: UInt8(ascii: "\n"))
      let before = feed.flatMap { bytes[..<$0].lastIndex(of: UInt8(ascii: "\n")) }
      if before != nil || count == end {
        let start = before.map { $0 + 1 } ?? 0
        lastLine = bytes[start..<(feed ?? start)]
        torn = bytes[(feed.map { $0 + 1 } ?? 0)...]
        size = end - torn.count
        return
      }
      count = min(end, count * 8)
    }
  }

  /// Enough for the last line of nearly every journal.
  private static let usualCount = 4 << 10
}
