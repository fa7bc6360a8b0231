import InstructionalRounds

extension SummaryPage {
  /// How the page is to be read: what its words mean, and what is left off it.
  var reading: [Block] {
    let lines = meanings
    return [.heading("How to read this")]
      + (lines.isEmpty ? [] : [.paragraph("How widespread a pattern is:"), .labelled(lines)])
      + [.paragraph(leftOff)]
  }

  /// What few, some, many and most mean, as far as the page uses them.
  private var meanings: [LabelledLine] {
    let meanings = summary.charter?.observationProtocol.prevalence ?? [:]
    let used = Set(summary.statements.compactMap(\.prevalence))
    guard !used.isEmpty else { return [] }
    return Prevalence.allCases.compactMap { prevalence in
      meanings[prevalence].map { LabelledLine("\(prevalence.rawValue)", "\($0)") }
    }
  }

  /// What an audience does not find here, and why.
  private var leftOff: Phrase {
    switch summary.audience {
    case .staff, .host:
      """
      Left off, so that nothing leads to a room or to a person: who observed, hours and days, the \
      numbers and the order of visits, and what is known of fewer than \
      \(summary.smallestGroup) visits. Every list is sorted by its words. A round is not a sample: \
      nothing here can be counted up to a score of anyone.
      """
    case .group:
      """
      This page names observers by their codes, and visits by their numbers: it is for those who \
      were there. For everybody else there is a page without them.
      """
    }
  }
}
