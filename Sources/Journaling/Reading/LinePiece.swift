/// A part of a line that is none, from where an entry begins.
///
/// Every entry begins with the same bytes, which stand nowhere else: in a text, a quotation mark has a
/// backslash before it. So one damaged line feed costs no entry, although it makes one line of two.
struct LinePiece: Sendable {
  /// The bytes from there up to the next beginning.
  let bytes: ArraySlice<UInt8>
  /// The entry, where what is there is whole up to its last brace.
  let line: JournalLine?

  /// Reads what begins like an entry.
  private init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    let end = bytes.lastIndex(of: UInt8(ascii: "}"))
    // Shorter ones are not even looked at, or a file of beginnings would be read again for each.
    line = end.flatMap { end in
      bytes.count < LinePiece.shortest ? nil : try? JournalLine(bytes[...end], knowing: .builtIn)
    }
  }

  /// The parts of a line: one, where nothing in it begins like an entry.
  static func pieces(of line: ArraySlice<UInt8>) -> [LinePiece] {
    guard (shortest...longest).contains(line.count) else { return [LinePiece(line)] }
    var pieces: [LinePiece] = []
    var start = line.startIndex
    var next = 1
    while let place = line.span.firstPlace(of: beginning[0], from: next) {
      next = place + 1
      let place = line.startIndex + place
      guard place - start >= shortest, line[place...].starts(with: beginning) else { continue }
      pieces.append(LinePiece(line[start..<place]))
      start = place
    }
    return pieces + [LinePiece(line[start...])]
  }

  /// What every entry begins with.
  private static let beginning = Array(#"{"v":"#.utf8)
  /// Fewer bytes than any entry has.
  private static let shortest = 256
  /// As many bytes as two entries can have; what is longer is not an accident.
  private static let longest = 2 * LineFormat.limit
}
