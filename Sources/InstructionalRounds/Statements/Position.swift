/// How the group stood to a proposal: a show of hands, and concerns in words.
///
/// Who showed what is not kept, unless the group wants that.
public struct Position: Hashable, Sendable {
  /// The entry that recorded it.
  public let entry: EntryID
  /// The scale of the show of hands.
  public let scale: ProtocolID
  /// How many showed each number of fingers, from none up.
  public let hands: [Int]
  /// Whether everyone was heard.
  public let everyoneHeard: Bool
  /// The concerns, in words.
  public internal(set) var concerns: [Words]
  /// The wording of the proposal that was before the group.
  public let revision: EntryID
}

extension Position {
  /// Whether everyone was heard and the will of the group is evident, which is not unanimity.
  ///
  /// A show on a scale that the rule does not know shows nothing.
  public func showsConsensus(by rule: ConsensusRule) -> Bool {
    guard everyoneHeard, let scale = rule.scale(scale) else { return false }
    let shown = hands.reduce(0, Position.sum)
    let carrying = hands.dropFirst(max(0, scale.threshold)).reduce(0, Position.sum)
    guard shown > 0 else { return false }
    return Double(carrying) * 100 >= Double(shown) * Double(rule.share)
  }

  /// Adds two counts of hands; what cannot be a count of people is no more than the greatest one.
  private static func sum(_ first: Int, _ second: Int) -> Int {
    let (sum, overflow) = first.addingReportingOverflow(max(0, second))
    return overflow ? Int.max : sum
  }
}
