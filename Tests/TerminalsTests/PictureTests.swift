import TestSupport
import Testing

@testable import Terminals

/// What is sent to a terminal, tried on a small one that only knows what we send.
struct PictureTests {
  @Test func `nothing is sent for the same picture`() {
    let picture = Picture(["a", StyledLine("b", .bold)], size: .init(columns: 10, rows: 3))
    #expect(picture.update(from: picture) == "")
  }

  @Test func `a letter that was typed is all that is sent`() {
    let size = Picture.Size(columns: 20, rows: 4)
    let before = Picture(["title", "> ab"], size: size, cursor: .init(row: 1, column: 4))
    let after = Picture(["title", "> abc"], size: size, cursor: .init(row: 1, column: 5))
    #expect(after.update(from: before) == "\u{1B}[?25l\u{1B}[2;5H\u{1B}[0mc\u{1B}[?25h")
  }

  @Test func `what does not fit is cut, and never in the middle of a character`() {
    let size = Picture.Size(columns: 5, rows: 2)
    let picture = Picture(["abcd漢", "漢漢漢", "gone"], size: size)
    #expect(picture.text == "abcd\n漢漢")
  }

  @Test func `updates lead from any picture to any other`() {
    let texts = ["", "a", "abc def", "漢字 x", "e\u{301}e", "👩🏽‍🏫 b", "   ", "ab漢cd漢ef", "tail  "]
    let styles: [Style] = [.plain, .dim, .bold, [.bold, .reversed], .underlined]
    for seed in 0..<UInt64(Search.size) {
      var random = SplitMix64(seed: seed)
      let size = Picture.Size(columns: 9, rows: 4)
      var terminal = SmallTerminal(size)
      var shown: Picture?
      for _ in 0..<6 {
        let lines = (0..<Int.random(in: 0...4, using: &random)).map { _ in
          (0..<2).reduce(StyledLine.empty) { line, _ in
            line
              + StyledLine(
                texts.randomElement(using: &random) ?? "",
                styles.randomElement(using: &random) ?? .plain
              )
          }
        }
        let cursor =
          Bool.random(using: &random)
          ? Picture.Place(
            row: Int.random(in: 0..<4, using: &random),
            column: Int.random(in: 0..<9, using: &random)
          ) : nil
        let picture = Picture(lines, size: size, cursor: cursor)
        terminal.take(picture.update(from: shown))
        shown = picture
        #expect(terminal.text == picture.text, "seed \(seed)")
        #expect(terminal.styles == picture.styles, "seed \(seed)")
        #expect(terminal.isCursorShown == (cursor != nil), "seed \(seed)")
        if let cursor { #expect(terminal.cursor == cursor, "seed \(seed)") }
      }
    }
  }
}

extension Picture {
  /// The style of every cell that is not a plain space.
  fileprivate var styles: [[Style]] {
    rows.map { row in row.map { $0.text == " " && $0.style == .plain ? .plain : $0.style } }
  }
}

/// A terminal that knows the few sequences that pictures use.
private struct SmallTerminal {
  private let size: Picture.Size
  private var cells: [[(text: String, style: Style)?]]
  private(set) var cursor = Picture.Place(row: 0, column: 0)
  private(set) var isCursorShown = true
  private var style = Style.plain

  init(_ size: Picture.Size) {
    self.size = size
    cells = Array(repeating: Array(repeating: nil, count: size.columns), count: size.rows)
  }

  var text: String {
    cells.map { row in
      var line = row.map { $0?.text ?? " " }.joined()
      while line.last == " " { line.removeLast() }
      return line
    }
    .joined(separator: "\n")
  }

  var styles: [[Style]] {
    cells.map { row in
      let end = row.lastIndex { cell in
        cell.map { $0.text != " " || !$0.style.isDisjoint(with: [.reversed, .underlined]) } ?? false
      }
      return row.prefix(upTo: end.map { $0 + 1 } ?? 0).map { $0?.style ?? .plain }
    }
  }

  mutating func take(_ text: String) {
    var rest = Substring(text)
    while let first = rest.first {
      guard first == "\u{1B}" else {
        put(first)
        rest.removeFirst()
        continue
      }
      let end = rest.dropFirst(2).firstIndex(where: \.isLetter) ?? rest.endIndex
      let last = rest[end]
      sequence(String(rest[rest.index(rest.startIndex, offsetBy: 2)..<end]), last)
      rest = rest[rest.index(after: end)...]
    }
  }

  private mutating func put(_ character: Character) {
    cells[cursor.row][cursor.column] = (String(character), style)
    if character.columns == 2 { cells[cursor.row][cursor.column + 1] = ("", style) }
    cursor.column += character.columns
  }

  private mutating func sequence(_ body: String, _ letter: Character) {
    let numbers = body.split(separator: ";").compactMap { Int($0) }
    switch letter {
    case "H": cursor = Picture.Place(row: numbers[0] - 1, column: numbers[1] - 1)
    case "J": cells = SmallTerminal(size).cells
    case "K": for column in cursor.column..<size.columns { cells[cursor.row][column] = nil }
    case "m":
      let bits: [Int: Style] = [1: .bold, 2: .dim, 4: .underlined, 7: .reversed]
      style = numbers.reduce(into: []) { $0.formUnion(bits[$1] ?? []) }
    case "h": isCursorShown = true
    case "l": isCursorShown = false
    default: Issue.record("\(body)\(letter) is not known")
    }
  }
}
