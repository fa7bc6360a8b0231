public import InstructionalRounds
public import Platform

/// What somebody hands over: files and folders with journals, of one round or of several.
///
/// Nothing in it is trusted: not the names of files, not what they hold, not how long they are.
public struct Delivery: Sendable {
  /// The files, with their names as they can be shown.
  public let files: [JournalFile]
  /// What could not be read at all.
  private let unreadable: [Damage]

  /// Takes files that were read already.
  public init(_ files: [JournalFile]) {
    self.files = files
    unreadable = []
  }

  /// Reads files, folders with journals, and the folders of networks.
  ///
  /// A file in a folder that cannot be read is damage; one that was named is an error.
  public init(reading paths: [FilePath]) throws(JournalError) {
    var files: [JournalFile] = []
    var unreadable: [Damage] = []
    for path in paths {
      let isFolder = try JournalError.about(path, .open) { () throws(SystemError) in
        // Whoever names a path may mean what a link leads to.
        try SystemCalls.status(of: SystemCalls.resolved(path) ?? path).isFolder
      }
      let found = isFolder ? try Contents(of: path, depth: 1) : Contents(path)
      unreadable += found.garbled.map {
        Damage(file: $0, line: 0, why: .unreadable(.garbledName))
      }
      unreadable += found.unfetched.map { Damage(file: $0, line: 0, why: .notFetched) }
      for (name, path) in found.journals {
        do throws(SystemError) {
          let path = isFolder ? path : SystemCalls.resolved(path) ?? path
          let bytes = try SystemCalls.contents(of: path)
          files.append(
            bytes.isEmpty
              ? JournalFile(name: name, unread: .notFetched)
              : JournalFile(name: name, handedOver: bytes)
          )
        } catch {
          guard isFolder else { throw .system(error, .read, path) }
          unreadable.append(Damage(file: name, line: 0, why: .unreadable(error)))
        }
      }
    }
    self.files = files
    self.unreadable = unreadable
  }
}

/// What a path leads to: one file, or the journals in a folder and in the folders in it, which are rounds
/// where it is a network.
private struct Contents {
  /// The journals, with their names as they can be shown.
  private(set) var journals: [(name: String, path: FilePath)] = []
  /// The names of journals that are not text.
  private(set) var garbled: [String] = []
  /// The names of files that stand for journals that are not here yet.
  private(set) var unfetched: [String] = []

  init(_ file: FilePath) {
    if file.text.isUnfetchedJournal {
      unfetched = [file.text]
    } else {
      journals = [(file.text, file)]
    }
  }

  /// Whether a file of a name is taken for a journal: a page for browsers gives its own one more ending,
  /// which share sheets let through.
  private static func isJournal(_ name: String) -> Bool {
    name.hasSuffix(LineFormat.fileExtension) || name.hasSuffix(LineFormat.fileExtension + ".txt")
  }

  /// All that is in a folder, as deep as is said.
  init(of folder: FilePath, depth: Int) throws(JournalError) {
    let names = try JournalError.about(folder, .list) { () throws(SystemError) in
      try SystemCalls.allNames(in: folder)
    }
    garbled = names.garbled.filter { $0.hasSuffix(LineFormat.fileExtension) }
    for name in names.texts {
      let path = folder.appending(name)
      let isFolder = (try? SystemCalls.status(of: path))?.isFolder ?? false
      if Contents.isJournal(name), !isFolder || depth == 0 {
        journals.append((name, path))
      } else if isFolder, depth > 0 {
        let inside = try Contents(of: path, depth: depth - 1)
        journals += inside.journals.map { ("\(name)/\($0.name)", $0.path) }
        garbled += inside.garbled.map { "\(name)/\($0)" }
        unfetched += inside.unfetched.map { "\(name)/\($0)" }
      } else if name.isUnfetchedJournal {
        unfetched.append(name)
      }
    }
  }
}

extension Delivery {
  /// The rounds that it has lines of, by name.
  public var rounds: [RoundID] {
    files.reduce(into: Set<RoundID>()) { $0.formUnion($1.rounds) }.sorted()
  }

  /// What it has of a round.
  public func journals(of round: RoundID) -> RoundJournals {
    RoundJournals(
      of: round,
      files: files.filter { $0.rounds.contains(round) }.map { $0.only(round) }
    )
  }

  /// How many lines had been quoted or wrapped on their way, and were put together again.
  public var mendedCount: Int { files.reduce(0) { $0 + $1.mendedCount } }

  /// The lines that could not be read, and the files that end in the middle of one.
  public var damages: [Damage] {
    let unfinished = files.filter { !$0.unfinished.isEmpty }.map {
      Damage(file: $0.name, line: $0.unfinishedLine, why: .unfinished)
    }
    return (unreadable + files.flatMap(\.damages) + unfinished)
      .sorted { ($0.file, $0.line) < ($1.file, $1.line) }
  }
}
