import InstructionalRounds

extension MeasureCourse {
  /// The course as a picture with the same figures beneath it; `nil` where nothing was measured yet.
  var figure: Figure? {
    guard let first = readings.first, let last = readings.last else { return nil }
    let points = readings.map { Point(Double($0.day.number), $0.value) }
    let chart = CourseChart(
      title: "\(what)",
      description: "\(sentence.capitalised).",
      courses: [CourseChart.Course("\(what)", points)],
      aims: [Tick(baseline, "at first: \(baseline.plain)"), Tick(target, "aim: \(target.plain)")],
      ticks: Set([first, last].map(\.day)).sorted().map {
        Tick(Double($0.number), "\(SharedDate.month(of: $0))")
      }
    )
    let before: [Phrase] = ["at first", "\(baseline.plain)"]
    let rows = readings.map { reading -> [Phrase] in
      ["\(SharedDate.day(reading.day))", "\(reading.value.plain)"]
    }
    let aim: [Phrase] = ["the aim", "\(target.plain)"]
    return Figure(
      chart.drawing,
      caption: "What was reported, and what was aimed at: \(what)",
      table: Table(
        [Table.Column("When"), Table.Column("Measured", .right)],
        [before] + rows + [aim]
      )
    )
  }
}
