/// The answers of one person to the numbered items of an exercise, as people hand them in.
///
/// A line begins with the number of the item: `3 judgment`, `3. (j)`, `| 3 | j |`, `3) Four students ...`. An item
/// may be answered again further down; the last answer counts, as on paper. A line without a number goes
/// on from the one before it. A sheet without any numbers that has just as many answers as there are items
/// is read in their order.
public struct AnswerSheet: Hashable, Sendable {
  /// The answers, by the number of the item, from 1.
  public private(set) var answers: [Int: String] = [:]
  /// The lines that could not be understood.
  public private(set) var skipped: [SkippedLine] = []

  /// What an item is answered with.
  public enum Style: Hashable, Sendable {
    /// One of the four piles; several items may be in one line: `1 d, 2 i, 3 j`.
    case piles
    /// A sentence or more.
    case sentences
  }

  /// A line that could not be understood.
  public struct SkippedLine: Hashable, Sendable {
    /// The number of the line, from 1.
    public let line: Int
    /// Why.
    public let why: Reason
  }

  /// Why a line could not be understood.
  public enum Reason: Hashable, Sendable {
    /// It has no number, and no answer comes before it.
    case noNumber
    /// There is no item of the number.
    case noSuchItem(Int, count: Int)
    /// Nothing comes after the number.
    case noAnswer(Int)
    /// What is after the number names none of the four piles.
    case noPile(Int)
  }

  /// Reads a sheet on an exercise of so many items; lines that begin with # are for people.
  public init(_ text: String, items count: Int, answeredBy style: Style = .sentences) {
    let lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }
    var current: Int?
    for (index, line) in lines.enumerated() {
      let line = AnswerLine(String(line))
      guard !line.isForPeople else { continue }
      let pieces = line.pieces(upTo: count, style)
      if pieces.isEmpty { goOn(line.text, from: current, style, line: index + 1) }
      for piece in pieces {
        current = take(piece, of: count, style, line: index + 1) ? piece.item : nil
      }
    }
    if answers.isEmpty { takeInOrder(lines.map { String($0) }, of: count, style) }
  }
}

extension AnswerSheet {
  /// Whether nothing in it could be read.
  public var isEmpty: Bool { answers.isEmpty }

  private mutating func goOn(_ text: String, from current: Int?, _ style: Style, line: Int) {
    guard let current, let begun = answers[current] else {
      return skipped.append(SkippedLine(line: line, why: .noNumber))
    }
    if style == .sentences { answers[current] = "\(begun) \(text)" }
  }

  /// Takes an answer; `false` where it could not be understood.
  private mutating func take(
    _ piece: AnswerLine.Piece,
    of count: Int,
    _ style: Style,
    line: Int
  ) -> Bool {
    let why: Reason
    if count < 1 || !(1...count).contains(piece.item) {
      why = .noSuchItem(piece.item, count: count)
    } else if piece.text.isEmpty {
      why = .noAnswer(piece.item)
    } else if style == .piles, piece.pile == nil {
      why = .noPile(piece.item)
    } else {
      answers[piece.item] = style == .piles ? piece.pile?.rawValue : piece.text
      return true
    }
    skipped.append(SkippedLine(line: line, why: why))
    return false
  }

  /// Reads a sheet without numbers, where it has just one answer for every item.
  private mutating func takeInOrder(_ lines: [String], of count: Int, _ style: Style) {
    guard skipped.allSatisfy({ $0.why == .noNumber }) else { return }
    let lines = lines.map { AnswerLine($0) }.filter { !$0.isForPeople }.map { $0.text }
    var texts = lines
    if style == .piles {
      let words = lines.flatMap { $0.split { !$0.isLetter } }.map { String($0) }
      texts = words.compactMap { SortedStatement.Label(written: $0)?.rawValue }
      guard texts.count == words.count else { return }
    }
    guard texts.count == count else { return }
    for (index, text) in texts.enumerated() { answers[index + 1] = text }
    skipped = []
  }
}
