/// A mark of a picture.
package enum Mark: Hashable, Sendable {
  /// A straight line.
  case line(from: Point, to: Point, Stroke)
  /// A line through several points.
  case course([Point], Stroke)
  /// A box, filled.
  case bar(Box, Fill)
  /// Small signs of one shape, each around its point.
  case signs(Sign, [Point])
  /// Words.
  case words(String, at: Point, Lean = .start, Voice = .plain)

  /// How a line is drawn.
  package enum Stroke: Hashable, Sendable {
    /// What other things stand on.
    case axis
    /// What the eye may follow; no more.
    case guide
    /// What was meant to be reached or kept to.
    case aim
    /// One of several courses, each with dashes of its own.
    case series(Int)
  }

  /// How a box is filled.
  package enum Fill: Hashable, Sendable {
    /// A stretch behind other marks.
    case ground
    /// A depth out of several, the first one lightest; boxes are outlined besides.
    case step(Int, of: Int)

    /// One of the four depths that pictures have, from 0 on; `nil` behind other marks.
    var depth: Int? {
      switch self {
      case .ground: nil
      case .step(_, let count) where count < 2: 2
      case .step(let place, let count): min(3, place * 3 / (count - 1))
      }
    }
  }

  /// Which side of words is at their point.
  package enum Lean: Hashable, Sendable {
    case start, middle, end
  }

  /// How loud words are.
  package enum Voice: Hashable, Sendable {
    case plain, quiet, strong
  }
}

/// A place in a picture, from its upper left corner.
package struct Point: Hashable, Sendable {
  /// How far to the right.
  package var x: Double
  /// How far down.
  package var y: Double

  /// A place.
  package init(_ x: Double, _ y: Double) {
    self.x = x
    self.y = y
  }
}

/// A rectangle in a picture.
package struct Box: Hashable, Sendable {
  /// Its upper left corner.
  package var origin: Point
  /// How wide it is.
  package var width: Double
  /// How high it is.
  package var height: Double

  /// A rectangle.
  package init(_ x: Double, _ y: Double, width: Double, height: Double) {
    origin = Point(x, y)
    self.width = width
    self.height = height
  }
}

/// A small shape that tells one series from another.
package enum Sign: Int, CaseIterable, Hashable, Sendable {
  case disc, square, triangle, diamond, cross, ring, plus, wedge

  /// The sign of a series; after the last one they come again.
  package static func of(series: Int) -> Sign { allCases[series % allCases.count] }
}
