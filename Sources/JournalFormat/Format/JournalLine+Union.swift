package import InstructionalRounds

extension JournalLine {
  /// Every byte but the words: what makes the line the same one, with its words or without them.
  package var head: ArraySlice<UInt8> {
    LineFrame(bytes).map { bytes[..<$0.tail.lowerBound] } ?? bytes
  }

  /// Whether the line is another one, or the same with its words in or out.
  package func isSame(as other: JournalLine) -> Bool {
    sum == other.sum && round == other.round && entry.id == other.entry.id
      && head.elementsEqual(other.head)
  }

  /// The order of the lines of one file.
  package static func standsBefore(_ one: JournalLine, _ other: JournalLine) -> Bool {
    let (first, second) = (one.entry, other.entry)
    guard first.id == second.id else { return first.id < second.id }
    return (first.clock, first.sum) < (second.clock, second.sum)
  }
}

/// Lines of which each is there once, without words where any copy has none.
package struct LineSet: Sendable {
  package private(set) var lines: [JournalLine] = []
  private var places: [EntryID: [Int]] = [:]

  /// Puts lines together; their order is nothing, except for that of ``lines``.
  package init(_ lines: some Sequence<JournalLine>) { for line in lines { insert(line) } }

  /// The copy of a line that is here.
  package func copy(of line: JournalLine) -> JournalLine? {
    places[line.entry.id]?.lazy.map { lines[$0] }.first { $0.isSame(as: line) }
  }

  /// Whether another line has the name of this one.
  package func holdsRival(of line: JournalLine) -> Bool {
    places[line.entry.id]?.contains { !lines[$0].isSame(as: line) } ?? false
  }

  /// Whether any line has a name.
  package func holds(_ entry: EntryID) -> Bool { places[entry] != nil }

  /// Adds a line.
  package mutating func insert(_ line: JournalLine) {
    let here = places[line.entry.id] ?? []
    guard let place = here.first(where: { lines[$0].isSame(as: line) }) else {
      places[line.entry.id] = here + [lines.count]
      return lines.append(line)
    }
    if line.isRedacted { lines[place] = line }
  }
}
