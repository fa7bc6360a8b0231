import InstructionalRounds

/// The end of a device's own journal as it is on the disk, held against what is remembered.
struct OwnEnd: Sendable {
  /// The last line.
  let end: JournalEnd
  /// The clock of the last line.
  let clock: UInt64
  /// Lines that are on the disk and not remembered: the power failed, or a wait for the disk did.
  let beyond: [JournalLine]
  /// The bytes up to the end of the last line.
  let size: Int
  /// Bytes after the last line feed that are no whole line.
  let torn: ArraySlice<UInt8>
  /// Whether the last line lacks nothing but its line feed.
  let lacksFeed: Bool

  /// The end of a journal that is not there yet.
  init(ofNothingIn writer: Writer, remembered: JournalEnd) throws(JournalError) {
    guard remembered == .beginning else {
      throw .endDiffers(writer.id, remembered: remembered, found: .beginning)
    }
    (end, clock, beyond, size) = (.beginning, 0, [], 0)
    (torn, lacksFeed) = ([], false)
  }

  /// Reads the end of a journal, and no more than it while it is the one that is remembered.
  init(
    of file: borrowing OpenFile,
    in writer: Writer,
    remembered: JournalEnd
  ) throws(JournalError) {
    let tail: JournalTail
    let whole: JournalFile
    do throws(SystemError) {
      tail = try JournalTail(of: file)
      if tail.torn.isEmpty, let last = try? JournalLine(tail.lastLine),
        JournalEnd(last) == remembered, last.entry.id.writer == writer.id
      {
        (end, clock, beyond, size) = (remembered, last.entry.clock, [], tail.size)
        (torn, lacksFeed) = ([], false)
        return
      }
      whole = JournalFile(name: "", bytes: try SystemCalls.contents(of: file))
    } catch {
      throw .system(error, .read, writer.journal)
    }
    let lines = whole.lines.map(\.line)
    beyond = try OwnEnd.lines(lines, beyond: remembered, in: writer)
    end = beyond.last.map { JournalEnd($0) } ?? remembered
    clock = lines.last?.entry.clock ?? 0
    torn = whole.unfinished
    lacksFeed = whole.unfinished.isEmpty && !tail.torn.isEmpty
    size = lacksFeed ? tail.size + tail.torn.count : tail.size
  }

  /// The lines after the remembered one, each of which has to name the one before it.
  ///
  /// A damaged line there was never acknowledged, or it would be remembered; it stays and is reported
  /// by whoever reads the round.
  private static func lines(
    _ lines: [JournalLine],
    beyond remembered: JournalEnd,
    in writer: Writer
  ) throws(JournalError) -> [JournalLine] {
    let start = lines.lastIndex { JournalEnd($0) == remembered }
    let rest = lines[(start.map { $0 + 1 } ?? 0)...]
    var end = remembered
    for line in rest where start != nil || remembered == .beginning {
      guard line.entry.id.writer == writer.id, line.round == writer.round else { break }
      guard end.isFollowed(by: line) else { break }
      end = JournalEnd(line)
    }
    guard end == lines.last.map({ JournalEnd($0) }) ?? .beginning else {
      let found = lines.last.map { JournalEnd($0) } ?? .beginning
      throw .endDiffers(writer.id, remembered: remembered, found: found)
    }
    return Array(rest)
  }
}

extension OwnEnd {
  /// The entries of an earlier try to record just this; `nil` when there was none.
  func entries(saying recordings: [Recording]) -> [Entry]? {
    let tried = beyond.suffix(recordings.count).map(\.entry)
    guard !tried.isEmpty, tried.count == recordings.count else { return nil }
    return zip(recordings, tried).allSatisfy { $0.isSaid(by: $1) } ? tried : nil
  }
}
