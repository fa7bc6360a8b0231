import InstructionalRounds

extension MeasureCourse {
  /// The course as a picture, from the day of the promise to the day when it is due, with the same
  /// figures beneath it; `nil` where nothing was measured yet.
  var figure: Figure? {
    guard let last = readings.last else { return nil }
    let start = Point(Double(promised.number), baseline)
    let points = readings.map { Point(Double($0.day.number), $0.value) }
    let end = max(last.day, due ?? last.day)
    let chart = CourseChart(
      title: "\(what)",
      description: "\(sentence.capitalized).",
      courses: [CourseChart.Course("\(what)", [start] + points)],
      aims: [
        Tick(baseline, "baseline: \(baseline.plain)"), Tick(target, "target: \(target.plain)"),
      ],
      ticks: Set([promised, end]).sorted().map {
        Tick(Double($0.number), "\(ToldDate.month(of: $0))")
      }
    )
    let before: [Phrase] = ["\(ToldDate.day(promised)), baseline", "\(baseline.plain)"]
    let rows = readings.map { reading -> [Phrase] in
      ["\(ToldDate.day(reading.day))", "\(reading.value.plain)"]
    }
    let aim: [Phrase] = [
      "\(due.map { "\(ToldDate.day($0)), target" } ?? "target")", "\(target.plain)",
    ]
    return Figure(
      chart.drawing,
      caption: "Reported values and target: \(what)",
      table: Table(
        [Table.Column("When"), Table.Column("Measured", .right)],
        [before] + rows + [aim]
      )
    )
  }
}
