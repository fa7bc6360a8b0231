/// Amounts as bars from left to right, each under its name, parted into steps.
package struct BarChart: Hashable, Sendable {
  /// What the picture is called.
  package var title: String
  /// What is to be seen in it.
  package var description: String
  /// What the parts of a bar stand for, from the lightest to the darkest; none where bars have one.
  package var steps: [String]
  /// The bars, from top to bottom.
  package var bars: [Bar]
  /// The amount that a bar of full length stands for: the same in pictures side by side.
  package var full: Double

  package struct Bar: Hashable, Sendable {
    /// What it stands for.
    package var name: String
    /// How much of each step.
    package var amounts: [Double]

    /// A bar.
    package init(_ name: String, _ amounts: [Double]) {
      self.name = name
      self.amounts = amounts
    }
  }

  /// Puts a chart together; without a full amount the longest bar is as long as can be.
  package init(
    title: String,
    description: String,
    steps: [String] = [],
    bars: [Bar],
    full: Double? = nil
  ) {
    self.title = title
    self.description = description
    self.steps = steps
    self.bars = bars
    self.full = full ?? bars.map { $0.amounts.reduce(0, +) }.max() ?? 0
  }
}

extension BarChart {
  /// The chart as marks.
  package var drawing: Drawing {
    let width = Drawing.usualWidth
    let legend = Legend(
      entries: steps.enumerated().map { place, name in
        (name, { .bar(Box($0.x - 5, $0.y - 5, width: 10, height: 10), fill(place)) })
      }
    ).marks(width: width)
    let scale = Scale(0...max(full, .leastNormalMagnitude), from: 0, to: width - 40)
    var marks = legend.marks
    var y = legend.height + 4
    for bar in bars {
      marks.append(.words(bar.name.cut(to: width), at: Point(0, y + 11)))
      marks += boxes(bar, at: y + 16, scale)
      y += 38
    }
    marks.append(.line(from: Point(0, legend.height), to: Point(0, y), .axis))
    return Drawing(title: title, description: description, height: y, marks: marks)
  }

  /// The parts of a bar, with their numbers where there is room, and the whole after it.
  private func boxes(_ bar: Bar, at y: Double, _ scale: Scale) -> [Mark] {
    var marks: [Mark] = []
    var sum = 0.0
    for (place, amount) in bar.amounts.enumerated() where amount > 0 {
      let (start, end) = (scale.place(of: sum), scale.place(of: sum + amount))
      marks.append(.bar(Box(start, y, width: end - start, height: 14), fill(place)))
      sum += amount
    }
    let end = scale.place(of: sum)
    marks.append(.words(sum.plain, at: Point(end + 6, y + 11), .start, .strong))
    return marks
  }

  /// The depth of a step.
  private func fill(_ place: Int) -> Mark.Fill { .step(place, of: max(steps.count, 1)) }
}
