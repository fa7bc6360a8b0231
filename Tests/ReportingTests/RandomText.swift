import Reporting
import TestSupport

/// Makes texts of the kind that would break a renderer: marks of Markdown, spaces, odd characters.
struct RandomText {
  private var random: SplitMix64

  init(seed: UInt64) { random = SplitMix64(seed: seed) }

  private static let pieces =
    "\\`*_{}[]()#+-.!<>&|~=:/@$^'\"1234567890abwW\n\n  \t\u{301}\u{A0}é分👩‍🏫\u{1B}\u{202E}\u{0}\r"
    .unicodeScalars.map(String.init) + [
      "www", "http://", "word", "- ", "1. ", "```", "&amp;", "<b>",
    ]

  /// A text of up to that many pieces.
  mutating func text(_ most: Int = 24) -> String {
    (0..<Int.random(in: 0...most, using: &random)).reduce(into: "") { text, _ in
      text += Self.pieces[Int.random(in: 0..<Self.pieces.count, using: &random)]
    }
  }

  /// A phrase of some texts, in several styles.
  mutating func phrase() -> Phrase {
    let styles: [Span.Style] = [.plain, .plain, .strong, .aside, .command]
    return Phrase(
      (0..<Int.random(in: 0...4, using: &random)).map { _ in
        Span(
          text(),
          styles.randomElement(using: &random) ?? .plain,
          link: anchor(),
          place: anchor()
        )
      }
    )
  }

  /// One of a few places, or none.
  private mutating func anchor() -> Anchor? {
    let number = Int.random(in: 0..<12, using: &random)
    return number < 4 ? Anchor("place", number) : nil
  }

  /// A document of some blocks.
  mutating func blocks(depth: Int = 2) -> [Block] {
    (0..<Int.random(in: 0...5, using: &random)).map { _ in block(depth) }
  }

  private mutating func block(_ depth: Int) -> Block {
    switch Int.random(in: 0..<(depth > 0 ? 11 : 8), using: &random) {
    case 0: return .title(phrase())
    case 1: return .heading(phrase())
    case 2: return .paragraph(phrase())
    case 3: return .quotation(phrase(), remark: phrase())
    case 4: return .labeled([LabeledLine(phrase(), phrase()), LabeledLine("Who", phrase())])
    case 5:
      let columns = [Table.Column(phrase()), Table.Column(phrase(), .right)]
      return .table(Table(columns, [[phrase(), phrase()], [phrase()]]))
    case 6: return .subheading(phrase())
    case 7: return .figure(figure())
    case 8: return .brief(blocks(depth: depth - 1))
    default:
      let style: ListStyle = Bool.random(using: &random) ? .bullets : .numbers
      return .list(style, [blocks(depth: depth - 1), blocks(depth: depth - 1)])
    }
  }

  private mutating func figure() -> Figure {
    let bars = (0..<3).map { BarChart.Bar(text(), [Double($0), 1]) }
    let chart = BarChart(title: text(), description: text(), steps: [text(), text()], bars: bars)
    return Figure(chart.drawing, caption: phrase())
  }
}
