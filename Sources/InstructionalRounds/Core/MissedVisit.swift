/// How much of a visit was missed, and what happened.
public struct MissedVisit: Hashable, Sendable {
  /// All of it, or the rest of it.
  public var extent: Extent
  /// Such as a fire drill.
  public var happened: Words

  /// Says what happened to a visit.
  public init(_ extent: Extent, happened: Words) {
    self.extent = extent
    self.happened = happened
  }

  /// How much of a visit was missed.
  public enum Extent: String, CaseIterable, Hashable, Sendable {
    /// All of it.
    case dropped
    /// The rest of it.
    case cutShort = "cut short"
  }
}
