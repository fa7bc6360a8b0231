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
  /// The notes that lie outside, by their time.
  public let notes: [NoteID]
  /// What may have happened, where all of the notes speak for it.
  public let cause: Cause?

  /// What may have happened.
  public enum Cause: Hashable, Sendable {
    /// They belong to another visit, whose hours fit.
    case otherVisit(VisitNumber)
    /// The clock of the device was wrong by so many milliseconds, in everything that it recorded.
    case clock(Int64)
  }

  /// Notes that are written down at the door or in the hallway are no sign of anything.
  static let tolerance: Int64 = 10 * 60_000

  /// All of a round, by visit and writer.
  public static func all(_ record: RoundRecord) -> [OutlyingNotes] {
    record.visits.values.sorted { ($0.number, $0.id) < ($1.number, $1.id) }.flatMap { visit in
      let (begins, ends) = (visit.began, visit.over)
      let outside = record.notes.values.filter { note in
        guard note.visit == visit.id, !note.isWithdrawn else { return false }
        return begins.map { note.at.milliseconds < $0.milliseconds - tolerance } ?? false
          || ends.map { note.at.milliseconds > $0.milliseconds + tolerance } ?? false
      }
      let writers = Dictionary(grouping: outside, by: { $0.id.entry.writer }).sorted {
        $0.key < $1.key
      }
      return writers.compactMap { writer, notes -> OutlyingNotes? in
        let notes = notes.sorted { ($0.at, $0.id) < ($1.at, $1.id) }
        let times = notes.map { $0.at }
        guard let first = times.first, let last = times.last else { return nil }
        return OutlyingNotes(
          writer: writer,
          visit: visit.number,
          begins: begins,
          ends: ends,
          times: first...last,
          notes: notes.map { $0.id },
          cause: Cause(of: notes, from: writer, outside: visit, in: record)
        )
      }
    }
  }
}

extension Visit {
  /// When it began, or was to begin.
  var began: Moment? { started ?? plan.begins }

  /// When it was over, or was to be.
  var over: Moment? { ended ?? plan.ends }
}
