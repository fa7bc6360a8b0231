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
        under: record.order.advances(before: record.stage),
        sum: Fold.sum(id, clock: clock, kind: event.kind),
        event: event
      )
    )
    return id
  }

  /// A checksum for an entry that is on no disk: FNV-1a over its place and its kind.
  private static func sum(_ id: EntryID, clock: UInt64, kind: FactKind) -> UInt64 {
    "\(id) \(clock) \(kind.rawValue)".utf8.reduce(0xCBF2_9CE4_8422_2325) {
      ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3
    }
  }
}
