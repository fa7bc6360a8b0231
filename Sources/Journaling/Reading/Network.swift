public import InstructionalRounds
public import Platform

/// The folder that holds the rounds of the people who make rounds together.
///
/// A round is a folder in it, with one file for each writer. Every name that is made of what was read
/// is checked by its type first: a `RoundID` and a `WriterID` have no dot and no slash.
public struct Network: Hashable, Sendable {
  /// The folder, without links and dots.
  public let folder: FilePath

  /// Names a network by its folder, which need not be there yet.
  public init(_ folder: FilePath) { self.folder = SystemCalls.resolved(folder) ?? folder }
}

extension Network {
  /// The rounds, by their identity: every folder that is named like a round and holds a journal.
  public func rounds() throws(JournalError) -> [RoundID] {
    let names = try JournalError.about(folder, .list) { () throws(SystemError) in
      try SystemCalls.names(in: folder)
    }
    return names.compactMap { RoundID($0) }.filter(holds)
  }

  /// Whether a round is there, by its folder and the sizes of what is in it.
  ///
  /// An empty journal is what is left of a beginning that was refused or stopped; one that a sync program
  /// has yet to bring says that there is more.
  public func holds(_ round: RoundID) -> Bool {
    // What cannot be listed is not a round of ours, such as a plain file.
    let names = (try? allNames(of: round).texts) ?? []
    return names.contains(where: \.isUnfetchedJournal)
      || names.filter(Network.isJournal).contains { name in
        let path = path(of: round).appending(name)
        guard let status = try? SystemCalls.status(of: path) else { return false }
        return status.size > 0 || !status.isPlainFile
      }
  }

  /// Whether anybody has begun a round: whether a whole line of it is there, damaged or not.
  func hasBegun(_ round: RoundID) throws(JournalError) -> Bool {
    guard holds(round) else { return false }
    return try journals(of: round).files.contains { !$0.lines.isEmpty || !$0.damages.isEmpty }
  }

  /// Reads everything that is there of a round.
  ///
  /// A file that cannot be read is thrown, not passed over: a round without it would look whole. Only
  /// what is not a journal for sure, such as a folder or a pipe, is named as a damage instead: whoever can
  /// put something into a shared folder must not be able to stop the others.
  ///
  /// Whoever needs only a part of it is spared the rest.
  public func journals(
    of round: RoundID,
    reading part: JournalPart = .whole
  ) throws(JournalError) -> RoundJournals {
    let files = try files(of: round) { name, bytes in
      JournalFile(name: name, bytes: bytes, reading: part)
    }
    return RoundJournals(of: round, files: files)
  }

  /// Reads a round for counting; where a lens is named, only the notes that were taken with it count.
  public func outline(of round: RoundID, lens: String? = nil) throws(JournalError) -> RoundOutline {
    var reader = OutlineReader(of: round, lens: lens)
    let files = try files(of: round) { name, bytes in reader.file(name, bytes) }
    return RoundOutline(reader, files: files)
  }

  /// Every journal of a round, made of its name and its bytes.
  private func files(
    of round: RoundID,
    _ file: (String, [UInt8]) -> JournalFile
  ) throws(JournalError) -> [JournalFile] {
    var files: [JournalFile] = []
    let names = try allNames(of: round)
    for name in names.texts where Network.isJournal(name) {
      let path = self.path(of: round).appending(name)
      do throws(SystemError) {
        let bytes = try Network.contents(ofJournal: path)
        let isFetched = !bytes.isEmpty
        files.append(isFetched ? file(name, bytes) : JournalFile(name: name, unread: .notFetched))
      } catch .notFound {
        // Since the names were read, somebody took it away: a copy that is done with, for instance.
        continue
      } catch .wrongKind {
        files.append(JournalFile(name: name, unread: .unreadable(.wrongKind)))
      } catch .tooLarge {
        files.append(JournalFile(name: name, unread: .unreadable(.tooLarge)))
      } catch {
        throw .system(error, .read, path)
      }
    }
    let here = Set(names.texts)
    let unfetched = names.texts.filter {
      $0.isUnfetchedJournal && !here.contains($0.fetchedJournal)
    }
    return files
      + unfetched.map { JournalFile(name: $0, unread: .notFetched) }
      + names.garbled.filter(Network.isJournal).map {
        JournalFile(name: $0, unread: .unreadable(.garbledName))
      }
  }

  /// The bytes of a journal; none where only a sync program's empty file is in its place.
  ///
  /// For a moment a journal that begins is empty as well.
  private static func contents(ofJournal path: FilePath) throws(SystemError) -> [UInt8] {
    let bytes = try SystemCalls.contents(of: path)
    guard bytes.isEmpty else { return bytes }
    SystemClock.pause(milliseconds: 20)
    return try SystemCalls.contents(of: path)
  }

  /// The greatest logical clock of a round, by the last line of each journal alone.
  ///
  /// Clocks grow within a journal. Where a last line is damaged the journal is read in full.
  public func clock(of round: RoundID) throws(JournalError) -> UInt64 {
    var clock: UInt64 = 0
    for name in try names(of: round) {
      let path = self.path(of: round).appending(name)
      do throws(SystemError) {
        clock = max(clock, try Network.clock(ofJournal: path))
      } catch .notFound, .wrongKind, .tooLarge {
        continue
      } catch {
        throw .system(error, .read, path)
      }
    }
    return clock
  }

  /// How many bytes the journals of a round have in all, by which it is seen that something came.
  package func size(of round: RoundID) throws(JournalError) -> Int {
    var size = 0
    for name in try names(of: round) {
      let path = self.path(of: round).appending(name)
      size += try JournalError.about(path, .read) { () throws(SystemError) in
        try SystemCalls.status(of: SystemCalls.open(path, for: .reading)).size
      }
    }
    return size
  }

  private static func clock(ofJournal path: FilePath) throws(SystemError) -> UInt64 {
    let file = try SystemCalls.open(path, for: .reading)
    if let line = try? JournalLine(try JournalTail(of: file).lastLine, knowing: .builtIn) {
      return line.entry.clock
    }
    let whole = JournalFile(name: path.text, bytes: try SystemCalls.contents(of: file))
    return whole.lines.map(\.line.entry.clock).max() ?? 0
  }
}

extension Network {
  /// The folder of a round.
  public func path(of round: RoundID) -> FilePath { folder.appending(round.text) }

  /// The journal of a writer.
  public func path(of writer: WriterID, in round: RoundID) -> FilePath {
    path(of: round).appending("\(writer)\(LineFormat.fileExtension)")
  }

  /// The names of a round's journals; whatever they are called, all of them count.
  private func names(of round: RoundID) throws(JournalError) -> [String] {
    try allNames(of: round).texts.filter(Network.isJournal)
  }

  private func allNames(of round: RoundID) throws(JournalError) -> FolderNames {
    do throws(SystemError) {
      // A link to a folder can lead out of the network.
      guard try SystemCalls.status(of: path(of: round)).isFolder else { throw .wrongKind }
      return try SystemCalls.allNames(in: path(of: round))
    } catch .notFound {
      throw .noRound(round)
    } catch {
      throw .system(error, .list, path(of: round))
    }
  }

  private static func isJournal(_ name: String) -> Bool { name.hasSuffix(LineFormat.fileExtension) }
}
