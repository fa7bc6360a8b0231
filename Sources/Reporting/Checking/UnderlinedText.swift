/// A line of any text in rows that fit a terminal, with marks under some of its words.
///
/// The marks stand where a terminal shows the words: a combining accent takes no column, a wide
/// character two, a tab what is left to the next stop.
package struct UnderlinedText: Hashable, Sendable {
  /// The rows; what lies far from any mark is left out.
  package let rows: [Row]

  /// A row of the text.
  package struct Row: Hashable, Sendable {
    /// What it shows.
    package fileprivate(set) var text = ""
    /// The marks beneath it; empty without any.
    package fileprivate(set) var marks = ""
    /// Whether text was left out before it.
    package fileprivate(set) var followsGap = false
    /// How many columns its text takes.
    fileprivate var width = 0
  }

  /// How many columns apart tabs stop.
  private static let tabStop = 8

  /// Lays a text out.
  ///
  /// - Parameters:
  ///   - text: one line; what would move a terminal's cursor is shown as a replacement character.
  ///   - ranges: the words to mark, in Unicode scalars, in their order.
  ///   - width: the columns of a row.
  package init(_ text: String, marking ranges: [Range<Int>], width: Int) {
    var layout = Layout(width: max(width, 1))
    let marked = Self.joined(ranges)
    var next = 0
    var place = 0
    for character in text {
      let end = place + character.unicodeScalars.count
      while next < marked.count, marked[next].upperBound <= place { next += 1 }
      let isMarked = next < marked.count && marked[next].lowerBound < end
      layout.add(character, isMarked: isMarked)
      place = end
    }
    rows = layout.rowsNearMarks
  }

  /// The ranges with those that overlap made one.
  private static func joined(_ ranges: [Range<Int>]) -> [Range<Int>] {
    var joined: [Range<Int>] = []
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = joined.last, range.lowerBound < last.upperBound {
        let end = max(last.upperBound, range.upperBound)
        joined[joined.count - 1] = last.lowerBound..<end
      } else {
        joined.append(range)
      }
    }
    return joined
  }

  /// Rows while they fill.
  private struct Layout {
    let width: Int
    private var rows: [Row] = [Row()]
    /// What has come since the last space of the row, which goes to the next row when it is full.
    private var word = Row()

    init(width: Int) { self.width = width }

    mutating func add(_ character: Character, isMarked: Bool) {
      let column = rows[rows.count - 1].width + word.width
      let shown =
        character == "\t"
        ? String(repeating: " ", count: tabStop - column % tabStop)
        : String(character).printable
      let columns = shown.displayWidth
      if column + columns > width { breakRow() }
      let mark = String(repeating: isMarked ? "^" : " ", count: columns)
      word.text += shown
      word.marks += mark
      word.width += columns
      if character == " " || character == "\t" || word.width >= width { endWord() }
    }

    /// Begins a row with the word that did not fit, or with nothing where the word fills a row.
    private mutating func breakRow() {
      if rows[rows.count - 1].width == 0 { endWord() }
      rows.append(Row())
    }

    private mutating func endWord() {
      rows[rows.count - 1].text += word.text
      rows[rows.count - 1].marks += word.marks
      rows[rows.count - 1].width += word.width
      word = Row()
    }

    /// The rows with marks and those beside them, or the first of a text without marks.
    var rowsNearMarks: [Row] {
      var layout = self
      layout.endWord()
      let rows = layout.rows.map(\.trimmed)
      let marked = rows.map { !$0.marks.isEmpty }
      guard marked.contains(true) else { return Array(rows.prefix(3)) }
      var shown: [Row] = []
      var last = -1
      for place in rows.indices {
        let isNear = [place - 1, place, place + 1].contains {
          marked.indices.contains($0) && marked[$0]
        }
        guard isNear else { continue }
        var row = rows[place]
        row.followsGap = place > last + 1
        shown.append(row)
        last = place
      }
      return shown
    }
  }
}

extension UnderlinedText.Row {
  /// The row without spaces at the ends of its lines.
  fileprivate var trimmed: Self {
    var row = self
    while row.text.last == " " { row.text.removeLast() }
    while row.marks.last == " " { row.marks.removeLast() }
    return row
  }
}
