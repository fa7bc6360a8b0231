/// A text whose characters every program counts alike.
///
/// Some count scalars, some halves of UTF-16, some lines of their own making. So lines end with a line
/// feed, nothing comes before the text, and a character beyond the basic plane, such as most emoji,
/// is replaced by one within it.
struct ResearchText: Hashable, Sendable {
  /// The characters.
  private(set) var scalars: [Unicode.Scalar] = []
  /// How many characters were replaced.
  private(set) var replacedCount = 0

  /// Adds words, and gives the place where they are.
  @discardableResult
  mutating func add(_ words: String) -> Range<Int> {
    let start = scalars.count
    var isAfterReturn = false
    for scalar in words.unicodeScalars {
      switch scalar.value {
      case 0x0A where isAfterReturn: break
      case 0x0D: scalars.append("\n")
      case 0x09, 0x0A, 0x20..<0x7F, 0xA0..<0xFFFE: scalars.append(scalar)
      default:
        scalars.append("\u{FFFD}")
        replacedCount += 1
      }
      isAfterReturn = scalar.value == 0x0D
    }
    return start..<scalars.count
  }

  /// The text in UTF-8, without a mark of byte order.
  var bytes: [UInt8] {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    return Array(String(text).utf8)
  }
}
