/// What an audience may see of a round, compiled from its record, and nothing else.
///
/// This folder is the one place where the school's staff are kept from what would lead back to a room,
/// an hour or an observer. Pages, rows and JSON are made from it, so none of them can tell more. The
/// same entries give the same summary everywhere.
public struct RoundSummary: Hashable, Sendable {
  /// Who is to read it.
  public let audience: Audience
  /// The round's identity, where its opening is here.
  public let round: RoundID?
  /// What the round is about, where its opening is here.
  public let charter: Charter?
  /// Where the round stands.
  public let stage: StageKind
  /// How many visits were seen.
  public let visitCount: Int
  /// How many visits there were to be, those not made among them.
  public let plannedCount: Int
  /// The visits: by number for the group; for staff by the task, and none of too few.
  public let visits: [SummaryVisit]
  /// What could not be seen; for staff without what happened, and not of too few visits.
  public let gaps: [SummaryGap]
  /// How many tasks stood at each level of demand; for staff in classes of enough tasks.
  public let demands: [SummaryDemand]
  /// Whether tasks were judged and nothing of it is told, as too few of them were alike.
  public let keepsDemandsBack: Bool
  /// The fewest visits that are shown separately by what they have in common.
  public let smallestGroup: Int
  /// In which subjects and grades the visits were; for staff as far as it points at nobody.
  public let setting: SummarySetting
  /// The notes by visit and time, also those withdrawn, late or redacted; for staff those that
  /// statements cite.
  public let notes: [SummaryNote]
  /// Notes under their headings, for the group alone.
  public let groups: [SummaryGroup]
  /// The statements of analysis that were not taken back, patterns first.
  public let statements: [SummaryStatement]
  /// How many contrasts and anomalies staff are not told of, as each rests on a single visit.
  public let heldBack: Int
  /// The answers to the student's question.
  public let predictions: [SummaryPrediction]
  /// The next levels of work.
  public let work: [SummaryWork]
  /// What happened to the work of earlier rounds; `nil` when nobody asked.
  public let promises: [SummaryPromise]?
  /// What the gates at the end of the stage still want, for the group alone.
  public let shortfalls: [Shortfall]
  /// What the group waived, with its reasons.
  public let waivers: [SummaryWaiver]
  /// By when the host answers, in a round that was handed over.
  public let answerBy: ToldDate?
  /// The seven principles, with what in this round answers to each.
  public let principles: [PrincipleAnswer]
  /// Who answers for the record, and how long it is kept.
  public let custody: Custody
  /// Why the round was reopened after it was closed, each time.
  public let reopenings: [Words]
  /// How many entries are awaited: spoken of by others, and not here.
  public let awaited: Int

  /// The fewest visits of which one can be told without telling which it was.
  public static let fewestVisits = 3

  /// Compiles what an audience may see of a round.
  ///
  /// - Parameters:
  ///   - record: the round.
  ///   - audience: who is to read it.
  ///   - vocabulary: how the language of notes and statements is read for the shortfalls.
  ///   - promises: the work of the school's earlier rounds, where that is known.
  public init(
    _ record: RoundRecord,
    for audience: Audience,
    reading vocabulary: Vocabulary,
    promises: [Promise]? = nil
  ) {
    let telling = Telling(record, for: audience)
    let names = SummaryNames(telling)
    self.audience = audience
    round = record.round
    charter = record.charter
    stage = record.stage
    visitCount = telling.seenCount
    plannedCount = telling.visits.count
    visits = SummaryVisit.all(telling)
    gaps = SummaryGap.all(telling)
    demands = SummaryDemand.all(telling)
    let isJudged = telling.visits.contains { record.task(of: $0.id)?.demand != nil }
    keepsDemandsBack = isJudged && demands.isEmpty
    smallestGroup = telling.smallestGroup
    setting = SummarySetting(telling)
    notes = SummaryNote.all(telling, names)
    groups = telling.tellsAll ? SummaryGroup.all(telling) : []
    statements = SummaryStatement.all(telling, names)
    heldBack = telling.heldBack
    predictions = SummaryPrediction.all(telling, names)
    work = SummaryWork.all(telling, names)
    self.promises = promises.map { promises in
      telling.ordered(promises.map { SummaryPromise($0, telling) }) { $0.words.description }
    }
    let isOpen = record.stage != .closed && telling.tellsAll
    shortfalls = isOpen ? GateReport(record, reading: vocabulary).shortfalls : []
    waivers = SummaryWaiver.all(telling)
    answerBy = record.answerBy.map { ToldDate($0, for: audience) }
    principles = PrincipleAnswer.all(telling)
    custody = record.custody
    reopenings = record.reopenings
    awaited = record.awaited.count
  }
}
