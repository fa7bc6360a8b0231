package import InstructionalRounds

extension Ledger {
  /// The ledger as a table, a row for each work.
  package var csv: CSV {
    var csv = CSV([
      "id", "school", "work", "place", "state", "raises", "owner", "due", "answer by", "horizon",
      "measure", "baseline", "target", "last value", "reports", "last seen", "last seen on",
      "reason",
    ])
    for item in items { csv.add(item.cells(on: today)) }
    return csv
  }
}

extension LedgerItem {
  /// The cells of its row.
  fileprivate func cells(on today: Day) -> [String?] {
    let course = MeasureCourse(work)
    let last = work.reports.last
    return [
      name, school.description, work.words.description, place(on: today).rawValue,
      work.state.rawValue, work.adoption?.terms.corner?.rawValue, owner?.description,
      work.due?.description, answerBy?.description, work.horizon, course?.what.description,
      course?.baseline.plain, course?.target.plain, lastValue?.plain, "\(work.reports.count)",
      last?.seen.description, last?.at.day.description, last?.reason?.description,
    ]
  }
}
