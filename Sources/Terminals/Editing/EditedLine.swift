/// A line that is being typed, with its cursor; a character is what a reader takes for one.
package struct EditedLine: Hashable, Sendable {
  /// What is before the cursor.
  package private(set) var before = ""
  package private(set) var after = ""
  /// What was cut last, which can be put in again.
  package private(set) var cut = ""

  /// An empty line.
  package init() {}

  /// A line with the cursor at its end.
  package init(_ text: String) { before = text }

  /// The whole line.
  package var text: String { before + after }
  /// Whether there is nothing on it.
  package var isEmpty: Bool { before.isEmpty && after.isEmpty }

  /// Puts text in at the cursor.
  package mutating func insert(_ text: String) { before += text }

  /// Puts a text in the place of all there is, with the cursor at its end; what was cut is kept.
  package mutating func replace(with text: String) {
    before = text
    after = ""
  }

  /// Does what a key does in a line; a key that does nothing here is not taken.
  package mutating func take(_ key: Key) -> Bool {
    switch key {
    case .text(let text), .paste(let text): insert(text)
    case .left, .control("b"): moveLeft()
    case .right, .control("f"): moveRight()
    case .home, .control("a"): (before, after) = ("", text)
    case .end, .control("e"): (before, after) = (text, "")
    case .wordLeft: while moveLeft() { if before.isAtWord(after) { break } }
    case .wordRight: while moveRight() { if before.isPastWord(after) { break } }
    case .backspace, .control("h"): _ = before.popLast()
    case .delete: if !after.isEmpty { after.removeFirst() }
    case .control("u"): (cut, before) = (before, "")
    case .control("k"): (cut, after) = (after, "")
    case .control("w"): cutWord()
    case .control("y"): insert(cut)
    case .enter, .tab, .backTab, .escape, .up, .down, .pageUp, .pageDown, .function, .control:
      return false
    }
    return true
  }

  @discardableResult
  private mutating func moveLeft() -> Bool {
    guard let character = before.popLast() else { return false }
    after = String(character) + after
    return true
  }

  @discardableResult
  private mutating func moveRight() -> Bool {
    guard !after.isEmpty else { return false }
    before.append(after.removeFirst())
    return true
  }

  private mutating func cutWord() {
    let end = before.lastIndex { !$0.isWhitespace }
    let start = end.flatMap { before[...$0].lastIndex(where: \.isWhitespace) }
    let keep = start.map { before.index(after: $0) } ?? before.startIndex
    cut = String(before[keep...])
    before = String(before[..<keep])
  }
}

extension String {
  /// Whether a word begins between the text and what follows.
  fileprivate func isAtWord(_ next: String) -> Bool {
    let before = last.map { $0.isLetter || $0.isNumber } ?? false
    return !before && (next.first.map { $0.isLetter || $0.isNumber } ?? false)
  }

  /// Whether a word ends between the text and what follows.
  fileprivate func isPastWord(_ next: String) -> Bool {
    let after = next.first.map { $0.isLetter || $0.isNumber } ?? false
    return !after && (last.map { $0.isLetter || $0.isNumber } ?? false)
  }
}
