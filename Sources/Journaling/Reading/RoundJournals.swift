public import InstructionalRounds

/// Everything that the folder of a round holds, whoever wrote it: the union of all its journals.
///
/// ```swift
/// let journals = try network.journals(of: round)
/// let now = RoundInProgress(folding: journals.entries, reading: vocabulary)
/// ```
public struct RoundJournals: Sendable {
  /// The round.
  public let round: RoundID
  /// The files, by name.
  public let files: [JournalFile]
  /// Every whole line of the round; a line that is in two files is here twice.
  public let lines: [JournalLine]
  /// The lines that do not count, or not as they should.
  public let damages: [Damage]

  /// Puts files together; their names and their order are nothing.
  public init(of round: RoundID, files: [JournalFile]) {
    self.round = round
    self.files = files
    var lines: [JournalLine] = []
    lines.reserveCapacity(files.reduce(0) { $0 + $1.lines.count })
    for file in files {
      for one in file.lines where one.line.round == round { lines.append(one.line) }
    }
    self.lines = lines
    let unlinked = files.map { $0.unlinked(in: round) }
    // Nearly always every line stands right after the one that it names.
    let links = Links(unlinked.allSatisfy(\.isEmpty) ? [] : lines)
    damages = zip(files, unlinked).flatMap { file, unlinked in
      let found = unlinked.compactMap { one in
        links.reason(against: one.line, in: round).map {
          Damage(file: file.name, line: one.number, why: $0)
        }
      }
      return (file.damages + found).sorted { $0.line < $1.line }
    }
  }
}

extension RoundJournals {
  /// The entries, ready to be folded into a round.
  public var entries: [Entry] { lines.map(\.entry) }

  /// The names of the files that end in the middle of an entry: the rest is still to come.
  public var unfinished: [String] { files.filter { !$0.unfinished.isEmpty }.map(\.name) }

  /// The last line of every writer.
  public var ends: [WriterID: JournalEnd] {
    var ends: [WriterID: JournalEnd] = [:]
    for line in lines where line.entry.id.sequence > ends[line.entry.id.writer]?.sequence ?? 0 {
      ends[line.entry.id.writer] = JournalEnd(line)
    }
    return ends
  }

  /// The greatest logical clock, after which the next entry comes.
  public var clock: UInt64 { lines.map(\.entry.clock).max() ?? 0 }
}

extension JournalFile {
  /// The lines that do not stand right after the line that they name as the one before.
  fileprivate func unlinked(in round: RoundID) -> [Numbered] {
    lines.indices.filter { place in
      let line = lines[place].line
      guard line.round == round else { return true }
      guard place > 0 else { return !JournalEnd.beginning.isFollowed(by: line) }
      let before = lines[place - 1].line
      return before.round != round || before.entry.id.writer != line.entry.id.writer
        || !JournalEnd(before).isFollowed(by: line)
    }
    .map { lines[$0] }
  }
}

/// Which line names which as the one before it.
private struct Links {
  private var sums: [EntryID: Set<Checksum>] = [:]

  init(_ lines: [JournalLine]) {
    for line in lines { sums[line.entry.id, default: []].insert(line.sum) }
  }

  /// What is wrong with the place of a line; nothing when the line before it is not here.
  func reason(against line: JournalLine, in round: RoundID) -> Damage.Reason? {
    guard line.round == round else { return .otherRound(line.round) }
    let id = line.entry.id
    guard id.sequence > 1 else { return line.previous == .none ? nil : .otherLineBefore }
    let before = sums[EntryID(writer: id.writer, sequence: id.sequence - 1)]
    guard let before, !before.contains(line.previous) else { return nil }
    return .otherLineBefore
  }
}
