package import InstructionalRounds

/// A next level of work as far as an audience may see it.
package struct SharedWork: Hashable, Sendable {
  /// What it is called.
  package let name: String
  /// The sentence.
  package let words: Words
  /// By when it is to show, in the protocol's words.
  package let horizon: String
  /// What has become of it.
  package let state: WorkState
  /// Who sees to it, by role.
  package let owner: Words?
  /// By when.
  package let due: SharedDate?
  /// What was promised, but for the date; `nil` until the host adopts it.
  package let terms: Terms?
  /// The last show of hands.
  package let position: Position?
  /// What each number of fingers of that show means; none where the scale is not known.
  package let levels: [String]
  /// Whether the will of the group was evident; `nil` when it was not asked.
  package let hasConsensus: Bool?
  /// What has been seen of it since.
  package let reports: [Report]
  /// Whether it counts, is late, or is to be confirmed.
  package let standing: Standing

  /// What has been seen of a next level of work.
  package struct Report: Hashable, Sendable {
    /// What was seen.
    package let seen: Words
    /// The measure's value then.
    package let value: Double?
    /// The state that it had from then on.
    package let state: WorkState?
    /// Why it was let go, or the date moved.
    package let reason: Words?
    /// When it was seen.
    package let date: SharedDate
  }

  /// All next levels of work, as an audience may see them.
  static func all(_ summary: RoundSummary, for audience: Audience, _ names: SharedNames)
    -> [SharedWork]
  {
    let rule = summary.charter?.observationProtocol.consensus ?? ConsensusRule()
    return summary.work.map { item in
      let work = item.work
      return SharedWork(
        name: names.name(of: item.label) ?? "Work",
        words: work.words,
        horizon: work.horizon,
        state: work.state,
        owner: item.owner,
        due: work.due.map { SharedDate($0, for: audience) },
        terms: work.adoption?.terms.undated,
        position: work.positions.last,
        levels: rule.scale(work.positions.last?.scale)?.levels ?? [],
        hasConsensus: item.hasConsensus,
        reports: work.reports.map { Report($0, for: audience) },
        standing: work.standing
      )
    }
  }
}

extension Terms {
  /// The terms without their date, of which an audience may see the month only.
  fileprivate var undated: Terms {
    var copy = self
    copy.due = nil
    return copy
  }
}

extension SharedWork.Report {
  /// Takes out of a report what an audience may see.
  fileprivate init(_ report: ProgressReport, for audience: Audience) {
    seen = report.seen
    value = report.value
    state = report.state
    reason = report.reason
    date = SharedDate(report.at.day, for: audience)
  }
}
