/// Small pictures of one kind and one scale, one beneath the other, each under its name.
package struct PanelChart: Hashable, Sendable {
  /// What the whole is called.
  package var title: String
  /// What is to be seen in it.
  package var description: String
  /// The pictures, each with its name as its title.
  package var panels: [BarChart]

  /// Puts charts together; all of them get the scale of the longest bar.
  package init(title: String, description: String, panels: [BarChart]) {
    self.title = title
    self.description = description
    let full = panels.map(\.full).max() ?? 0
    self.panels = panels.map { panel in
      var panel = panel
      panel.full = full
      return panel
    }
  }
}

extension PanelChart {
  /// The panels as marks of one picture.
  package var drawing: Drawing {
    var marks: [Mark] = []
    var y = 0.0
    for panel in panels {
      let drawing = panel.drawing
      marks.append(
        .words(panel.title.cut(to: drawing.width), at: Point(0, y + 12), .start, .strong)
      )
      marks += drawing.marks.map { $0.lowered(by: y + 20) }
      y += drawing.height + 36
    }
    return Drawing(title: title, description: description, height: max(0, y - 16), marks: marks)
  }
}

extension Mark {
  /// The mark further down.
  fileprivate func lowered(by distance: Double) -> Mark {
    func lower(_ point: Point) -> Point { Point(point.x, point.y + distance) }
    return switch self {
    case .line(let start, let end, let stroke):
      .line(from: lower(start), to: lower(end), stroke)
    case .course(let points, let stroke): .course(points.map(lower), stroke)
    case .bar(let box, let fill):
      .bar(
        Box(box.origin.x, box.origin.y + distance, width: box.width, height: box.height),
        fill
      )
    case .signs(let sign, let points): .signs(sign, points.map(lower))
    case .words(let text, let point, let lean, let voice):
      .words(text, at: lower(point), lean, voice)
    }
  }
}
