import InstructionalRounds

/// A journal of somebody else's together with lines of it that arrived: a superset of what was there.
///
/// The lines stand in the order of their numbers. A damaged line stays where it is, unless the line that
/// it was is here now; so does an end of which only a part is here.
struct JournalUnion {
  private var whole: LineSet
  private var damaged: [Damaged] = []
  private var half: ArraySlice<UInt8> = []

  /// A run of damaged lines, with the whole line that it comes after.
  private struct Damaged {
    let after: EntryID?
    let before: EntryID?
    var lines: [RawLine]

    /// The names that the lines had, where the lines around tell them.
    func names(of writer: WriterID) -> [EntryID]? {
      guard after == nil || after?.writer == writer else { return nil }
      let first = (after?.sequence ?? 0) + 1
      let last = first + UInt64(lines.count)
      if let before { guard before.writer == writer, before.sequence >= last else { return nil } }
      return (first..<last).map { EntryID(writer: writer, sequence: $0) }
    }
  }

  /// Puts a file of a writer together with what arrived.
  init(_ file: [UInt8], of writer: WriterID, adding lines: [JournalLine]) {
    let raw = RawLine.all(of: file)
    whole = LineSet(raw.compactMap(\.line) + lines)
    var run: [RawLine] = []
    var after: EntryID?
    for line in raw {
      guard line.line != nil || line.isEnded else {
        half = isHere(line.bytes) ? [] : line.bytes
        continue
      }
      guard let whole = line.line?.entry.id else {
        run.append(line)
        continue
      }
      keep(run, after: after, before: whole, of: writer)
      (run, after) = ([], whole)
    }
    keep(run, after: after, before: nil, of: writer)
  }

  /// Whether a line that begins so is here whole.
  private func isHere(_ half: ArraySlice<UInt8>) -> Bool {
    whole.lines.contains { line in
      let head = line.head
      return head.starts(with: half.prefix(head.count))
    }
  }

  private mutating func keep(
    _ run: [RawLine],
    after: EntryID?,
    before: EntryID?,
    of writer: WriterID
  ) {
    guard !run.isEmpty else { return }
    let damaged = Damaged(after: after, before: before, lines: run)
    let isHealed = damaged.names(of: writer)?.allSatisfy(whole.holds) ?? false
    if !isHealed { self.damaged.append(damaged) }
  }

  /// The file.
  var bytes: [UInt8] {
    var bytes: [UInt8] = []
    let behind = Dictionary(grouping: damaged, by: \.after)
    func put(_ runs: [Damaged]?) {
      for line in (runs ?? []).flatMap(\.lines) {
        bytes += line.bytes + [UInt8(ascii: "\n")]
      }
    }
    put(behind[nil])
    var last: EntryID?
    for line in whole.lines.sorted(by: JournalLine.standsBefore) {
      if let last, last != line.entry.id { put(behind[last]) }
      bytes += line.bytes + [UInt8(ascii: "\n")]
      last = line.entry.id
    }
    if let last { put(behind[last]) }
    return bytes + half
  }
}
