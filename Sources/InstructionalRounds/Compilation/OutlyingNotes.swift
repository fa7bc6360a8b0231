/// Notes of one device that lie outside the hours of their visit: a sign of a clock that was wrong.
public struct OutlyingNotes: Hashable, Sendable {
  /// Whose notes, on which device.
  public let writer: WriterID
  /// The visit.
  public let visit: VisitNumber
  /// When the visit began and ended, as far as that is known.
  public let begins: Moment?
  /// When the visit ended.
  public let ends: Moment?
  /// When the notes were, the first and the last of them.
  public let times: ClosedRange<Moment>
  /// How many notes lie outside.
  public let count: Int

  /// Notes that are written down at the door or in the corridor are no sign of anything.
  private static let tolerance: Int64 = 10 * 60_000

  /// All of a round, by visit and writer.
  public static func all(_ record: RoundRecord) -> [OutlyingNotes] {
    record.visits.values.sorted { ($0.number, $0.id) < ($1.number, $1.id) }.flatMap { visit in
      let begins = visit.started ?? visit.plan.begins
      let ends = visit.ended ?? visit.plan.ends
      let outside = record.notes.values.filter { note in
        guard note.visit == visit.id, !note.isWithdrawn else { return false }
        return begins.map { note.at.milliseconds < $0.milliseconds - tolerance } ?? false
          || ends.map { note.at.milliseconds > $0.milliseconds + tolerance } ?? false
      }
      let writers = Dictionary(grouping: outside, by: { $0.id.entry.writer }).sorted {
        $0.key < $1.key
      }
      return writers.compactMap { writer, notes -> OutlyingNotes? in
        let times = notes.map { $0.at }.sorted()
        guard let first = times.first, let last = times.last else { return nil }
        return OutlyingNotes(
          writer: writer,
          visit: visit.number,
          begins: begins,
          ends: ends,
          times: first...last,
          count: notes.count
        )
      }
    }
  }
}
