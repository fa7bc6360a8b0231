package import InstructionalRounds

/// What a cell of somebody's table says.
package struct ScoreCell: Hashable, Sendable {
  /// How it came to say this.
  package var status: CellStatus
  /// What it says; numbers are in digits already.
  package var value: String?
  package var low: String?
  package var high: String?
  package var of: String?
  package var printed: String?
  package var grade: String?

  /// A cell that says nothing but its status.
  package init(_ status: CellStatus) { self.status = status }

  /// Reads what is typed or printed in one cell; `nil` for what is neither a number nor a known sign.
  ///
  /// A letter before or after the number is its grade, a question mark after it a doubt, and what is in
  /// brackets was printed: `D 53.2 [s3.2]`. Two numbers are the least and the most that it can be.
  package init?(typed text: String) {
    var rest = text.cut
    var printed: String?
    if let open = rest.firstIndex(of: "["), rest.last == "]" {
      printed = String(rest[rest.index(after: open)...].dropLast()).cut
      rest = String(rest[..<open]).cut
    }
    let isDoubtful = rest.last == "?"
    if isDoubtful { rest = String(rest.dropLast()).cut }
    var words = rest.split { $0 == " " || $0 == "\u{A0}" }.map { String($0) }
    var grade: String?
    if words.count > 1, let place = [0, words.count - 1].first(where: { words[$0].isGrade }) {
      grade = words.remove(at: place)
      rest = words.joined(separator: " ")
    }
    if let status = CellStatus(sign: rest) {
      self.init(status)
    } else if let range = rest.rangeOfNumbers {
      self.init(.partly)
      (low, high) = range
    } else if let value = rest.digitsOfNumber {
      self.init(isDoubtful ? .doubtful : printed == nil ? .read : .repaired)
      self.value = value
    } else {
      return nil
    }
    (self.printed, self.grade) = (printed, grade)
  }

  /// The cell with nothing in it that is not in the record's words, as the reading of a table's cell.
  package func reading(_ table: TableID, _ place: CellPlace) throws(WordsError) -> ResultRead {
    var content = ResultRead.Content()
    content.value = try value.words()
    content.low = try low.words()
    content.high = try high.words()
    content.of = try of.words()
    content.printed = try printed.words()
    content.grade = try grade.words()
    return ResultRead(table: table, place: place, status: status, content: content)
  }
}

extension String? {
  fileprivate func words() throws(WordsError) -> Words? {
    guard let self, !self.isEmpty else { return nil }
    return try Words(self)
  }
}

extension CellStatus {
  /// What a sign in a cell means; `nil` for anything that is no sign.
  package init?(sign text: String) {
    switch text.lowercased().cut {
    case "", "-", "–", "—", "not reported", "not-reported", "missing", "nr": self = .notReported
    case "unreadable", "illegible", "???", "??": self = .unreadable
    case "suppressed", "*", "**", "***", "s", "<10", "< 10", "<5", "< 5", "n<10", "redacted",
      "too few", "too few students":
      self = .suppressed
    case "n/a", "na", "not applicable", "not-applicable": self = .notApplicable
    default: return nil
    }
  }
}

extension String {
  /// Whether it is a letter grade or a level in one word: "D", "B+", "F".
  fileprivate var isGrade: Bool {
    guard let first = unicodeScalars.first, ("A"..."F").contains(first) else { return false }
    return unicodeScalars.count == 1
      || unicodeScalars.count == 2 && "+-".unicodeScalars.contains(unicodeScalars.last ?? "x")
  }

  /// The digits of a number, without a percent sign after it; `nil` for what is none.
  package var digitsOfNumber: String? {
    var digits = cut
    if digits.last == "%" { digits = String(digits.dropLast()).cut }
    if digits.first == "." { digits = "0" + digits }
    return ExactNumber(digits) == nil ? nil : digits
  }

  /// Two numbers with "to" or a dash between them, the lesser one first.
  fileprivate var rangeOfNumbers: (String, String)? {
    for joint in [" to ", "–", "—", "-"] {
      let parts = split(separator: joint).map { String($0) }
      guard parts.count == 2, let low = parts[0].digitsOfNumber,
        let high = parts[1].digitsOfNumber, let least = ExactNumber(low),
        let most = ExactNumber(high),
        least.isAtMost(most)
      else { continue }
      return (low, high)
    }
    return nil
  }
}
