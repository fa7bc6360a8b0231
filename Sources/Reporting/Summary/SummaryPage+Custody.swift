import InstructionalRounds

extension SummaryPage {
  /// Who answers for the record, how long it is kept, and what those who were visited were told.
  var custody: [Block] {
    let custody = summary.custody
    let lines =
      [
        custody.owner.map { LabeledLine("Owner", "\($0)") },
        custody.keptUntil.map { LabeledLine("Kept until", "\($0)") },
        custody.holdSetBy.map {
          LabeledLine("On hold", "set by \($0); no words can be removed until it is lifted")
        },
        custody.isVoluntary.map {
          LabeledLine("Visits", $0 ? "voluntary: teachers could decline" : "not voluntary")
        },
        custody.toldBy.map { LabeledLine("Teachers told by", "\($0)") },
      ].compactMap(\.self)
    return lines.isEmpty ? [] : [.heading("About this record"), .labeled(lines)]
  }

  /// Why the round was opened again after it had been closed.
  var openedAgain: [Block] {
    guard !summary.reopenings.isEmpty else { return [] }
    return [
      .heading("Reopened after it was closed"),
      .items(summary.reopenings.map { "\($0)" }),
    ]
  }
}
