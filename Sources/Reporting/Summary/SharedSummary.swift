package import InstructionalRounds

/// What an audience may see of a round, and nothing else.
///
/// This is the one place where the school's staff are kept from what would lead back to a room, an
/// hour or an observer. Pages and JSON are made from it, so neither can tell more.
package struct SharedSummary: Hashable, Sendable {
  /// Who is to read it.
  package let audience: Audience
  /// The round's identity, where its opening is here.
  package let round: RoundID?
  /// What the round is about, where its opening is here.
  package let charter: Charter?
  /// Where the round stands.
  package let stage: StageKind
  /// How many visits were seen.
  package let visitCount: Int
  /// How many visits there were to be, those not made among them.
  package let plannedCount: Int
  /// The visits: by number for the group; for staff in an untelling order, and none of fewer than
  /// ``fewestVisits``.
  package let visits: [SharedVisit]
  /// What could not be seen; for staff without what happened, over three visits or more.
  package let gaps: [SharedGap]
  /// How many tasks stood at each level of demand; for staff over three tasks or more.
  package let demands: [SharedDemand]
  /// In which subjects and grades the visits were; for staff as far as it points at nobody.
  package let setting: SharedSetting
  /// The notes: all for the group; for staff those that statements cite.
  package let notes: [SharedNote]
  /// Notes under their headings, for the group alone.
  package let groups: [SummaryGroup]
  /// The statements of analysis, patterns first.
  package let statements: [SharedStatement]
  /// The answers to the student's question.
  package let predictions: [SharedPrediction]
  /// The next levels of work.
  package let work: [SharedWork]
  /// What became of the work of earlier rounds; `nil` when nobody asked.
  package let promises: [SharedPromise]?
  /// What the gates still want, for the group alone.
  package let shortfalls: [Shortfall]
  /// What the group let pass.
  package let waivers: [SharedWaiver]
  /// By when the host answers what is still open.
  package let answerBy: SharedDate?
  /// The principles with what answers to each.
  package let principles: [SharedAnswer]
  /// How many entries are awaited.
  package let awaited: Int

  /// The fewest visits of which one can be told without telling which it was.
  package static let fewestVisits = 3
}

extension SharedSummary {
  /// Takes out of a summary what an audience may see.
  ///
  /// - Parameters:
  ///   - summary: the round.
  ///   - audience: who is to read it.
  ///   - promises: the work of the school's earlier rounds, where that is known.
  package init(_ summary: RoundSummary, for audience: Audience, promises: [Promise]? = nil) {
    let names = SharedNames(summary, for: audience)
    self.audience = audience
    self.promises = promises.map { $0.map { SharedPromise($0, for: audience) } }
    round = summary.round
    charter = summary.charter
    stage = summary.stage
    visitCount = summary.visits.count { $0.noteCount > 0 }
    plannedCount = summary.visits.count
    visits = SharedVisit.all(summary, for: audience)
    gaps = SharedGap.all(summary, for: audience)
    setting = SharedSetting(summary, for: audience)
    demands = SharedDemand.all(summary, for: audience)
    notes = SharedNote.all(summary, for: audience, names)
    groups = audience == .group ? summary.groups : []
    statements = SharedStatement.all(summary, for: audience, names)
    predictions = SharedPrediction.all(summary, names)
    work = SharedWork.all(summary, for: audience, names)
    shortfalls = audience == .group ? summary.shortfalls : []
    waivers = SharedWaiver.all(summary, for: audience)
    answerBy = summary.answerBy.map { SharedDate($0, for: audience) }
    principles = summary.principles.map { SharedAnswer($0, of: summary, for: audience) }
    awaited = summary.awaited
  }
}
