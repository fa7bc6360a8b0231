import Foundation
import InstructionalRounds
import TestSupport

@testable import JournalFormat
@testable import Journaling
import Platform

/// Journals that are made without a device, for writers of a test's choosing.
struct Journals {
  /// The lines of every writer, in their order.
  private(set) var lines: [WriterID: [JournalLine]] = [:]
  /// Every entry as it was meant, never written.
  private(set) var entries: [Entry] = []
  private var salts = SplitMix64(seed: 7)

  /// Adds what somebody records.
  mutating func add(_ recording: Recording, by writer: WriterID, clock: UInt64) throws {
    let before = lines[writer]?.last
    let id = EntryID(writer: writer, sequence: (before?.entry.id.sequence ?? 0) + 1)
    let place = LinePlace(
      round: try Generator.round(),
      id: id,
      clock: clock,
      previous: before?.sum ?? .none,
      written: .ofTheTests,
      salt: salts.next()
    )
    let line = try JournalLine(recording, at: place)
    lines[writer, default: []].append(line)
    entries.append(
      Entry(
        id: id,
        author: recording.author,
        clock: clock,
        happened: recording.happened,
        written: .ofTheTests,
        under: recording.under,
        undoes: recording.undoes,
        sum: line.sum.value,
        event: recording.event
      )
    )
  }

  /// The lines of all writers.
  var all: [JournalLine] { lines.sorted { $0.key < $1.key }.flatMap(\.value) }

  /// The file of a writer.
  func bytes(of writer: WriterID) -> [UInt8] {
    (lines[writer] ?? []).flatMap { $0.bytes + [UInt8(ascii: "\n")] }
  }

  /// The files of all writers.
  var files: [JournalFile] {
    lines.keys.sorted().map { JournalFile(name: "\($0).jsonl", bytes: bytes(of: $0)) }
  }

  /// Puts every journal into the folder of the round.
  func write(to folder: Folder) throws {
    for writer in lines.keys { try folder.put(bytes(of: writer), "\(writer).jsonl") }
  }
}

extension Journals {
  /// Random entries of every kind, by three writers.
  init(seed: UInt64, count: Int) throws {
    var generator = Generator(seed: seed)
    for place in 0..<count {
      let kind = try generator.one(of: Generator.kinds)
      try add(generator.recording(kind), by: generator.writer(), clock: UInt64(place + 1))
    }
  }
}

extension Folder {
  /// Where the test's round is.
  func roundFolder() throws -> FilePath { network.path(of: try Generator.round()) }

  /// Puts a file into the folder of the round.
  func put(_ bytes: [UInt8], _ name: String) throws {
    let folder = try roundFolder()
    try FileManager.default.createDirectory(atPath: folder.text, withIntermediateDirectories: true)
    try Data(bytes).write(to: URL(filePath: folder.appending(name).text))
  }

  /// What a file in the folder of the round holds; `nil` without the file.
  func bytes(_ name: String) throws -> [UInt8]? {
    FileManager.default.contents(atPath: try roundFolder().appending(name).text).map { Array($0) }
  }
}

extension Vocabulary {
  /// No words at all.
  static let empty: Vocabulary = {
    guard let name = ProtocolID("empty") else { preconditionFailure("a literal identity") }
    return Vocabulary(WordLists(name: name))
  }()
}
