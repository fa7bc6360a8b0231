/// What was counted at one school.
public struct SchoolPatterns: Hashable, Sendable {
  /// The school.
  public let school: String
  /// How many rounds were there.
  public private(set) var roundCount = 0
  /// How many visits were seen.
  public private(set) var visitCount = 0
  /// How many notes count.
  public private(set) var noteCount = 0
  /// What they are evidence of.
  public private(set) var elementCounts = ElementCounts()

  /// A school of which nothing was counted yet.
  init(school: String) { self.school = school }

  mutating func add(_ tally: RoundTally) {
    roundCount += 1
    visitCount += tally.visits.count
    for visit in tally.visits {
      noteCount += visit.notes.noteCount
      elementCounts += visit.notes.elementCounts
    }
  }

  /// The visits with their notes, and those on each element.
  var group: VisitGroup {
    VisitGroup(
      name: school,
      visitCount: visitCount,
      figures: [noteCount] + CoreElement.allCases.map { elementCounts[$0] }
    )
  }
}

/// Where observers looked, over all visits.
public struct LookingTally: Hashable, Sendable {
  /// How many visits were seen.
  public private(set) var visitCount = 0
  /// How many notes count.
  public private(set) var noteCount = 0
  /// What they are evidence of.
  public private(set) var elementCounts = ElementCounts()
  /// In how many visits nothing was written down of an element.
  public private(set) var visitsWithout = ElementCounts()
  /// In how many of these it was said why it could not be seen.
  public private(set) var visitsWithGap = ElementCounts()
  /// In how many visits fewer than ``few`` notes were written.
  public private(set) var thinVisits = 0

  /// Fewer notes than this tell little of a visit.
  public static let few = 5

  /// Counts a visit.
  mutating func add(_ visit: VisitTally) {
    visitCount += 1
    noteCount += visit.notes.noteCount
    elementCounts += visit.notes.elementCounts
    if visit.notes.noteCount < LookingTally.few { thinVisits += 1 }
    for element in CoreElement.allCases where visit.notes.elementCounts[element] == 0 {
      visitsWithout[element] += 1
      if visit.gaps.contains(element) { visitsWithGap[element] += 1 }
    }
  }
}
