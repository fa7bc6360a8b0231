extension Metafile {
  /// How many units a point of a drawing has.
  private static let point = 20.0

  /// How much wider than its drawing a picture is: words at the right edge may go beyond it on a page,
  /// where a metafile is cut off.
  static let room = 30.0

  /// Draws a picture as the pages do by day.
  init(_ drawing: Drawing) {
    self.init(
      width: Int((drawing.width + Metafile.room) * Metafile.point),
      height: Int(drawing.height * Metafile.point)
    )
    for mark in drawing.marks { draw(mark) }
  }

  private mutating func draw(_ mark: Mark) {
    switch mark {
    case .line(let from, let to, let stroke): line([from.place, to.place], with: stroke.pen)
    case .course(let points, let stroke): line(points.map { $0.place }, with: stroke.pen)
    case .bar(let box, let fill):
      let end = Point(box.origin.x + box.width, box.origin.y + box.height)
      rectangle(from: box.origin.place, to: end.place, fill.pen, .brush(fill.color))
    case .signs(let sign, let points):
      for point in points { draw(sign, around: point) }
    case .words(let text, let point, let lean, let voice):
      words(
        text.printable,
        at: point.place,
        lean.alignment,
        height: Metafile.units(voice == .quiet ? 10 : 11),
        isStrong: voice == .strong,
        voice == .quiet ? .quiet : .ink
      )
    }
  }

  private mutating func draw(_ sign: Sign, around point: Point) {
    let color = Color.series(sign.rawValue)
    let pen = Tool.pen(color, width: Metafile.units(1.6))
    switch sign.shape(around: point) {
    case .circle(let isFilled):
      circle(
        around: point.place,
        radius: Metafile.units(Sign.radius),
        isFilled ? .noPen : pen,
        isFilled ? .brush(color) : .noBrush
      )
    case .polygon(let corners): polygon(corners.map { $0.place }, .brush(color))
    case .lines(let lines):
      for points in lines { line(points.map { $0.place }, with: pen) }
    }
  }

  /// A length of a drawing in units.
  fileprivate static func units(_ length: Double) -> Int { Int((length * point).rounded()) }
}

extension Point {
  fileprivate var place: Metafile.Place { (Metafile.units(x), Metafile.units(y)) }
}

extension Metafile.Color {
  fileprivate static let ink = Metafile.Color(red: 0x1C, green: 0x20, blue: 0x24)
  fileprivate static let quiet = Metafile.Color(red: 0x57, green: 0x5D, blue: 0x64)
  private static let line = Metafile.Color(red: 0xD8, green: 0xD4, blue: 0xCA)
  fileprivate static let ground = Metafile.Color(red: 0xF3, green: 0xF0, blue: 0xE8)

  /// The color of a series; after four of them they come again, with other signs and dashes.
  fileprivate static func series(_ place: Int) -> Metafile.Color {
    [
      Metafile.Color(red: 0x13, green: 0x4F, blue: 0x78),
      Metafile.Color(red: 0xA4, green: 0x50, blue: 0x1A),
      Metafile.Color(red: 0x2C, green: 0x6B, blue: 0x3F),
      Metafile.Color(red: 0x7A, green: 0x3B, blue: 0x78),
    ][place % 4]
  }

  /// The color of a stroke.
  fileprivate init(_ stroke: Mark.Stroke) {
    self =
      switch stroke {
      case .axis: .quiet
      case .guide: .line
      case .aim: .ink
      case .series(let place): .series(place)
      }
  }

  /// The color on white paper, with so many hundredths of it.
  fileprivate func washed(to share: Int) -> Metafile.Color {
    func wash(_ part: UInt8) -> UInt8 { UInt8(255 - (255 - Int(part)) * share / 100) }
    return Metafile.Color(red: wash(red), green: wash(green), blue: wash(blue))
  }
}

extension Mark.Stroke {
  /// How long the dashes of the line are and the gaps between them, as on the pages.
  private var dashes: [Double] {
    switch self {
    case .axis, .guide: []
    case .aim: [2, 3]
    case .series(let place):
      [[], [7, 3], [2, 3], [9, 3, 2, 3], [4, 4], [12, 4], [1, 5], [6, 2, 1, 2, 1, 2]][place % 8]
    }
  }

  fileprivate var pen: Metafile.Tool {
    let width =
      switch self {
      case .axis, .guide, .aim: 1.0
      case .series: 1.8
      }
    return .pen(
      Metafile.Color(self),
      width: Metafile.units(width),
      dashes: dashes.map { Metafile.units($0) }
    )
  }
}

extension Mark.Fill {
  /// The color of the inside of a box.
  fileprivate var color: Metafile.Color {
    guard let depth else { return .ground }
    return .series(0).washed(to: [6, 36, 68, 100][depth])
  }

  /// What a box is outlined with.
  fileprivate var pen: Metafile.Tool {
    depth == nil ? .noPen : .pen(.series(0), width: Metafile.units(1))
  }
}

extension Mark.Lean {
  fileprivate var alignment: Metafile.Alignment {
    switch self {
    case .start: .left
    case .middle: .center
    case .end: .right
    }
  }
}
