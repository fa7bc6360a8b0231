/// How amounts went from one time to the next, as lines with a sign at every point.
package struct CourseChart: Hashable, Sendable {
  /// What the picture is called.
  package var title: String
  /// What is to be seen in it.
  package var description: String
  package var courses: [Course]
  /// Amounts to be compared with, such as where it began and where it is to go.
  package var aims: [Tick]
  /// What is along the lower edge.
  package var ticks: [Tick]
  /// The least and the greatest amount that are shown: the same in pictures side by side.
  package var amounts: ClosedRange<Double>?

  /// One line.
  package struct Course: Hashable, Sendable {
    /// What it stands for; not said where there is only one.
    package var name: String
    /// Its points, from left to right: when, and how much.
    package var points: [Point]

    /// A line.
    package init(_ name: String, _ points: [Point]) {
      self.name = name
      self.points = points
    }
  }

  /// Puts a chart together.
  package init(
    title: String,
    description: String,
    courses: [Course],
    aims: [Tick] = [],
    ticks: [Tick],
    amounts: ClosedRange<Double>? = nil
  ) {
    self.title = title
    self.description = description
    self.courses = courses
    self.aims = aims
    self.ticks = ticks
    self.amounts = amounts
  }
}

extension CourseChart {
  /// How high the part with the lines is.
  private static let plotHeight = 130.0

  /// The chart as marks.
  package var drawing: Drawing {
    let width = Drawing.usualWidth
    let names = courses.count > 1 ? courses.map(\.name) : []
    let legend = Legend(
      entries: names.enumerated().map { place, name in
        (name, { .signs(.of(series: place), [$0]) })
      }
    ).marks(width: width)
    let (top, bottom) = (legend.height + 12, legend.height + 12 + CourseChart.plotHeight)
    let down = Scale(amounts ?? ownAmounts, from: bottom, to: top)
    let levels = down.ticks(about: 4)
    let left = (levels.map(\.plain.drawnWidth).max() ?? 0) + 8
    let across = Scale(bounds(ticks.map(\.value), \.x), from: left + 8, to: width - 16)
    var marks = legend.marks
    for level in levels {
      let y = down.place(of: level)
      marks.append(.line(from: Point(left, y), to: Point(width, y), .guide))
      marks.append(.words(level.plain, at: Point(left - 4, y + 4), .end, .quiet))
    }
    marks += aims.flatMap { self.marks(of: $0, at: down.place(of: $0.value), left, width) }
    for tick in ticks {
      let place = Point(across.place(of: tick.value), bottom + 14)
      marks.append(.words(tick.label, at: place, .middle, .quiet))
    }
    marks.append(.line(from: Point(left, bottom), to: Point(width, bottom), .axis))
    for (place, course) in courses.enumerated() {
      let points = course.points.map { Point(across.place(of: $0.x), down.place(of: $0.y)) }
      marks += [.course(points, .series(place)), .signs(.of(series: place), points)]
    }
    return Drawing(title: title, description: description, height: bottom + 20, marks: marks)
  }

  /// An amount to be compared with, in words at the right.
  private func marks(of aim: Tick, at y: Double, _ left: Double, _ right: Double) -> [Mark] {
    [
      .line(from: Point(left, y), to: Point(right, y), .aim),
      .words(aim.label, at: Point(right, y - 3), .end, .quiet),
    ]
  }

  /// From the least to the greatest of the chart's own amounts, zero among them.
  private var ownAmounts: ClosedRange<Double> { bounds([0] + aims.map(\.value), \.y) }

  /// From the least to the greatest of some values and those of all points.
  private func bounds(
    _ others: [Double],
    _ value: (Point) -> Double
  ) -> ClosedRange<Double> {
    let all = others + courses.flatMap(\.points).map(value)
    return (all.min() ?? 0)...(all.max() ?? 1)
  }
}
