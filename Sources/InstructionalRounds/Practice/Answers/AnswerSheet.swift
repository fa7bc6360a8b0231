/// The answers of one person to the numbered items of an exercise, as people type them.
///
/// A line begins with the number of the item: `3 judgement`, `3. j`, `3) Four students ...`. An item may be
/// answered again further down; the last answer counts, as on paper. A line without a number goes on
/// from the one before it.
public struct AnswerSheet: Hashable, Sendable {
  /// The answers, by the number of the item, from 1.
  public private(set) var answers: [Int: String] = [:]
  /// The lines that could not be understood.
  public private(set) var skipped: [SkippedLine] = []

  /// A line that could not be understood.
  public struct SkippedLine: Hashable, Sendable {
    /// The number of the line, from 1.
    public let line: Int
    /// Why.
    public let why: Reason
  }

  /// Why a line could not be understood.
  public enum Reason: Hashable, Sendable {
    /// It has no number, and no answer stands before it.
    case noNumber
    /// There is no item of the number.
    case noSuchItem(Int, count: Int)
    /// Nothing stands behind the number.
    case noAnswer(Int)
  }

  /// Reads a sheet on an exercise of so many items; lines that begin with # are for people.
  public init(_ text: String, items count: Int) {
    var current: Int?
    for (index, line) in text.split(
      omittingEmptySubsequences: false,
      whereSeparator: { $0.isNewline }
    )
    .enumerated() {
      let line = String(line).cut
      guard !line.isEmpty, !line.hasPrefix("#") else { continue }
      let number = index + 1
      guard let numbered = NumberedLine(line) else {
        guard let current, let begun = answers[current] else {
          skipped.append(SkippedLine(line: number, why: .noNumber))
          continue
        }
        answers[current] = "\(begun) \(line)"
        continue
      }
      guard (1...max(count, 1)).contains(numbered.item), count > 0 else {
        skipped.append(SkippedLine(line: number, why: .noSuchItem(numbered.item, count: count)))
        current = nil
        continue
      }
      guard !numbered.text.isEmpty else {
        skipped.append(SkippedLine(line: number, why: .noAnswer(numbered.item)))
        continue
      }
      answers[numbered.item] = numbered.text
      current = numbered.item
    }
  }
}

/// A line that begins with the number of an item.
private struct NumberedLine {
  /// The number.
  let item: Int
  /// What stands behind it.
  let text: String

  /// Reads a line; `nil` where it does not begin with a number of up to four digits and a mark or a space.
  init?(_ line: String) {
    let digits = line.prefix { $0.isASCII && $0.isNumber }
    let rest = line.dropFirst(digits.count)
    guard (1...4).contains(digits.count), let item = Int(digits) else { return nil }
    guard let mark = rest.first else {
      (self.item, text) = (item, "")
      return
    }
    guard mark.isWhitespace || [".", ")", ":", "-", "="].contains(mark) else { return nil }
    self.item = item
    text = String(rest.dropFirst()).cut
  }
}
