extension Fold {
  /// Records a fact as the next entry of a writer, made under the advances in force.
  mutating func record(
    _ event: Event,
    by writer: WriterID,
    for author: ParticipantCode?,
    at moment: Moment
  ) -> EntryID {
    let id = EntryID(writer: writer, sequence: history.nextSequence(of: writer))
    let clock = history.nextClock
    append(
      Entry(
        id: id,
        author: author,
        clock: clock,
        happened: moment,
        written: moment,
        under: record.grounds(for: event),
        sum: Fold.sum(of: event, at: id),
        event: event
      )
    )
    return id
  }

  /// A checksum for an entry that is on no disk: it tells this fact from another at its place.
  private static func sum(of event: Event, at id: EntryID) -> UInt64 {
    var hasher = Hasher()
    hasher.combine(id)
    hasher.combine(event)
    return UInt64(bitPattern: Int64(hasher.finalize()))
  }
}
