/// How demanding the tasks were, in visits, on one of the protocols' scales.
public struct DemandPatterns: Hashable, Sendable {
  /// The scale; the figures of every group are in the order of its levels.
  public let scale: DemandScale
  /// Every visit whose task was judged.
  public let whole: VisitGroup
  /// The visits by the quarter of the year, in the order of time.
  public let byTime: Breakdown
  /// The visits by the grades, alphabetically.
  public let byGrade: Breakdown
}

/// The levels of demand while rounds are added.
struct DemandTally: Hashable, Sendable {
  private(set) var scale: DemandScale
  private var byTime: [Quarter: [String: Int]] = [:]
  private var byGrade: [String: [String: Int]] = [:]
  /// The name of visits of which nobody said the grades.
  static let noGrade = "grades not given"

  init(_ scale: DemandScale) { self.scale = scale }

  /// Counts a visit whose task was judged.
  mutating func add(_ level: String, on day: Day, grade: Words?) {
    if !scale.levels.contains(where: { $0.code == level }) {
      scale.levels.append(DemandScale.Level(code: level, meaning: level))
    }
    byTime[Quarter(day), default: [:]][level, default: 0] += 1
    byGrade[grade?.description ?? Self.noGrade, default: [:]][level, default: 0] += 1
  }

  /// What was counted, with groups of fewer visits put together.
  func patterns(smallest: Int) -> DemandPatterns {
    let times = byTime.sorted { $0.key < $1.key }.map { group($0.key.description, $0.value) }
    let grades = byGrade.sorted { $0.key < $1.key }.map { group($0.key, $0.value) }
    let whole = times.reduce(into: group("", [:])) { whole, one in
      whole.visitCount += one.visitCount
      whole.figures = zip(whole.figures, one.figures).map { $0 + $1 }
    }
    return DemandPatterns(
      scale: scale,
      whole: whole,
      byTime: Breakdown(times, smallest: smallest),
      byGrade: Breakdown(grades, smallest: smallest)
    )
  }

  private func group(_ name: String, _ counts: [String: Int]) -> VisitGroup {
    VisitGroup(
      name: name,
      visitCount: counts.values.reduce(0, +),
      figures: scale.levels.map { counts[$0.code] ?? 0 }
    )
  }
}

/// Three months of a year, finer than which nothing is told over time.
struct Quarter: Hashable, Comparable, CustomStringConvertible, Sendable {
  private let number: Int

  /// The quarter of a day.
  init(_ day: Day) { number = day.parts.year * 4 + (day.parts.month - 1) / 3 }

  /// The earlier comes first.
  static func < (first: Quarter, second: Quarter) -> Bool { first.number < second.number }

  /// The quarter by its months, "October to December 2026".
  var description: String {
    let months = ["January to March", "April to June", "July to September", "October to December"]
    return "\(months[number % 4]) \(number / 4)"
  }
}
