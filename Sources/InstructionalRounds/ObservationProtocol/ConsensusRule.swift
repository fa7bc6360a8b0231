/// How the will of the group is shown, and when it is evident.
///
/// Consensus is not unanimity: all points of view have been heard, and the will of the group is
/// evident even to those who most oppose it (Richard DuFour).
public struct ConsensusRule: Hashable, Sendable {
  /// The shows of hands that a group may choose from; two scales of fist to five are alive.
  public var scales: [Scale] = [.fistToFive]
  /// The share of hands at or above the threshold that makes the will evident, in hundredths.
  public var share = 80

  /// The defaults of the field.
  public init() {}

  /// What each number of fingers says.
  public struct Scale: Hashable, Sendable {
    /// What the scale goes by.
    public var id: ProtocolID
    /// The meaning of each number of fingers, from none up.
    public var levels: [String]
    /// The fewest fingers that carry a proposal.
    public var threshold: Int

    /// A scale with the meaning of every number of fingers from 0 up.
    public init(id: ProtocolID, levels: [String], threshold: Int) {
      self.id = id
      self.levels = levels
      self.threshold = threshold
    }

    /// The usual scale, on which three fingers are consent.
    public static let fistToFive: Scale = {
      guard let id = ProtocolID("fist-to-five") else { preconditionFailure("a literal identity") }
      return Scale(
        id: id,
        levels: [
          "I block it", "I have major concerns", "I have minor concerns", "I can live with it",
          "I support it", "I will help lead it",
        ],
        threshold: 3
      )
    }()
  }

  /// The scale of an identity; the first when none is named.
  public func scale(_ id: ProtocolID?) -> Scale? {
    guard let id else { return scales.first }
    return scales.first { $0.id == id }
  }
}
