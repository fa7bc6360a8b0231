public import InstructionalRounds
import Platform

extension Network {
  /// Overwrites the words that were taken out of a round, in every copy that is here.
  ///
  /// Only the words are overwritten, with as many bytes, so that whoever adds to a journal meanwhile
  /// is not disturbed. What is left of damaged lines, files that were set aside and drafts come first, and
  /// the whole lines last: as long as one of these has its words, the work is known to be unfinished.
  ///
  /// - Returns: where they were besides; `nil` where there was nothing to overwrite.
  @discardableResult
  public func takeOutWords(
    of round: RoundID,
    on device: Device,
    silentElsewhere: [JournalLine] = [],
    by word: RedactionWord = .anybody
  ) throws(JournalError) -> RedactionReach? {
    let journals = try journals(of: round)
    let words = WordsToGo(journals, silentElsewhere: silentElsewhere, by: word)
    guard journals.hasWordsToGo(by: word) || !silentElsewhere.isEmpty else { return nil }
    let spellings = words.spellings(in: round)
    let sweep = WordSweep(words)
    try overwrite(in: round, on: device) {
      RedactionPatch.all(inFragment: $0, words, spellings, sweep)
    }
    for writer in try device.writers(of: round, in: self) { try writer.takeOutOfDrafts(sweep) }
    let reach = try self.sweep(words, spellings, on: device)
    try overwrite(in: round, on: device) { [RedactionPatch(whole: $0, words)].compactMap(\.self) }
    return reach
  }

  /// Overwrites parts of all files of a round; one that cannot be written does not spare the others.
  private func overwrite(
    in round: RoundID,
    on device: Device,
    by patch: (RawLine) -> [RedactionPatch]
  ) throws(JournalError) {
    let folder = path(of: round)
    let names = try JournalError.about(folder, .list) { () throws(SystemError) in
      try SystemCalls.names(in: folder)
    }
    var failure: JournalError?
    for name in names {
      let path = folder.appending(name)
      do throws(SystemError) {
        try Network.overwrite(path, device, patch)
      } catch .notFound, .wrongKind {
        continue
      } catch {
        failure = failure ?? .system(error, .write, path)
      }
    }
    if let failure { throw failure }
  }

  private static func overwrite(
    _ path: FilePath,
    _ device: Device,
    _ patch: (RawLine) -> [RedactionPatch]
  ) throws(SystemError) {
    let patches = RawLine.all(of: try SystemCalls.contents(of: path)).flatMap(patch)
    guard !patches.isEmpty else { return }
    // What was found may have been replaced until the file is locked.
    let file = try SystemCalls.openLocked(path, for: .rewriting, patience: device.patience)
    for patch in RawLine.all(of: try SystemCalls.contents(of: file)).flatMap(patch) {
      try device.disk.overwrite(patch.bytes, file, patch.place)
    }
    try device.disk.sync(file)
  }
}
