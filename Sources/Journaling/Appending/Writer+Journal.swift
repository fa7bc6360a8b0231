import Platform

extension Writer {
  /// Opens the journal, or begins it, and holds its end against what is remembered.
  func openAtEnd(_ remembered: JournalEnd) throws(JournalError) -> OpenJournal {
    let file: OpenFile
    do throws(SystemError) {
      file = try openLocked()
    } catch .notFound {
      let own = try OwnEnd(ofNothingIn: self, remembered: remembered)
      let file = try JournalError.about(journal, .make) { () throws(SystemError) in
        _ = try SystemCalls.create(journal, for: network.access)
        return try openLocked()
      }
      return OpenJournal(file: file, own: own)
    } catch {
      throw .system(error, .open, journal)
    }
    let own = try OwnEnd(of: file, in: self, remembered: remembered)
    return OpenJournal(file: file, own: own)
  }

  /// Takes a journal away that nothing whole was ever written to; what is torn in it is put beside it.
  ///
  /// - Returns: whether there was one.
  func dropBeginning() throws(JournalError) -> Bool {
    guard (try? SystemCalls.status(of: journal)) != nil else { return false }
    let file = try JournalError.about(journal, .open) { () throws(SystemError) in
      try openLocked()
    }
    let own = try OwnEnd(of: file, in: self, remembered: .beginning)
    _ = try setAside(own, in: file)
    try JournalError.about(journal, .write) { () throws(SystemError) in
      if try SystemCalls.status(of: file).size == 0 { try SystemCalls.remove(journal) }
    }
    return true
  }

  private func openLocked() throws(SystemError) -> OpenFile {
    try SystemCalls.openLocked(journal, for: .appending, patience: device.patience)
  }

  /// Puts a torn end into a file beside the journal, and cuts it off only then.
  ///
  /// - Returns: where it was put; `nil` when nothing was torn.
  func setAside(
    _ own: OwnEnd,
    in file: borrowing OpenFile
  ) throws(JournalError) -> FilePath? {
    guard !own.torn.isEmpty else { return nil }
    let aside = try createAside(.torn)
    let bytes = Array(own.torn)
    do throws(SystemError) {
      guard try device.disk.write(bytes, aside.file) == bytes.count else { throw .noSpace }
      try device.disk.sync(aside.file)
      try SystemCalls.cut(file, to: own.size)
    } catch {
      // What was torn is still in the journal; a part of it twice would only puzzle people.
      try? SystemCalls.remove(aside.path)
      throw .system(error, .write, aside.path)
    }
    return aside.path
  }

  /// Makes a file beside the journal, with the first number that is free.
  func createAside(_ kind: Aside.Kind) throws(JournalError) -> Aside {
    for number in 1...Writer.mostSetAside {
      let path = network.path(of: round).appending("\(id).\(kind.rawValue)-\(number)")
      do throws(SystemError) {
        return Aside(file: try SystemCalls.create(path, for: network.access), path: path)
      } catch .exists {
        continue
      } catch {
        throw .system(error, .make, path)
      }
    }
    throw .system(.exists, .make, journal)
  }

  /// More files than this are no accident.
  private static let mostSetAside = 1_000
}

extension Writer {
  /// What is remembered; `nil` when it is damaged.
  func recall(_ lock: borrowing OpenFile) throws(JournalError) -> WriterMemory? {
    do throws(SystemError) {
      return try WriterMemory(of: lock)
    } catch {
      throw .system(error, .read, memory)
    }
  }

  /// Remembers where the journal ends now, and in which network it is.
  ///
  /// - Returns: why that failed. What was recorded is recorded all the same: whoever were told of an
  ///   error here would record it again, and the next time what is beyond the memory is found.
  func remember(
    _ end: JournalEnd,
    _ before: WriterMemory,
    _ lock: borrowing OpenFile
  ) -> JournalError? {
    var now = before
    now.end = end
    now.network = network.folder
    let isElsewhere = now.network != before.network
    do throws(SystemError) {
      try device.disk.overwrite(isElsewhere ? now.bytes : now.endBytes, lock, 0)
      if isElsewhere { try SystemCalls.cut(lock, to: now.bytes.count) }
      return nil
    } catch {
      return .system(error, .write, memory)
    }
  }

  /// Waits until the journal is on the disk.
  func sync(_ file: borrowing OpenFile) throws(JournalError) {
    do throws(SystemError) {
      try device.disk.sync(file)
    } catch {
      throw .system(error, .write, journal)
    }
  }
}

/// A new file for what is set aside.
struct Aside: ~Copyable {
  let file: OpenFile
  let path: FilePath

  /// Why something is set aside, as the names of the files have it.
  enum Kind: String, Hashable, Sendable {
    /// The end of a journal, of which only a part was written.
    case torn
    /// Lines that do not hold.
    case damaged
  }
}

/// A journal that is open at its end.
struct OpenJournal: ~Copyable {
  let file: OpenFile
  let own: OwnEnd
}
