/// Notes under a heading, as the summary tells it.
public struct SummaryGroup: Hashable, Sendable {
  /// Its identity.
  public let id: GroupID
  /// What people type for it.
  public let label: String
  /// The heading.
  public let heading: Words
  /// The notes in it that are here.
  public let notes: [NoteID]
  /// What people type for these notes.
  public let noteLabels: [String]

  static func all(_ record: RoundRecord, _ labels: Labels) -> [SummaryGroup] {
    record.groups.values.filter { $0.standing == .counts && $0.withdrawal == nil }
      .sorted { $0.id < $1.id }.map { group in
        let notes = group.notes.filter { record.notes[$0].map { !$0.isWithdrawn } ?? false }
        return SummaryGroup(
          id: group.id,
          label: labels[group.id],
          heading: group.heading,
          notes: notes,
          noteLabels: notes.map { labels[$0] }
        )
      }
  }
}
