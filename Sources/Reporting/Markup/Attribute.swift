/// What is said of an element beside what it holds.
///
/// There is no way to make one that leads out of the page: ``to(_:)`` takes a place in it.
struct Attribute: Hashable, Sendable {
  /// What it goes by.
  let name: String
  /// What it says; ``MarkupWriter`` alone writes it.
  let value: String

  /// The attributes that hold no address.
  enum Name: String, Hashable, Sendable {
    case `class`, lang, role, scope, name, content, charset, d, x, y, x1, y1, x2, y2
    case width, height, viewBox
    case tabIndex = "tabindex"
    case httpEquivalent = "http-equiv"
    case label = "aria-label"
    case anchor = "text-anchor"
  }

  private init(name: String, value: String) {
    self.name = name
    self.value = value
  }

  /// An attribute that holds no address.
  init(_ name: Name, _ value: String) { self.init(name: name.rawValue, value: value) }

  /// A measure in a picture.
  init(_ name: Name, _ value: Double) { self.init(name: name.rawValue, value: value.short) }

  /// The place that the element is.
  static func id(_ anchor: Anchor) -> Attribute { Attribute(name: "id", value: anchor.name) }

  /// The place that the element leads to.
  static func to(_ anchor: Anchor) -> Attribute {
    Attribute(name: "href", value: "#" + anchor.name)
  }

  /// The element that names this one.
  static func labeled(by anchor: Anchor) -> Attribute {
    Attribute(name: "aria-labelledby", value: anchor.name)
  }

  /// The element that describes this one.
  static func described(by anchor: Anchor) -> Attribute {
    Attribute(name: "aria-describedby", value: anchor.name)
  }

  /// That the page has no picture of its own on a tab, so that no browser asks for one.
  static let noIcon = [
    Attribute(name: "rel", value: "icon"), Attribute(name: "href", value: "data:,"),
  ]
}
