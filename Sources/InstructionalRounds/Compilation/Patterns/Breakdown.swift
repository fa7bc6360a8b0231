/// Visits that have something in common, and what was counted in them.
public struct VisitGroup: Hashable, Sendable {
  /// What they have in common.
  public var name: String
  /// How many visits they are.
  public var visitCount: Int
  /// What was counted, in an order that everything beside it shares.
  public var figures: [Int]

  /// A group of visits.
  public init(name: String, visitCount: Int, figures: [Int]) {
    self.name = name
    self.visitCount = visitCount
    self.figures = figures
  }

  /// Counts another group as part of this one.
  fileprivate mutating func add(_ other: VisitGroup) {
    visitCount += other.visitCount
    figures = zip(figures, other.figures).map { $0 + $1 }
  }
}

/// Visits in groups, of which none is so small that it would point at a few rooms.
///
/// Groups that are too small stand together. Where even these together are too few, the smallest of the
/// others joins them, so that they cannot be had by taking the rest from the whole.
public struct Breakdown: Hashable, Sendable {
  /// The groups that are shown separately, in the order that they came in.
  public let groups: [VisitGroup]
  /// All others together, without a name.
  public let others: VisitGroup?
  /// How many groups stand in ``others``, or are not told at all as everything is too small.
  public let joined: Int

  /// Tells groups apart.
  ///
  /// - Parameters:
  ///   - groups: the groups in their order.
  ///   - smallest: the fewest visits that a group is shown separately with.
  public init(_ groups: [VisitGroup], smallest: Int) {
    var told = groups.filter { $0.visitCount >= smallest }
    var rest = groups.filter { $0.visitCount < smallest && $0.visitCount > 0 }
    while !rest.isEmpty, rest.reduce(0, { $0 + $1.visitCount }) < smallest,
      let least = told.indices.min(by: { told[$0].visitCount < told[$1].visitCount })
    {
      rest.append(told.remove(at: least))
    }
    self.groups = told
    joined = rest.count
    var others = rest.first
    for group in rest.dropFirst() { others?.add(group) }
    others?.name = ""
    self.others = others.flatMap { $0.visitCount >= smallest ? $0 : nil }
  }

  /// The groups that are told, all others last.
  public var all: [VisitGroup] { groups + [others].compactMap { $0 } }
}
