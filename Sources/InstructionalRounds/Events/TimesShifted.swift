/// Recorded when the clock of a device turns out to have been wrong.
///
/// What its writer recorded is shown with other times from now on. The times that were written stay in the
/// entries, and of two shifts that are about one entry the later one holds.
public struct TimesShifted: OpenFact {
  /// Whose times: one participant's on one device.
  public var writer: WriterID
  /// The last entry of the writer that it is about, so that a clock that was put right stays right.
  public var through: UInt64
  /// How much later everything was than the clock said; negative for earlier.
  public var milliseconds: Int64
  /// How that was found out.
  public var reason: Words

  /// Times are shifted.
  public init(writer: WriterID, through: UInt64, milliseconds: Int64, reason: Words) {
    self.writer = writer
    self.through = through
    self.milliseconds = milliseconds
    self.reason = reason
  }
}

extension TimesShifted: FoldedFact {
  package static var name: String { "times-shifted" }
  /// The fact as one of all that can be recorded.
  public var event: Event { .timesShifted(self) }
  package func refused(at door: Door) -> DoorRefusal? { door.refusal(ofShifting: writer) }

  package func reworded(_ change: (Words) -> Words) -> TimesShifted {
    TimesShifted(
      writer: writer,
      through: through,
      milliseconds: milliseconds,
      reason: change(reason)
    )
  }

  /// What the record keeps of it.
  var shift: TimeShift { TimeShift(writer: writer, through: through, milliseconds: milliseconds) }

  // The fold knows of it before it takes anything that has a time.
  package func apply(_ entry: Entry, _ standing: Standing, to record: inout RoundRecord) -> Bool {
    true
  }
}

extension RoundRecord {
  /// When something happened, by a clock that was put right since.
  func moment(of entry: Entry) -> Moment {
    let shift = shifts.last {
      $0.writer == entry.id.writer && entry.id.sequence <= $0.through
    }
    return shift.flatMap { entry.happened.adding(milliseconds: $0.milliseconds) } ?? entry.happened
  }
}
