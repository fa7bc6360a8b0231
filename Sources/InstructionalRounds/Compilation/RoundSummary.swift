/// What a round has come to, compiled from its record: pure values, ready to be shown.
///
/// Everything stands in an order that depends on the record alone, so the same entries give the same
/// summary everywhere. It holds what the group knows; what staff may see is the renderer's part.
public struct RoundSummary: Hashable, Sendable {
  /// The round's identity, where its opening is here.
  public let round: RoundID?
  /// What the round is about, where its opening is here.
  public let charter: Charter?
  /// Where the round stands.
  public let stage: StageKind
  /// The visits, by number.
  public let visits: [SummaryVisit]
  /// The notes, by visit, time and identity; also those withdrawn, late or redacted.
  public let notes: [SummaryNote]
  /// The groups in force.
  public let groups: [SummaryGroup]
  /// The statements of analysis that were not taken back, patterns first.
  public let statements: [SummaryStatement]
  /// The predictions that were not taken back.
  public let predictions: [SummaryPrediction]
  /// The next levels of work that were not taken back.
  public let work: [SummaryWork]
  /// What the gates at the end of the stage still want.
  public let shortfalls: [Shortfall]
  /// What the group let pass, with its reasons.
  public let waivers: [Waiver]
  /// By when the host answers, in a round that was handed over.
  public let answerBy: Day?
  /// The seven principles, with what in this round answers to each.
  public let principles: [PrincipleAnswer]
  /// How many entries are awaited: spoken of by others, and not here.
  public let awaited: Int

  /// Compiles a round.
  ///
  /// - Parameters:
  ///   - record: the round.
  ///   - vocabulary: how the language of notes and statements is read for the shortfalls.
  public init(_ record: RoundRecord, reading vocabulary: Vocabulary) {
    let labels = Labels(record)
    round = record.round
    charter = record.charter
    stage = record.stage
    visits = SummaryVisit.all(record)
    notes = SummaryNote.all(record, labels)
    groups = SummaryGroup.all(record, labels)
    statements = SummaryStatement.all(record, labels)
    predictions = SummaryPrediction.all(record, labels)
    work = SummaryWork.all(record, labels)
    shortfalls =
      record.stage == .closed ? [] : GateReport(record, reading: vocabulary).shortfalls
    waivers = record.waivers
    answerBy = record.answerBy
    principles = PrincipleAnswer.all(record)
    awaited = record.awaited.count
  }
}

extension RoundSummary {
  /// The gaps of every visit, with the number of the visit.
  public var gaps: [(visit: VisitNumber, gap: NamedGap)] {
    visits.flatMap { visit in visit.gaps.map { (visit.number, $0) } }
  }
}
