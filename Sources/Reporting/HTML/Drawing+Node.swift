extension Drawing {
  /// The picture as SVG, named and described for those who do not see it.
  ///
  /// - Parameter number: its place among the pictures of the page, for places that have to differ.
  /// - Returns: the picture as an element.
  func node(numbered number: Int) -> Node {
    let (name, words) = (Anchor("picture", number), Anchor("described", number))
    let size = "0 0 \(width.short) \(height.short)"
    let attributes = [
      Attribute(.viewBox, size), Attribute(.role, "img"), .labeled(by: name),
      .described(by: words),
    ]
    let told: [Node] = [
      .element(.title, [.id(name)], [.text(title.printable)]),
      .element(.desc, [.id(words)], [.text(description.printable)]),
    ]
    return .element(.svg, attributes, told + marks.map(\.node))
  }
}

extension Mark {
  /// The mark as an element of SVG.
  fileprivate var node: Node {
    switch self {
    case .line(let from, let to, let stroke):
      .element(
        .line,
        [
          Attribute(.class, stroke.name), Attribute(.x1, from.x), Attribute(.y1, from.y),
          Attribute(.x2, to.x), Attribute(.y2, to.y),
        ],
        []
      )
    case .course(let points, let stroke):
      .element(
        .path,
        [Attribute(.class, "line \(stroke.name)"), Attribute(.d, points.path)],
        []
      )
    case .bar(let box, let fill):
      .element(
        .rect,
        [
          Attribute(.class, fill.name), Attribute(.x, box.origin.x), Attribute(.y, box.origin.y),
          Attribute(.width, box.width), Attribute(.height, box.height),
        ],
        []
      )
    case .signs(let sign, let points):
      .element(
        .path,
        [
          Attribute(.class, "\(sign.isOpen ? "open" : "full") s\(sign.rawValue)"),
          Attribute(.d, points.map { sign.path(around: $0) }.joined()),
        ],
        []
      )
    case .words(let text, let point, let lean, let voice):
      .element(
        .text,
        [Attribute(.x, point.x), Attribute(.y, point.y)] + lean.attributes + voice.attributes,
        [.text(text.printable)]
      )
    }
  }
}

extension [Point] {
  /// The points as the path of a line.
  fileprivate var path: String {
    enumerated().map { "\($0 == 0 ? "M" : "L")\($1.x.short) \($1.y.short)" }.joined()
  }
}

extension Sign {
  /// Whether the sign is drawn with lines alone.
  fileprivate var isOpen: Bool {
    switch shape(around: Point(0, 0)) {
    case .circle(let isFilled): !isFilled
    case .polygon: false
    case .lines: true
    }
  }

  /// The sign as a path.
  fileprivate func path(around point: Point) -> String {
    switch shape(around: point) {
    case .circle:
      "M\((point.x - Sign.radius).short) \(point.y.short)a3 3 0 1 0 6 0a3 3 0 1 0-6 0z"
    case .polygon(let corners): corners.path + "z"
    case .lines(let lines): lines.map { $0.path }.joined()
    }
  }
}

extension Mark.Stroke {
  /// What the stylesheet knows the line by.
  fileprivate var name: String {
    switch self {
    case .axis: "axis"
    case .guide: "guide"
    case .aim: "aim"
    case .series(let place): "s\(place % Sign.allCases.count)"
    }
  }
}

extension Mark.Fill {
  /// What the stylesheet knows the box by.
  fileprivate var name: String { depth.map { "depth\($0)" } ?? "ground" }
}

extension Mark.Lean {
  /// Which side of the words is at their point.
  fileprivate var attributes: [Attribute] {
    switch self {
    case .start: []
    case .middle: [Attribute(.anchor, "middle")]
    case .end: [Attribute(.anchor, "end")]
    }
  }
}

extension Mark.Voice {
  /// How loud the words are.
  fileprivate var attributes: [Attribute] {
    switch self {
    case .plain: []
    case .quiet: [Attribute(.class, "quiet")]
    case .strong: [Attribute(.class, "strong")]
    }
  }
}
