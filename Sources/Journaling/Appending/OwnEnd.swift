import InstructionalRounds
import Platform

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
  /// Bytes after the last line feed that are not a whole line.
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
      if tail.torn.isEmpty, let last = try? JournalLine(tail.lastLine, knowing: .builtIn),
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
    guard let rest = whole.lines(beyond: remembered, of: writer) else {
      let found = lines.last.map { JournalEnd($0) } ?? .beginning
      throw .endDiffers(writer.id, remembered: remembered, found: found)
    }
    beyond = rest
    end = beyond.last.map { JournalEnd($0) } ?? remembered
    clock = lines.last?.entry.clock ?? 0
    torn = whole.unfinished
    size = tail.size + tail.torn.count - torn.count
    lacksFeed = size > tail.size
  }
}

extension JournalFile {
  /// The lines after the remembered one, each of which names the one before it; `nil` when the file
  /// does not end as is remembered.
  ///
  /// A damaged line there was never acknowledged, or it would be remembered; it stays and is reported
  /// by whoever reads the round.
  fileprivate func lines(beyond remembered: JournalEnd, of writer: Writer) -> [JournalLine]? {
    guard let start = firstPlace(beyond: remembered) else { return nil }
    let rest = lines[start...].map(\.line)
    var end = remembered
    for line in rest {
      guard line.entry.id.writer == writer.id, line.round == writer.round else { return nil }
      guard end.isFollowed(by: line) else { return nil }
      end = JournalEnd(line)
    }
    return rest
  }

  /// The place after the remembered line, even if that one is damaged: it costs itself and no more.
  private func firstPlace(beyond remembered: JournalEnd) -> Int? {
    guard remembered != .beginning else { return 0 }
    if let place = lines.lastIndex(where: { JournalEnd($0.line) == remembered }) {
      return place + 1
    }
    if let place = lines.lastIndex(where: { remembered.isFollowed(by: $0.line) }) { return place }
    let (number, sequence) = lines.last.map { ($0.number, $0.line.entry.id.sequence) } ?? (0, 0)
    let damaged = damages.count { $0.line > number }
    guard sequence < remembered.sequence else { return nil }
    return remembered.sequence - sequence <= damaged ? lines.count : nil
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
