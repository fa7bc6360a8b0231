extension Picture {
  /// What a terminal has to be sent so that it shows this picture after another.
  ///
  /// Only the cells that differ are written. Without a picture before, or after one of another size,
  /// everything is.
  package func update(from before: Picture?) -> String {
    let before = before.flatMap { $0.size == size ? $0 : nil }
    if self == before { return "" }
    var pen = Pen()
    if before == nil { pen.clear() }
    for row in rows.indices {
      let old = before?.rows[row] ?? []
      guard rows[row] != old else { continue }
      pen.write(rows[row], over: old, row: row)
    }
    return pen.sequence(endingAt: cursor, wasShown: before.map { $0.cursor != nil })
  }
}

/// The bytes on their way to a terminal, and where they leave its cursor.
private struct Pen {
  private var text = ""
  private var style: Style?
  private var place: Picture.Place?

  mutating func clear() { text += "\u{1B}[0m\u{1B}[2J" }

  /// Writes the part of a row that differs from what is there.
  mutating func write(_ row: [Picture.Cell], over old: [Picture.Cell], row number: Int) {
    let same = zip(row, old).prefix { $0 == $1 }.count
    var start = same
    // A wide character is written whole.
    while start > 0, start < row.count, row[start].text.isEmpty { start -= 1 }
    var end = row.count
    if row.count == old.count {
      while end > start, row[end - 1] == old[end - 1] { end -= 1 }
      while end < row.count, row[end].text.isEmpty { end += 1 }
    }
    for column in start..<end where !row[column].text.isEmpty {
      write(row[column], at: Picture.Place(row: number, column: column))
    }
    guard old.count > row.count else { return }
    move(to: Picture.Place(row: number, column: row.count))
    set(.plain)
    text += "\u{1B}[K"
  }

  private mutating func write(_ cell: Picture.Cell, at target: Picture.Place) {
    move(to: target)
    set(cell.style)
    text += cell.text
    place = cell.isDisputed ? nil : Picture.Place(row: target.row, column: target.column + 1)
  }

  private mutating func move(to target: Picture.Place) {
    guard place != target else { return }
    text += "\u{1B}[\(target.row + 1);\(target.column + 1)H"
    place = target
  }

  private mutating func set(_ wanted: Style) {
    guard style != wanted else { return }
    text += wanted.sequence
    style = wanted
  }

  /// All of it, with the cursor hidden while it moves about.
  func sequence(endingAt cursor: Picture.Place?, wasShown: Bool?) -> String {
    var whole = self
    if whole.style.map({ $0 != .plain }) ?? false { whole.set(.plain) }
    guard let cursor else { return (wasShown == false ? "" : "\u{1B}[?25l") + whole.text }
    let hasWritten = !whole.text.isEmpty
    whole.move(to: cursor)
    let hides = hasWritten && wasShown != false ? "\u{1B}[?25l" : ""
    let shows = hides.isEmpty && wasShown == true ? "" : "\u{1B}[?25h"
    return hides + whole.text + shows
  }
}
