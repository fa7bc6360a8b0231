/// Some of the participants, who see the same visits and speak together, such as `north`.
public struct Team: Hashable, Sendable {
  /// The team's name, as it was given.
  public let name: String

  /// The most characters that a team's name has.
  public static let limit = 30

  /// Reads a name of one line; `nil` when it is empty, too long, or more than a line.
  public init?(_ name: String) {
    guard let words = try? Words(name), let text = words.text else { return nil }
    guard text.count <= Team.limit, !text.contains(where: { $0.isNewline }) else { return nil }
    self.name = text
  }
}

extension Team: Comparable, CustomStringConvertible {
  /// The order of the alphabet.
  public static func < (first: Team, second: Team) -> Bool { first.name < second.name }

  /// The name.
  public var description: String { name }
}
