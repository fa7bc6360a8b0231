import Foundation
import Journaling
import TestSupport
import Testing

/// Many processes that record at once.
struct CrowdTests {
  private static let processes = 8
  private static let notes = Proof.size(4, whole: 625)

  @Test func `processes of one writer record in turn`() throws {
    let folder = try TemporaryFolder.withRound()
    try record(in: folder, as: { _ in "FA" }, home: { _ in folder.path })
    #expect(try HarborRecord(in: folder).journals.files.count == 1)
  }

  @Test func `writers on devices of their own record side by side`() throws {
    let folder = try TemporaryFolder.withRound()
    let codes = (1...Self.processes).map {
      "W" + String(repeating: "X", count: $0 % 4) + ["A", "B"][$0 / 5]
    }
    for (number, code) in codes.enumerated() {
      let joined = try folder.shell("HOME=$PWD/home-\(number) \"$ROUNDS\" join \(code)")
      try #require(joined.status == 0, "\(joined.error)")
    }
    try record(in: folder, as: { codes[$0 - 1] }, home: { "\(folder.path)/home-\($0 - 1)" })
    #expect(try HarborRecord(in: folder).journals.files.count == Self.processes + 1)
  }

  @Test func `of many who open a round of one name, one does`() throws {
    let folder = try TemporaryFolder()
    let opens = (1...Self.processes).map { process in
      """
      (export HOME="$PWD/home-\(process)"
      "$ROUNDS" open A --id harbor --school B --problem C --as FA && echo opened) &
      """
    }
    let result = try folder.shell(
      "\"$ROUNDS\" init .; { \(opens.joined(separator: "\n"))\n} 2>&1 | cat"
    )
    #expect(result.output.components(separatedBy: "opened\n").count == 2, "\(result.output)")
    #expect(try HarborRecord(in: folder).journals.files.count == 1)
  }

  @Test func `many notes of a visit that nobody planned plan it once`() throws {
    let folder = try TemporaryFolder.withRound()
    let notes = (1...Self.processes).map { "\"$ROUNDS\" note 7 'T: asks \($0)' || echo lost &" }
    let result = try folder.shell("{ \(notes.joined(separator: "\n"))\n} 2>&1 | cat")
    #expect(!result.output.contains("lost"), "\(result.output)")
    #expect(try folder.run("note 7 T:asks").status == 0)
    #expect(try HarborRecord(in: folder).notes.count == Self.processes + 1)
  }

  /// Has every process record its notes one by one, and holds the round to all of them.
  private func record(
    in folder: TemporaryFolder,
    as code: (Int) -> String,
    home: (Int) -> String
  ) throws {
    let loops = (1...Self.processes).map { process in
      """
      (export HOME='\(home(process))'
      for i in $(seq \(Self.notes)); do
        "$ROUNDS" note 1 "T: process \(process), note $i" --as \(code(process)) || echo lost $i
      done) &
      """
    }
    let result = try folder.shell("{ \(loops.joined(separator: "\n"))\n} 2>&1 | cat")
    #expect(!result.output.contains("lost"), "\(result.output.suffix(2_000))")
    let record = try HarborRecord(in: folder)
    #expect(record.fault == nil)
    let wanted = (1...Self.processes).flatMap { process in
      (1...Self.notes).map { "process \(process), note \($0)" }
    }
    #expect(record.notes.sorted() == wanted.sorted())
    for process in 1...Self.processes {
      let own = record.notes.filter { $0.hasPrefix("process \(process), ") }
      #expect(own == (1...Self.notes).map { "process \(process), note \($0)" })
    }
  }
}
