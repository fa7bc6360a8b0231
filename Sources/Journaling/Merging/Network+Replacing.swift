import InstructionalRounds
import Platform

extension Network {
  /// Replaces a file of a round by one with other content, through a new file and a change of names.
  ///
  /// The file is locked from before it is read until it is replaced, so that nothing that is added
  /// meanwhile is lost. Whoever reads sees the old file or the new one, never half of one.
  ///
  /// A file that is not there is made; where no new content is given, the file is left alone.
  func replace(
    _ name: String,
    in round: RoundID,
    patience: UInt32,
    by change: ([UInt8]) throws(JournalError) -> [UInt8]?
  ) throws(JournalError) {
    let path = path(of: round).appending(name)
    let file = try openOrMake(path, patience: patience)
    let old = try JournalError.about(path, .read) { () throws(SystemError) in
      try SystemCalls.contents(of: file)
    }
    guard let new = try change(old), new != old else { return }
    let fresh = FilePath("\(path)\(Network.freshEnding)")
    do throws(SystemError) {
      // Whoever left one here was stopped in the middle; it was never read.
      if (try? SystemCalls.status(of: fresh)) != nil { try SystemCalls.remove(fresh) }
      try SystemCalls.make(fresh, holding: new, for: access)
      try SystemCalls.rename(fresh, to: path)
      try SystemCalls.syncFolder(self.path(of: round))
    } catch {
      // Nothing half made stays.
      if (try? SystemCalls.status(of: file).size) == 0 { try? SystemCalls.remove(path) }
      throw .system(error, .write, path)
    }
  }

  /// What the name of a new file ends with before it gets its place.
  private static let freshEnding = ".new"

  private func openOrMake(
    _ path: FilePath,
    patience: UInt32
  ) throws(JournalError) -> OpenFile {
    try JournalError.about(path, .open) { () throws(SystemError) in
      do throws(SystemError) {
        return try SystemCalls.openLocked(path, for: .rewriting, patience: patience)
      } catch .notFound {
        do throws(SystemError) { _ = try SystemCalls.create(path, for: access) } catch .exists {}
        return try SystemCalls.openLocked(path, for: .rewriting, patience: patience)
      }
    }
  }
}
