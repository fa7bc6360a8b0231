public import InstructionalRounds
import Platform

extension Writer {
  /// Records something: when this returns, it is on the disk.
  ///
  /// One call writes all of it, or what was written is taken back. What a failed try did leave on the
  /// disk is found again: trying again gives those entries and records nothing twice.
  ///
  /// - Parameters:
  ///   - recordings: what is recorded, in order.
  ///   - clock: the greatest logical clock that was seen in the round.
  ///   - sequence: the number that the first of them has to get, where they name one another.
  /// - Returns: the entries as they are on the disk, and what was found there besides.
  /// - Throws: ``JournalError``; what it is thrown for is not recorded.
  public func append(
    _ recordings: [Recording],
    after clock: UInt64,
    from sequence: UInt64? = nil
  ) throws(JournalError) -> Receipt {
    let lock = try lock()
    guard let memory = try recall(lock) else { throw .notOurs(id) }
    let journal = try openAtEnd(memory.end)
    let own = journal.own
    let setAside = try setAside(own, in: journal.file)
    if let entries = own.entries(saying: recordings) {
      try sync(journal.file)
      let forgotten = remember(own.end, memory, lock)
      let others = own.beyond.dropLast(entries.count).map(\.entry)
      return Receipt(
        entries: entries,
        recovered: others,
        forgotten: forgotten,
        setAside: setAside
      )
    }
    if let sequence, sequence != own.end.sequence + 1 {
      throw .movedOn(expected: sequence, next: own.end.sequence + 1)
    }
    let lines = try lines(saying: recordings, after: own, clock: clock)
    try write(lines, after: own, to: journal.file)
    let forgotten = remember(lines.last.map { JournalEnd($0) } ?? own.end, memory, lock)
    return Receipt(
      entries: lines.map(\.entry),
      recovered: own.beyond.map(\.entry),
      forgotten: forgotten,
      setAside: setAside
    )
  }

  /// Makes the lines, each of which names the one before it.
  private func lines(
    saying recordings: [Recording],
    after own: OwnEnd,
    clock: UInt64
  ) throws(JournalError) -> [JournalLine] {
    var lines: [JournalLine] = []
    var end = own.end
    var clock = max(clock, own.clock)
    // One time for all of them: by it they are recognized as what was recorded at once.
    let written = device.now()
    for recording in recordings {
      // A forged clock at the end of all numbers must not stop the round.
      clock = min(clock, LineFormat.greatest - 1) + 1
      let place = LinePlace(
        round: round,
        id: EntryID(writer: id, sequence: end.sequence + 1),
        clock: clock,
        previous: end.sum,
        written: written,
        salt: device.random()
      )
      do throws(LineFault) {
        lines.append(try JournalLine(recording, at: place, knowing: .builtIn))
      } catch {
        throw .unwritable(error)
      }
      end = lines.last.map { JournalEnd($0) } ?? end
    }
    return lines
  }

  /// Writes lines in one call, waits for the disk, and takes back what did not get there.
  private func write(
    _ lines: [JournalLine],
    after own: OwnEnd,
    to file: borrowing OpenFile
  ) throws(JournalError) {
    guard !lines.isEmpty else { return }
    var bytes: [UInt8] = own.lacksFeed ? [UInt8(ascii: "\n")] : []
    for line in lines { bytes += line.bytes + [UInt8(ascii: "\n")] }
    do throws(SystemError) {
      let written = try device.disk.write(bytes, file)
      // A disk that takes less than all of it has no room for the rest.
      guard written == bytes.count else { throw .noSpace }
      try device.disk.sync(file)
    } catch {
      // Should this fail as well, the next try finds what there is.
      try? SystemCalls.cut(file, to: own.size)
      // An empty journal would look like a round, or a participant, that is not there.
      if own.size == 0 { try? SystemCalls.remove(journal) }
      throw .system(error, .write, journal)
    }
    guard own.end == .beginning else { return }
    let folder = network.path(of: round)
    try JournalError.about(folder, .write) { () throws(SystemError) in
      try SystemCalls.syncFolder(folder)
    }
  }
}
