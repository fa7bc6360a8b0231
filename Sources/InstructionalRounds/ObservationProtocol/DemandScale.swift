/// A scale that the demand of a task is told in, such as depth of knowledge.
public struct DemandScale: Hashable, Sendable {
  /// What it goes by, such as `dok`.
  public var id: ProtocolID
  /// The name that people read.
  public var title: String
  /// The levels from the lowest to the highest.
  public var levels: [Level]

  /// One level of demand.
  public struct Level: Hashable, Sendable {
    /// What is typed for it, such as `2`.
    public var code: String
    /// What it means.
    public var meaning: String

    /// A level with its meaning.
    public init(code: String, meaning: String) {
      self.code = code
      self.meaning = meaning
    }
  }

  /// A scale of levels, from the lowest to the highest.
  public init(id: ProtocolID, title: String, levels: [Level]) {
    self.id = id
    self.title = title
    self.levels = levels
  }
}
