extension Drawing {
  /// The picture as SVG, named and described for those who do not see it.
  ///
  /// - Parameter number: its place among the pictures of the page, for places that have to differ.
  /// - Returns: the picture as an element.
  func node(numbered number: Int) -> Node {
    let (name, words) = (Anchor("picture", number), Anchor("described", number))
    let size = "0 0 \(width.short) \(height.short)"
    let attributes = [
      Attribute(.viewBox, size), Attribute(.role, "img"), .labelled(by: name),
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
    switch self {
    case .cross, .ring, .plus: true
    case .disc, .square, .triangle, .diamond, .wedge: false
    }
  }

  /// The sign as a path, about six wide.
  fileprivate func path(around point: Point) -> String {
    func from(_ x: Double, _ y: Double) -> String {
      "M\((point.x + x).short) \((point.y + y).short)"
    }
    return switch self {
    case .disc, .ring: from(-3, 0) + "a3 3 0 1 0 6 0a3 3 0 1 0-6 0z"
    case .square: from(-2.7, -2.7) + "h5.4v5.4h-5.4z"
    case .triangle: from(0, -3.4) + "l3.4 6h-6.8z"
    case .diamond: from(0, -3.8) + "l3.3 3.8-3.3 3.8-3.3-3.8z"
    case .cross: from(-2.6, -2.6) + "l5.2 5.2m0-5.2l-5.2 5.2"
    case .plus: from(-3.2, 0) + "h6.4m-3.2-3.2v6.4"
    case .wedge: from(0, 3.4) + "l3.4-6h-6.8z"
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
  /// What the stylesheet knows the box by: the ground, or one of four depths.
  fileprivate var name: String {
    switch self {
    case .ground: "ground"
    case .step(_, let count) where count < 2: "depth2"
    case .step(let place, let count): "depth\(min(3, place * 3 / (count - 1)))"
    }
  }
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
