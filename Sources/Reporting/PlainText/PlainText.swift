/// Renders a document as lines of text that fit a terminal.
///
/// A line is broken at spaces only: a word that is longer than its line, such as an address, stays
/// whole so that it can be copied.
package struct PlainText: Sendable {
  /// The most columns that a line has.
  package let width: Int
  /// How words are set apart.
  package let emphasis: Emphasis

  /// The narrowest lines that can be read.
  package static let leastWidth = 40

  /// How words are set apart from others.
  package enum Emphasis: Hashable, Sendable {
    /// Not at all: for files, pipes, and those who want no color.
    case none
    /// By the codes that terminals know (ECMA-48).
    case terminal
  }

  /// Renders to a width, or to ``leastWidth`` where less is asked for.
  package init(width: Int = 80, emphasis: Emphasis = .none) {
    self.width = max(width, PlainText.leastWidth)
    self.emphasis = emphasis
  }

  /// The document as text, every line ended.
  package func text(of document: Document) -> String {
    lines(of: document.blocks, width).map { $0 + "\n" }.joined()
  }
}

extension PlainText {
  /// The words broken into lines; each break of the phrase itself stays.
  func wrap(_ phrase: Phrase, _ width: Int) -> [String] {
    phrase.lines.flatMap { words in broken(words, width).map { styled($0.joined) } }
  }

  /// The words of one line spread over as many as they need.
  private func broken(_ words: [Word], _ width: Int) -> [[Word]] {
    var lines: [[Word]] = []
    var column = 0
    for word in words {
      let wide = word.width
      if !lines.isEmpty, column + 1 + wide <= width {
        lines[lines.count - 1].append(word)
        column += 1 + wide
      } else {
        lines.append([word])
        column = wide
      }
    }
    return lines
  }

  /// Spans one after the other, each in its style.
  private func styled(_ spans: [Span]) -> String {
    spans.map { styled($0.text, $0.style) }.joined()
  }

  /// Sets a text apart, as far as that was asked for.
  func styled(_ text: String, _ style: Span.Style) -> String {
    guard emphasis == .terminal else { return text }
    return switch style {
    case .plain: text
    case .strong: "\u{1B}[1m\(text)\u{1B}[22m"
    case .aside: "\u{1B}[2m\(text)\u{1B}[22m"
    case .command: "\u{1B}[36m\(text)\u{1B}[39m"
    }
  }
}
