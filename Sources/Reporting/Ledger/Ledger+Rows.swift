package import InstructionalRounds

extension Ledger {
  /// The ledger as rows, one for each work.
  package var rows: Rows {
    let names = [
      "id", "school", "work", "place", "state", "raises", "owner", "due", "answer by", "horizon",
      "measure", "baseline", "target", "last value", "reports", "last seen", "last seen on",
      "reason",
    ]
    return Rows(names, items.map { $0.cells(on: today) })
  }
}

extension LedgerItem {
  fileprivate func cells(on today: Day) -> [Rows.Cell] {
    let course = MeasureCourse(work)
    let last = work.reports.last
    let whatAndWhere: [Rows.Cell] = [
      .plain(name), .words(school.description), .words(work.words.description),
      .plain(place(on: today).rawValue), .plain(work.state.rawValue),
      .plain(work.adoption?.terms.corner?.rawValue), .words(owner), .plain(work.due),
      .plain(answerBy), .words(work.horizon),
    ]
    let measured: [Rows.Cell] = [
      .words(course?.what), .measure(course?.baseline), .measure(course?.target),
      .measure(lastValue),
    ]
    return whatAndWhere + measured + [
      .number(work.reports.count), .words(last?.seen), .plain(last?.at.day), .words(last?.reason),
    ]
  }
}
