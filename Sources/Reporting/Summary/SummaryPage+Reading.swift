import InstructionalRounds

extension SummaryPage {
  /// How the page is to be read: what its words mean, and what is left off it.
  var reading: [Block] {
    let lines = meanings
    return [.heading("\("How to read this", .plain, place: SummaryPage.readingPlace)")]
      + (lines.isEmpty ? [] : [.paragraph("How widespread a pattern is:"), .labeled(lines)])
      + [.paragraph(leftOff)]
  }

  /// What few, some, many and most mean, as far as the page uses them.
  private var meanings: [LabeledLine] {
    let meanings = summary.charter?.observationProtocol.prevalence ?? [:]
    let used = Set(summary.statements.compactMap(\.prevalence))
    guard !used.isEmpty else { return [] }
    return Prevalence.allCases.compactMap { prevalence in
      meanings[prevalence].map { LabeledLine("\(prevalence.rawValue)", "\($0)") }
    }
  }

  /// What an audience does not find here, and why.
  private var leftOff: Phrase {
    switch summary.audience {
    case .staff, .host:
      """
      Left out, so that nothing points to a classroom or a person: who observed, times and dates, the \
      numbers and order of visits, and anything known about fewer than \
      \(summary.smallestGroup) visits. Lists are in alphabetical order. A round is not a sample: \
      nothing here adds up to a score for anyone.
      """
    case .group:
      """
      This page names observers by code and visits by number: it is for those who \
      were there. There is another page, without these, for everyone else.
      """
    }
  }
}
