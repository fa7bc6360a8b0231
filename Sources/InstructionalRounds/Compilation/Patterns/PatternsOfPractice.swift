/// What the rounds of a network have in common, compiled round by round.
///
/// It tells how much was written down and where observers looked, never how often anything happened. It
/// ranks no school and says nothing of any teacher. A round is added and can be forgotten: what stays is
/// the counts, the statements and the promises.
public struct PatternsOfPractice: Hashable, Sendable {
  /// Which rounds and notes were wanted.
  public let choice: RoundChoice
  /// How many rounds there are.
  public private(set) var roundCount = 0
  /// Who wrote the notes.
  public private(set) var authors: Set<ParticipantCode> = []
  /// What was counted over all visits.
  public private(set) var looking = LookingTally()
  /// The first day of the earliest round.
  public private(set) var first: Day?
  /// The first day of the latest round.
  public private(set) var last: Day?
  /// A group of fewer visits is not broken out: the strictest of the protocols.
  public private(set) var smallestGroup = 0
  private var tallies: [String: SchoolPatterns] = [:]
  private var demandTallies: [ProtocolID: DemandTally] = [:]
  private var lines: [RoundEntry: ThemeLine] = [:]
  private var namings: [DatedNaming] = []
  private var items: [LedgerItem] = []

  /// Patterns of no round yet.
  public init(of choice: RoundChoice = RoundChoice()) { self.choice = choice }

  /// Adds a round, if it is among those wanted; what was said in it of others is taken from any.
  public mutating func add(_ tally: RoundTally) {
    namings += tally.namings.map { DatedNaming(naming: $0, round: tally.round, day: tally.day) }
    guard choice.takes(tally) else { return }
    roundCount += 1
    authors.formUnion(tally.authors)
    first = [first, tally.day].compactMap { $0 }.min()
    last = [last, tally.day].compactMap { $0 }.max()
    smallestGroup = max(smallestGroup, tally.observationProtocol.smallestGroup)
    let school = tally.school.description
    tallies[school, default: SchoolPatterns(school: school)].add(tally)
    for visit in tally.visits {
      looking.add(visit)
      addDemand(of: visit, in: tally)
    }
    for line in tally.lines { lines[line.id] = line }
    items += tally.work
  }

  private mutating func addDemand(of visit: VisitTally, in tally: RoundTally) {
    guard let demand = visit.demand else { return }
    let known = tally.observationProtocol.demandScales.first { $0.id == demand.scale }
    let scale = known ?? DemandScale(id: demand.scale, title: demand.scale.text, levels: [])
    demandTallies[demand.scale, default: DemandTally(scale)]
      .add(demand.level, on: tally.day, grade: visit.gradeBand)
  }

  /// What was said of patterns, with the round in whose record it stands.
  private struct DatedNaming: Hashable {
    let naming: ThemeNaming
    let round: RoundID
    let day: Day
  }
}

extension PatternsOfPractice {
  /// How many visits were seen.
  public var visitCount: Int { looking.visitCount }
  /// How many notes count.
  public var noteCount: Int { looking.noteCount }
  /// How many people wrote them, by their codes.
  public var authorCount: Int { authors.count }
  /// What the notes are evidence of.
  public var elementCounts: ElementCounts { looking.elementCounts }

  /// The schools in alphabetical order, which is not a ranking.
  public var schools: [SchoolPatterns] { tallies.values.sorted { $0.school < $1.school } }

  /// The schools as groups of visits: notes first, then those on each element.
  public var schoolsToldApart: Breakdown {
    Breakdown(schools.map { $0.group }, smallest: smallestGroup)
  }

  /// The levels of demand, a value for each scale.
  public var demands: [DemandPatterns] {
    demandTallies.sorted { $0.key.text < $1.key.text }.map {
      $0.value.patterns(smallest: smallestGroup)
    }
  }

  /// The themes in the order in which they were found.
  public var themes: [Theme] {
    let sorted = namings.sorted {
      ($0.day, $0.round, $0.naming.entry) < ($1.day, $1.round, $1.naming.entry)
    }
    return Theme.all(sorted.map { $0.naming }, of: lines)
  }

  /// The patterns that nobody has put with others yet, by time.
  public var patternsAlone: [ThemeLine] {
    let themed = Set(namings.flatMap { $0.naming.members })
    return lines.values.filter { $0.kind == .statement(.pattern) && !themed.contains($0.id) }
      .sorted(by: ThemeLine.comesFirst)
  }

  /// What the rounds have left to do, as it is on a day.
  public func ledger(on today: Day) -> Ledger { Ledger(items, on: today) }
}
