package import InstructionalRounds

extension Document {
  /// Where the observers of a visit differ: what people talk about, and nothing that rates them.
  ///
  /// Observers are on the page as A, B and so on, in the order of their first notes.
  package init(_ agreement: VisitAgreement) {
    self.init(AgreementPage(agreement).blocks)
  }
}

/// The minutes of a visit in which observers differ, as blocks.
private struct AgreementPage {
  /// What is shown.
  let agreement: VisitAgreement

  init(_ agreement: VisitAgreement) { self.agreement = agreement }

  /// The page from top to bottom.
  var blocks: [Block] {
    let intervals = counted(agreement.intervals.count, "interval")
    let differing = agreement.differing
    let lead: Phrase = """
      \(counted(agreement.observerCount, "observer")) took notes in \(intervals) of \
      \(agreement.every.spanInWords). \
      \(differing.isEmpty ? "In each of them they noted the same parts of the core." : lead(differing.count))
      """
    return [.title("Visit \(agreement.visit): where observers differ"), .paragraph(lead)]
      + differing.flatMap(blocks)
  }

  /// What is above the list of differences.
  private func lead(_ count: Int) -> String {
    let those = count == 1 ? "In one of them" : "In \(count) of them"
    return "\(those) one noted a part of the core that another did not. What did each of you see?"
  }

  /// An interval in which observers differ, with their notes side by side.
  private func blocks(of interval: VisitAgreement.Interval) -> [Block] {
    let disputed = CoreElement.allCases.filter(interval.disputed.contains).map(\.rawValue)
    let until = interval.start + agreement.every
    let columns = (0..<agreement.observerCount).map { Table.Column("\(observerLetter($0))") }
    let rows = (0..<(interval.notes.map(\.count).max() ?? 0)).map { row in
      interval.notes.map { notes -> Phrase in
        notes.indices.contains(row) ? "\(notes[row].at.clock) \(notes[row].words)" : ""
      }
    }
    return [
      .heading("\(interval.start.clock) to \(until.clock): \(disputed.inWords("and"))"),
      .table(Table(columns, rows)),
    ]
  }
}

/// What an observer is called where codes are on no page: A, B and so on; beyond Z, by number.
func observerLetter(_ index: Int) -> String {
  guard index < 26, let scalar = Unicode.Scalar(65 + index) else { return "\(index + 1)" }
  return String(scalar)
}

extension Int {
  /// Seconds as minutes and seconds, 4:05.
  var clock: String { "\(self / 60):\(self % 60 < 10 ? "0" : "")\(self % 60)" }

  /// Seconds as "2 minutes" or "90 seconds".
  var spanInWords: String {
    isMultiple(of: 60) ? counted(self / 60, "minute") : counted(self, "second")
  }
}
