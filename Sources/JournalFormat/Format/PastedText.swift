/// The lines of journals in a text that went through a mail: quoted with `>`, and wrapped.
///
/// A line is known by its beginning, which is nowhere else, and by its sum: pieces are put together
/// until it holds. Anything else in the mail is ignored.
package struct PastedText: Sendable {
  /// The lines, each with the number of the text's line on which it begins.
  package private(set) var lines: [(number: Int, line: JournalLine)] = []
  /// How many of them had been quoted or wrapped.
  package private(set) var mendedCount = 0
  /// Where lines begin that could not be put together, and what is wrong with them.
  package private(set) var faults: [(number: Int, fault: LineFault)] = []

  /// Reads a text.
  package init(_ bytes: [UInt8], knowing known: KnownSettings = .none) {
    let raw = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map {
      $0.withoutMark.withoutReturn
    }
    let pieces = raw.map { $0.unquoted }
    let starts = pieces.indices.filter { pieces[$0].starts(with: PastedText.beginning) }
    for (place, start) in starts.enumerated() {
      let next = place + 1 < starts.count ? starts[place + 1] : pieces.count
      let candidates = pieces[start..<min(next, start + PastedText.mostPieces)]
      do throws(LineFault) {
        let line = try PastedText.line(of: candidates, knowing: known)
        lines.append((start + 1, line))
        if line.bytes.count != raw[start].count { mendedCount += 1 }
      } catch {
        faults.append((start + 1, error))
      }
    }
  }
}

extension PastedText {
  /// What every line of a journal begins with.
  private static let beginning = Array(#"{"v":"#.utf8)
  /// As many pieces as the longest line makes when it is wrapped at 76 characters.
  private static let mostPieces = LineFormat.limit / 70
  /// Up to how many breaks every way to put pieces together is tried.
  private static let mostBreaks = 10

  /// The line that the first of some pieces make.
  private static func line(
    of pieces: ArraySlice<ArraySlice<UInt8>>,
    knowing known: KnownSettings
  ) throws(LineFault) -> JournalLine {
    var fault = LineFault.unframed
    for end in pieces.indices where pieces[end].last == UInt8(ascii: "}") {
      for joined in joinings(of: Array(pieces[...end])) {
        do throws(LineFault) {
          return try JournalLine(joined[...], knowing: known)
        } catch {
          fault = error
        }
      }
    }
    throw fault
  }

  /// The ways to put pieces together, the likely ones first: a mail program breaks at a space, and either
  /// keeps it at the end of the piece or drops it.
  private static func joinings(of pieces: [ArraySlice<UInt8>]) -> [[UInt8]] {
    let space = UInt8(ascii: " ")
    let breaks = pieces.count - 1
    let flowed = pieces.dropLast().map { $0.last != space }
    var ways = [flowed]
    guard breaks > 0 else { return [Array(pieces[0])] }
    ways += [Array(repeating: false, count: breaks), Array(repeating: true, count: breaks)]
    if breaks <= mostBreaks {
      for way in 0..<(1 << breaks) { ways.append((0..<breaks).map { way >> $0 & 1 == 1 }) }
    }
    return ways.map { spaces in
      var joined = Array(pieces[0])
      for (piece, hasSpace) in zip(pieces.dropFirst(), spaces) {
        if hasSpace { joined.append(space) }
        joined += piece
      }
      return joined
    }
  }
}

extension ArraySlice<UInt8> {
  /// The line without the marks of quotation before it, each with one space.
  fileprivate var unquoted: ArraySlice<UInt8> {
    var rest = self
    while rest.first == UInt8(ascii: ">") {
      rest = rest.dropFirst()
      if rest.first == UInt8(ascii: " ") { rest = rest.dropFirst() }
    }
    return rest
  }
}
