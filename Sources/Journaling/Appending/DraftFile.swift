import Platform

/// A file for what is typed and not recorded yet, kept by one program at a time.
///
/// It is a class so that the lock on the file lasts as long as anybody has it. The lock ends with the
/// program, however it ends, and so the next one knows which drafts were left behind.
package final class DraftFile: Sendable {
  /// What an earlier program left behind; it stays in the file until something else is kept.
  package let left: [UInt8]
  private let path: FilePath
  private let file: OpenFile
  private let disk: DiskCalls

  fileprivate init(_ file: consuming OpenFile, at path: FilePath, left: [UInt8], _ disk: DiskCalls)
  {
    self.file = file
    self.path = path
    self.left = left
    self.disk = disk
  }

  /// A file longer than this is started again; every text is written after the one before it.
  private static let usualCount = 1 << 16
}

extension Writer {
  /// Opens a file for drafts that no other program has: one that was left behind, if there is any.
  package func openDraft() throws(JournalError) -> DraftFile {
    try JournalError.about(drafts, .make) { () throws(SystemError) in
      try SystemCalls.makeFolders(drafts)
    }
    let names = try JournalError.about(drafts, .list) { () throws(SystemError) in
      try SystemCalls.names(in: drafts)
    }
    for name in names where name.hasSuffix(Writer.draftExtension) {
      if let draft = takeDraft(drafts.appending(name)) { return draft }
    }
    let name = String(device.random(), radix: 36) + Writer.draftExtension
    let path = drafts.appending(name)
    let file = try JournalError.about(path, .make) { () throws(SystemError) in
      let file = try SystemCalls.create(path)
      try SystemCalls.lock(file)
      return file
    }
    return DraftFile(file, at: path, left: [], device.disk)
  }

  /// What the name of a draft ends with.
  private static let draftExtension = ".draft"

  /// Takes a file that was left behind, unless a program that runs has it, or it cannot be read.
  private func takeDraft(_ path: FilePath) -> DraftFile? {
    guard let file = try? SystemCalls.open(path, for: .appending),
      (try? SystemCalls.lock(file)) != nil,
      let bytes = try? SystemCalls.contents(of: file)
    else { return nil }
    // The last line counts that is whole; the power may have failed in the middle of one.
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    let last = lines.dropLast().last { !$0.isEmpty } ?? []
    return DraftFile(file, at: path, left: Array(last), device.disk)
  }
}

extension DraftFile {
  /// Keeps a text without a line feed in place of the one before; when this returns it is on the disk.
  package func keep(_ text: [UInt8]) throws(JournalError) {
    do throws(SystemError) {
      let size = try SystemCalls.status(of: file).size
      if size > DraftFile.usualCount { try SystemCalls.cut(file, to: 0) }
      // A line that the power cut short does not run on into the next.
      let line = [UInt8(ascii: "\n")] + text + [UInt8(ascii: "\n")]
      guard try disk.write(line, file) == line.count else { throw .noSpace }
      try disk.sync(file)
    } catch {
      throw .system(error, .write, path)
    }
  }

  /// Keeps nothing any more, as everything is recorded.
  package func clear() throws(JournalError) {
    try JournalError.about(path, .write) { () throws(SystemError) in
      try SystemCalls.cut(file, to: 0)
    }
  }
}
