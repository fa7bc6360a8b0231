/// When something happened, in lanes one above the other; in each lane every series has a row of its
/// own and a sign of its own, so that none covers another.
package struct LaneChart: Hashable, Sendable {
  /// What the picture is called.
  package var title: String
  /// What is to be seen in it.
  package var description: String
  /// The lanes, from top to bottom.
  package var lanes: [String]
  /// The series, each with a row in every lane.
  package var series: [String]
  /// What happened.
  package var events: [Event]
  /// What is along the lower edge; the first and the last bound the picture with the events.
  package var ticks: [Tick]

  /// Something that happened.
  package struct Event: Hashable, Sendable {
    /// Its lane, by place.
    package var lane: Int
    /// Its series, by place.
    package var series: Int
    /// When it happened.
    package var at: Double

    /// Something that happened.
    package init(lane: Int, series: Int, at: Double) {
      self.lane = lane
      self.series = series
      self.at = at
    }
  }

  /// Puts a chart together.
  package init(
    title: String,
    description: String,
    lanes: [String],
    series: [String],
    events: [Event],
    ticks: [Tick]
  ) {
    self.title = title
    self.description = description
    self.lanes = lanes
    self.series = series
    self.events = events
    self.ticks = ticks
  }
}

extension LaneChart {
  /// How high a row of one series is.
  private var rowHeight: Double { series.count > 6 ? 7 : 10 }

  /// The chart as marks.
  package var drawing: Drawing {
    let width = Drawing.usualWidth
    let legend = Legend(
      entries: series.enumerated().map { place, name in
        (name, { .signs(.of(series: place), [$0]) })
      }
    ).marks(width: width)
    let left = (lanes.map(\.drawnWidth).max() ?? 0) + 10
    let top = legend.height + 4
    let laneHeight = max(18, Double(series.count) * rowHeight + 6)
    let bottom = top + laneHeight * Double(lanes.count)
    let scale = Scale(bounds, from: left + 6, to: width - 12)
    var marks = legend.marks
    for tick in ticks {
      let x = scale.place(of: tick.value)
      marks.append(.line(from: Point(x, top), to: Point(x, bottom), .guide))
      marks.append(.words(tick.label, at: Point(x, bottom + 13), .middle, .quiet))
    }
    for (lane, name) in lanes.enumerated() {
      let y = top + laneHeight * Double(lane)
      marks.append(.line(from: Point(0, y), to: Point(width, y), .axis))
      marks.append(.words(name, at: Point(0, y + laneHeight / 2 + 4)))
      marks += signs(in: lane, from: y, scale)
    }
    marks.append(.line(from: Point(0, bottom), to: Point(width, bottom), .axis))
    return Drawing(title: title, description: description, height: bottom + 18, marks: marks)
  }

  /// The least and the greatest that is shown.
  private var bounds: ClosedRange<Double> {
    let all = events.map(\.at) + ticks.map(\.value)
    return (all.min() ?? 0)...(all.max() ?? 1)
  }

  /// The signs of a lane, a mark for each series.
  private func signs(in lane: Int, from top: Double, _ scale: Scale) -> [Mark] {
    series.indices.compactMap { series in
      let y = top + 3 + rowHeight * (Double(series) + 0.5)
      let own = events.filter { $0.lane == lane && $0.series == series }
      guard !own.isEmpty else { return nil }
      return .signs(.of(series: series), own.map { Point(scale.place(of: $0.at), y) })
    }
  }
}
