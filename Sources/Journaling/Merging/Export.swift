public import InstructionalRounds
public import Platform

/// Lines of a round as one file, to be handed over: a journal like any other, of several writers.
public struct Export: Sendable {
  /// The round.
  public let round: RoundID
  /// The lines, by writer and number, each once; words that were taken out are out of them, too.
  public let lines: [JournalLine]

  /// How much of a round is handed over.
  public enum Part: Hashable, Sendable {
    /// All of it.
    case everything
    /// What is kept about visits, and what the round is about.
    case visits(Set<VisitID>)
    /// The round as it was opened, with who takes part and which visits are planned: enough to begin.
    case invitation
  }

  /// Takes lines out of the journals of a round.
  public init(_ part: Part, of journals: RoundJournals) {
    round = journals.round
    let redactions = Redactions(in: journals.entries)
    let kept = part.entries(of: journals.entries)
    lines = LineSet(journals.lines).lines.filter { kept.contains($0.entry.id) }
      .compactMap { line in
        guard redactions.applied(to: line.entry) != line.entry else { return line }
        // A line whose words cannot be taken out stays here.
        return try? line.redacted()
      }
      .sorted(by: JournalLine.standsBefore)
  }

  /// The file.
  public var bytes: [UInt8] { lines.flatMap { $0.bytes + [UInt8(ascii: "\n")] } }

  /// Writes the file; an older one is replaced only by one that has all that it has.
  public func write(to path: FilePath) throws(JournalError) {
    if isNoFile(path) { throw .system(.wrongKind, .write, path) }
    try JournalError.about(path, .make) { () throws(SystemError) in
      do throws(SystemError) {
        let old = RawLine.all(of: try SystemCalls.contents(of: path))
        let new = LineSet(lines)
        let isSuperset = old.allSatisfy { raw in raw.line.flatMap(new.copy(of:)) != nil }
        guard isSuperset else { throw .exists }
        let fresh = FilePath("\(path).new")
        if (try? SystemCalls.status(of: fresh)) != nil { try SystemCalls.remove(fresh) }
        try SystemCalls.make(fresh, holding: bytes)
        try SystemCalls.rename(fresh, to: path)
      } catch .notFound {
        try SystemCalls.make(path, holding: bytes)
      }
    }
  }

  /// Whether something stands at a path that is not a file, and cannot be replaced by one.
  private func isNoFile(_ path: FilePath) -> Bool {
    (try? SystemCalls.status(of: path)).map { !$0.isPlainFile } ?? false
  }
}
