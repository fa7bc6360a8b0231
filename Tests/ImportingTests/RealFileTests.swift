import Foundation
import Importing
import InstructionalRounds
import TestSupport
import Testing

/// Real lessons and timelines, which are not ours and so are not in the project.
enum RealFiles {
  /// The folder: `ROUNDS_DATA`, or `shared/data` beside the package's folder.
  static let folder: URL = {
    if let path = ProcessInfo.processInfo.environment["ROUNDS_DATA"] { return URL(filePath: path) }
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let places = [
      root.deletingLastPathComponent(),
      root.deletingLastPathComponent()
        .deletingLastPathComponent(),
    ]
    let found = places.map { $0.appending(path: "shared/data") }
      .first { FileManager.default.fileExists(atPath: $0.path()) }
    return found ?? places[0].appending(path: "shared/data")
  }()

  /// Whether they are there.
  static let areThere = FileManager.default.fileExists(atPath: folder.path())

  /// The tables in one of the folders.
  static func tables(in name: String) -> [URL] {
    let all = try? FileManager.default.contentsOfDirectory(
      at: folder.appending(path: name),
      includingPropertiesForKeys: nil
    )
    return (all ?? []).filter { $0.pathExtension == "csv" }
      .sorted { $0.lastPathComponent < $1.lastPathComponent }
  }
}

@Suite(.enabled(if: RealFiles.areThere, "the real lessons and timelines are not on this machine"))
struct RealLessons {
  @Test func `every line of a real lesson becomes a quotation of teacher or student`() throws {
    let files = RealFiles.tables(in: "lessons")
    #expect(files.count == 6)
    for file in files {
      let bytes = Array(try Data(contentsOf: file))
      let result = try Import(bytes, extension: file.pathExtension, in: Sample.context)
      #expect(result.format == .transcriptTable)
      #expect(result.skipped == [], "\(file.lastPathComponent)")
      #expect(result.notes.count == result.fates.count - 1)
      #expect(result.notes.allSatisfy { $0.words.text?.hasPrefix("\"") == true })
      #expect(result.notes.count { $0.elements == [.teacher] } > result.notes.count / 2)
      #expect(breach(of: result, read: bytes) == nil)
    }
  }

  @Test func `the names of students in the lessons are dropped, and counted`() throws {
    let file = RealFiles.folder.appending(path: "lessons/boats-and-fish-1-grade-4.csv")
    let result = try Import(Array(try Data(contentsOf: file)), in: Sample.context)
    #expect(
      result.remarks.first == .namesDropped(speakers: 5, teacher: 0, student: 0, neither: 45)
    )
    #expect(result.notes.allSatisfy { !$0.hasOwnTime })
  }

  @Test func `a real timeline is explained`() throws {
    let files = RealFiles.tables(in: "timelines")
    #expect(files.count == 4)
    for file in files {
      let bytes = Array(try Data(contentsOf: file))
      let result = try Import(bytes, in: Sample.context)
      #expect(result.format == .timeline)
      #expect(!result.notes.isEmpty && !result.skipped.isEmpty)
      guard case .timeline(let marks, _)? = result.remarks.first else {
        Issue.record("\(file.lastPathComponent) is not explained")
        continue
      }
      #expect(marks == result.notes.count)
      #expect(result.notes.allSatisfy { $0.lenses.count == 1 })
      #expect(breach(of: result, read: bytes) == nil)
    }
  }

  @Test func `no damage to a real file crashes`() throws {
    var random = SplitMix64(seed: 3)
    for file in RealFiles.tables(in: "lessons") + RealFiles.tables(in: "timelines") {
      var bytes = Array(try Data(contentsOf: file).prefix(20_000))
      for _ in 0..<4 {
        for _ in 0..<10 {
          let place = Int.random(in: bytes.indices, using: &random)
          bytes[place] = [0x22, 0x0A, 0x2C, 0xFF, 0x00].randomElement(using: &random) ?? 0
        }
        guard let result = try? Import(bytes, extension: "csv", in: Sample.context) else { break }
        #expect(breach(of: result, read: bytes) == nil)
      }
    }
  }
}
