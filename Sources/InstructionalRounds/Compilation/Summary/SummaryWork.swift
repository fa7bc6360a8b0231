/// A next level of work as far as an audience may see it.
public struct SummaryWork: Hashable, Sendable {
  /// What it is called.
  public let name: String
  /// The sentence.
  public let words: Words
  /// By when it is to show, in the protocol's words.
  public let horizon: String
  /// The labels of the statements and predictions it responds to; for the staff only those that they read.
  public let answers: [String]
  /// What has become of it.
  public let state: WorkState
  /// Who is responsible now, by role.
  public let owner: Words?
  /// By when.
  public let due: ToldDate?
  /// What was promised, except for the date; `nil` until the host adopts it.
  public let terms: Terms?
  /// The last show of hands.
  public let position: Position?
  /// What each number of fingers of that show means; none where the scale is not known.
  public let levels: [String]
  /// Whether the group had consensus; `nil` when it was not asked.
  public let hasConsensus: Bool?
  /// What has been seen of it since.
  public let reports: [Report]
  /// Whether it counts, is late, or is to be confirmed.
  public let standing: Standing

  /// What has been seen of a next level of work.
  public struct Report: Hashable, Sendable {
    /// What was seen.
    public let seen: Words
    /// The measure's value then.
    public let value: Double?
    /// The state that it had from then on.
    public let state: WorkState?
    /// Why it was let go, or the date moved.
    public let reason: Words?
    /// When it was seen.
    public let date: ToldDate
  }

  /// The next levels of work that were not taken back.
  static func all(_ telling: Telling, _ names: SummaryNames) -> [SummaryWork] {
    let rule = telling.record.observationProtocol.consensus
    return telling.work.map { work in
      let position = work.positions.last
      return SummaryWork(
        name: names.name(of: work.id.entry) ?? "Work",
        words: work.words,
        horizon: work.horizon,
        answers: work.answers.compactMap { names.name(of: $0) },
        state: work.state,
        owner: work.owner,
        due: work.due.map { ToldDate($0, for: telling.audience) },
        terms: work.adoption?.terms.undated,
        position: position.map { telling.told($0) },
        levels: rule.scale(position?.scale)?.levels ?? [],
        hasConsensus: position?.showsConsensus(by: rule),
        reports: work.reports.map { Report($0, for: telling.audience) },
        standing: work.standing
      )
    }
  }
}

extension Telling {
  /// A show of hands, whose concerns stand in no order of those who had them.
  fileprivate func told(_ position: Position) -> Position {
    var told = position
    told.concerns = ordered(position.concerns) { $0.description }
    return told
  }
}

extension NextLevelOfWork {
  /// Who is responsible now: the last owner that was given, by role.
  var owner: Words? {
    reports.reversed().lazy.compactMap { $0.owner }.first ?? adoption?.terms.owner
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

extension SummaryWork.Report {
  fileprivate init(_ report: ProgressReport, for audience: Audience) {
    seen = report.seen
    value = report.value
    state = report.state
    reason = report.reason
    date = ToldDate(report.at.day, for: audience)
  }
}
