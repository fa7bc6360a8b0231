/// A next level of work as the summary tells it.
public struct SummaryWork: Hashable, Sendable {
  /// What people type for it.
  public let label: String
  /// The work with its positions, its adoption and its reports.
  public let work: NextLevelOfWork
  /// Whether the will of the group was evident; `nil` when it was not asked.
  public let hasConsensus: Bool?
  /// Who sees to it now: the last owner that was given, by role.
  public let owner: Words?

  static func all(_ record: RoundRecord, _ labels: Labels) -> [SummaryWork] {
    let rule = record.observationProtocol.consensus
    return record.work.values.filter { $0.withdrawal == nil }.sorted { $0.id < $1.id }.map { work in
      SummaryWork(
        label: labels[work.id],
        work: work,
        hasConsensus: work.positions.last?.showsConsensus(by: rule),
        owner: work.reports.reversed().lazy.compactMap { $0.owner }.first
          ?? work.adoption?.terms.owner
      )
    }
  }
}
