extension Sign {
  /// What a sign looks like, about six wide, around a point of its own.
  enum Shape: Hashable, Sendable {
    /// A circle of a radius of three, filled or not.
    case circle(isFilled: Bool)
    /// A filled polygon, by its corners.
    case polygon([Point])
    /// Straight lines, each from one point to another.
    case lines([[Point]])
  }

  /// The radius of a circle.
  static let radius = 3.0

  /// What the sign looks like around a point.
  func shape(around center: Point) -> Shape {
    func points(_ offsets: (Double, Double)...) -> [Point] {
      offsets.map { Point(center.x + $0.0, center.y + $0.1) }
    }
    return switch self {
    case .disc: .circle(isFilled: true)
    case .ring: .circle(isFilled: false)
    case .square: .polygon(points((-2.7, -2.7), (2.7, -2.7), (2.7, 2.7), (-2.7, 2.7)))
    case .triangle: .polygon(points((0, -3.4), (3.4, 2.6), (-3.4, 2.6)))
    case .diamond: .polygon(points((0, -3.8), (3.3, 0), (0, 3.8), (-3.3, 0)))
    case .wedge: .polygon(points((0, 3.4), (3.4, -2.6), (-3.4, -2.6)))
    case .cross: .lines([points((-2.6, -2.6), (2.6, 2.6)), points((2.6, -2.6), (-2.6, 2.6))])
    case .plus: .lines([points((-3.2, 0), (3.2, 0)), points((0, -3.2), (0, 3.2))])
    }
  }
}
