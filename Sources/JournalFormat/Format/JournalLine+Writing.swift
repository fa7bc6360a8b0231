package import InstructionalRounds
import JSONText

/// Where a new line stands: what the journal gives it besides what it says.
package struct LinePlace: Sendable {
  let round: RoundID
  /// The writer and the number.
  let id: EntryID
  /// The logical clock.
  let clock: UInt64
  /// The sum of the line before.
  let previous: Checksum
  /// When the line is written.
  let written: Moment
  /// What keeps the seal from telling anything about words that were redacted.
  let salt: UInt64

  /// The place of a line that is to be written.
  package init(
    round: RoundID,
    id: EntryID,
    clock: UInt64,
    previous: Checksum,
    written: Moment,
    salt: UInt64
  ) {
    self.round = round
    self.id = id
    self.clock = clock
    self.previous = previous
    self.written = written
    self.salt = salt
  }
}

extension JournalLine {
  /// Writes a line, and reads it back before anybody relies on it.
  package init(
    _ recording: Recording,
    at place: LinePlace,
    knowing known: KnownSettings = .none
  ) throws(LineFault) {
    var parts = FactWriter()
    try recording.event.write(to: &parts)
    let tail = JournalLine.members { object in
      for member in parts.tail { member.value.write(as: member.key, to: &object) }
      object.member("salt", Checksum(place.salt).description)
    }
    let head = JournalLine.members { object in
      place.write(recording, to: &object)
      for member in parts.head { member.value.write(as: member.key, to: &object) }
      if !parts.told.isEmpty { parts.told.field.write(as: CommonHead.tail.key, to: &object) }
      object.member("seal", Checksum(of: tail.span).description)
      object.member("prev", place.previous.description)
    }
    var line = [UInt8(ascii: "{")] + head + Array(#","sum":""#.utf8)
    line += Array(Checksum(of: line.span).description.utf8)
    line += Array(#"","#.utf8) + tail + [UInt8(ascii: "}")]
    try self.init(line[...], knowing: known)
    guard says(recording, at: place) else { throw .notReadBack }
  }

  /// The members of an object without its braces.
  private static func members(_ body: (inout JSONObjectWriter) -> Void) -> ArraySlice<UInt8> {
    var writer = JSONWriter()
    writer.object(body)
    return writer.bytes.dropFirst().dropLast(2)
  }

  /// Whether the line, read back, is what was meant.
  private func says(_ recording: Recording, at place: LinePlace) -> Bool {
    let meant = Entry(
      id: place.id,
      author: recording.author,
      clock: place.clock,
      happened: recording.happened,
      written: place.written,
      under: recording.under,
      undoes: recording.undoes,
      sum: entry.sum,
      event: recording.event
    )
    return entry == meant && round == place.round && previous == place.previous
  }
}

extension Event {
  /// The earliest version of the format that has what the fact says.
  fileprivate var version: Int {
    // A program of version 1 keeps a closed round closed: it is not to read this as a word that came late.
    if case .reopened(let fact) = self, fact.closing != nil { return 2 }
    // It takes a list in the tail, of which it does not know, for damage.
    if case .redacted(let fact) = self, !fact.instead.isEmpty { return 2 }
    if case .tableMade(let fact) = self,
      !fact.head.rowLabels.isEmpty || !fact.head.columnLabels.isEmpty
    {
      return 2
    }
    return 1
  }
}

extension LinePlace {
  /// Writes the keys that every line has.
  fileprivate func write(_ recording: Recording, to object: inout JSONObjectWriter) {
    var head = FactWriter()
    head.put(CommonHead.version, recording.event.version)
    head.put(CommonHead.round, round)
    head.put(CommonHead.writer, id.writer)
    head.put(CommonHead.sequence, id.sequence)
    head.put(CommonHead.clock, clock)
    head.put(CommonHead.happened, recording.happened)
    head.put(CommonHead.written, written)
    head.put(CommonHead.kind, recording.event.kind.name)
    head.put(CommonHead.author, recording.author ?? id.writer.code)
    head.putAll(CommonHead.under, recording.under)
    head.putAll(CommonHead.undoes, recording.undoes)
    for member in head.head { member.value.write(as: member.key, to: &object) }
  }
}
