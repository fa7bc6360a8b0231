/// A line of a sheet as people type, paste or print it: with bullets, brackets, or as the row of a table.
struct AnswerLine {
  /// The line without what frames it.
  let text: String
  /// The cells, where it is the row of a table; else the line alone.
  private let cells: [String]

  /// An answer in a line, with the item that it is on.
  struct Piece {
    /// The number of the item.
    let item: Int
    /// What is after the number.
    let text: String
    /// The pile that it names, where it names one.
    let pile: SortedStatement.Label?
  }

  /// Takes a line.
  init(_ line: String) {
    let line = line.cut
    let isTable = line.contains("|") || line.contains("\t")
    let cells = isTable ? line.split { $0 == "|" || $0 == "\t" }.map { String($0).cut } : [line]
    self.cells = cells.filter { !$0.isEmpty }
    text = self.cells.joined(separator: " ")
  }

  /// Whether it is not an answer: it is empty, begins with #, or only draws a table.
  var isForPeople: Bool {
    let isHeading = text.hasPrefix("#") && text.dropFirst().first?.isNumber != true
    return isHeading || !text.contains { $0.isLetter || $0.isNumber }
  }

  /// The answers of the line; none where it does not begin with the number of an item.
  func pieces(upTo count: Int, _ style: AnswerSheet.Style) -> [Piece] {
    guard let first = AnswerLine.numbered(text[...], style) else { return [] }
    guard style == .piles else { return [Piece(item: first.item, text: first.text, pile: nil)] }
    let several = AnswerLine.several(in: text, upTo: count)
    if several.count > 1 { return several }
    let pile =
      SortedStatement.Label(written: first.text)
      ?? (cells.count > 1 ? cells.last : AnswerLine.lastCell(of: first.text))
      .flatMap { SortedStatement.Label(written: $0) }
    return [Piece(item: first.item, text: first.text, pile: pile)]
  }

  /// What is after the last comma or semicolon, as in a table that was saved as text.
  private static func lastCell(of text: String) -> String? {
    guard text.contains(where: { $0 == "," || $0 == ";" }) else { return nil }
    return text.split { $0 == "," || $0 == ";" }.last.map { String($0).cut }
  }

  /// The marks that stand around numbers and piles.
  private static func isMark(_ character: Character) -> Bool {
    character.isWhitespace || ".):-–—=,;]}\"'(*•#[".contains(character)
  }

  /// Reads the number of an item in front, and what is after it.
  private static func numbered(
    _ line: Substring,
    _ style: AnswerSheet.Style
  ) -> (item: Int, text: String)? {
    let begun = line.drop(while: isMark)
    let word = begun.prefix { $0.isLetter }.lowercased()
    let named = ["item", "no", "nr", "q", "question", "statement"].contains(word)
    let told = named ? begun.dropFirst(word.count).drop(while: isMark) : begun
    let digits = told.prefix { $0.isASCII && $0.isNumber }
    guard (1...4).contains(digits.count), let item = Int(digits) else { return nil }
    let rest = told.dropFirst(digits.count)
    guard let next = rest.first else { return (item, "") }
    // "1d" is an answer, and "14th row" is none.
    let isJoined = style == .piles && rest.prefix { $0.isLetter }.count == 1
    guard isMark(next) || isJoined else { return nil }
    let text = rest.drop { isMark($0) && (style == .piles || !"\"'([#".contains($0)) }
    return (item, String(text).cut)
  }

  /// The answers of a line that has several, such as `1 d, 2 i, 3 j`: numbers that go up, each with a pile.
  private static func several(in line: String, upTo count: Int) -> [Piece] {
    let words = line.split { isMark($0) }.flatMap { word -> [Substring] in
      let digits = word.prefix { $0.isASCII && $0.isNumber }
      return digits.isEmpty || digits.count == word.count
        ? [word] : [digits, word.dropFirst(digits.count)]
    }
    var pieces: [Piece] = []
    for (number, answer) in zip(words, words.dropFirst()) {
      guard let item = Int(number), item >= 1, item <= count, item > pieces.last?.item ?? 0,
        answer.count != 2, let pile = SortedStatement.Label(written: String(answer))
      else { continue }
      pieces.append(Piece(item: item, text: String(answer), pile: pile))
    }
    return pieces
  }
}
