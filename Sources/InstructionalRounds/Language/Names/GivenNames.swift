/// First names in one sorted text, looked up where they stand: thousands of them take the room of their
/// letters and no more.
struct GivenNames: Hashable, Sendable {
  /// The names in plain letters, in their order, with a space between them.
  let text: String

  /// Joins the lines of a list, whose names are sorted throughout.
  init(_ lines: [String]) { text = lines.joined(separator: " ") }

  /// Whether a name in plain letters is among them.
  func contains(_ name: [UInt8]) -> Bool {
    let letters = text.utf8.span
    var (first, end) = (0, letters.count)
    while first < end {
      var start = (first + end) / 2
      while start > first, letters[start - 1] != GivenNames.space { start -= 1 }
      var place = 0
      while place < name.count, start + place < letters.count, letters[start + place] == name[place]
      {
        place += 1
      }
      let isOver = start + place == letters.count || letters[start + place] == GivenNames.space
      if place == name.count, isOver { return true }
      let isBehind = !isOver && (place == name.count || letters[start + place] > name[place])
      if isBehind {
        end = max(first, start - 1)
      } else {
        first = start
        while first < letters.count, letters[first] != GivenNames.space { first += 1 }
        first += 1
      }
    }
    return false
  }

  private static let space = UInt8(ascii: " ")
}
