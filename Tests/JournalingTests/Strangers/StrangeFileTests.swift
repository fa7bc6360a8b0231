import Foundation
import InstructionalRounds
import TestSupport
import Testing

@testable import Journaling
import Platform

/// What can be in the folder of a round and is not a journal, put there by an accident or a stranger.
@Suite struct StrangeFileTests {
  let folder: Folder
  let journals: Journals
  let round: RoundID
  let path: FilePath

  init() throws {
    folder = try Folder()
    journals = try Journals(seed: 5, count: 12)
    round = try Generator.round()
    try journals.write(to: folder)
    path = try folder.roundFolder().appending("strange.jsonl")
  }

  /// Reads the round, which has to be whole beside what is strange.
  private func damages() throws -> [Damage] {
    let read = try folder.network.journals(of: round)
    #expect(History(read.entries) == History(journals.entries))
    #expect(try folder.network.clock(of: round) == 12)
    return read.damages
  }

  private func damage(_ why: Damage.Reason, line: Int = 0) -> Damage {
    Damage(file: "strange.jsonl", line: line, why: why)
  }

  @Test func `a pipe is not waited for`() throws {
    #expect(unsafe mkfifo(path.text, 0o600) == 0)
    #expect(try damages() == [damage(.unreadable(.wrongKind))])
  }

  @Test(arguments: ["/etc/hosts", "/dev/zero", "/nowhere", "strange.jsonl", ".."])
  func `a link is not followed`(target: String) throws {
    try FileManager.default.createSymbolicLink(atPath: path.text, withDestinationPath: target)
    #expect(try damages() == [damage(.unreadable(.wrongKind))])
  }

  @Test func `a folder is no journal`() throws {
    try FileManager.default.createDirectory(atPath: path.text, withIntermediateDirectories: false)
    #expect(try damages() == [damage(.unreadable(.wrongKind))])
    #expect(try damages()[0].summary == "the file cannot be read: it is not a plain file")
  }

  /// A device file needs the right to make one; where that lacks, a link to one is tried above.
  @Test func `a device is not read`() throws {
    guard unsafe mknod(path.text, S_IFCHR | 0o600, 0x0105) == 0 else { return }
    #expect(try damages() == [damage(.unreadable(.wrongKind))])
  }

  @Test func `a file without end is not read`() throws {
    #expect(FileManager.default.createFile(atPath: path.text, contents: nil))
    let file = try SystemCalls.open(path, for: .rewriting)
    try SystemCalls.cut(file, to: 1 << 40)
    #expect(try damages() == [damage(.unreadable(.tooLarge))])
  }

  @Test func `a round's folder that is a link leads nowhere`() throws {
    let outside = folder.path.appending("outside.place")
    try SystemCalls.rename(folder.roundFolder(), to: outside)
    try FileManager.default.createSymbolicLink(
      atPath: folder.roundFolder().text,
      withDestinationPath: outside.text
    )
    let before = try SystemCalls.names(in: outside)
    let link = JournalError.system(.wrongKind, .list, try folder.roundFolder())
    #expect(throws: link) { try folder.network.journals(of: round) }
    #expect(try folder.network.rounds().isEmpty)
    #expect(throws: JournalError.system(.wrongKind, .make, try folder.roundFolder())) {
      try folder.device().join(.km, round, of: folder.network)
    }
    #expect(try SystemCalls.names(in: outside) == before)
  }

  @Test func `a journal whose name is no text is named, and not passed over`() throws {
    let folder = try folder.roundFolder().text
    for name in [[UInt8(ascii: "K"), 0xE4], [0xFF]] {
      let path = Array("\(folder)/".utf8) + name + Array(".jsonl".utf8) + [0]
      let file = unsafe path.map(CChar.init(bitPattern:)).withUnsafeBufferPointer { path in
        unsafe path.baseAddress.map { unsafe open($0, O_CREAT | O_WRONLY, 0o600) } ?? -1
      }
      try #require(close(file) == 0)
    }
    let found = try damages()
    #expect(found.map(\.file) == ["K\u{FFFD}.jsonl", "\u{FFFD}.jsonl"])
    #expect(found.allSatisfy { $0.why == .unreadable(.garbledName) })
    #expect(try Delivery(reading: [self.folder.path]).damages.map(\.why) == found.map(\.why))
  }

  @Test func `a file that is taken away while its folder is read is not missed`() throws {
    // A link to nothing is there by its name, and cannot be opened as what it says.
    let names = try SystemCalls.names(in: folder.roundFolder())
    #expect(names.count == journals.lines.count)
    for name in names { try SystemCalls.remove(folder.roundFolder().appending(name)) }
    #expect(try folder.network.journals(of: round).files.isEmpty)
  }

  @Test func `a line of a hundred megabytes costs itself`() throws {
    let count = Proof.size(10_000_000, whole: 100_000_000)
    let line = [UInt8](repeating: UInt8(ascii: "{"), count: count) + [UInt8(ascii: "\n")]
    let good = try #require(journals.lines.values.first?.first)
    let file = JournalFile(name: "a", bytes: line + good.bytes + [UInt8(ascii: "\n")])
    #expect(file.lines.map(\.line) == [good])
    let tooLong = Damage.Reason.fault(.tooLong(bytes: count))
    #expect(file.damages == [Damage(file: "a", line: 1, why: tooLong)])
  }

  @Test(arguments: ["\n", "x\n", "{\"v\":1}\n", "\u{0}\r\n"])
  func `ten million lines are counted, and not named one by one`(line: String) throws {
    let count = Proof.size(20_000, whole: 10_000_000)
    let bytes = [UInt8](repeatElement(Array(line.utf8), count: count).joined())
    let good = try #require(journals.lines.values.first?.first)
    let file = JournalFile(name: "a", bytes: bytes + good.bytes + [UInt8(ascii: "\n")])
    #expect(file.lines.map(\.number) == [count + 1])
    guard line != "\n" else { return #expect(file.damages.isEmpty) }
    #expect(file.damages.count == 1_000)
    #expect(file.damages.map(\.line) == Array(1...1_000))
    #expect(file.damages.last?.why == .manyMore(count: count - 999))
    #expect(
      file.damages.last?.summary
        == "line 1000 is not an entry, nor are the \(count - 1_000) lines after it"
    )
  }

  @Test func `beginnings of entries without end are read once`() throws {
    let count = Proof.size(200_000, whole: 1_600_000)
    let bytes = [UInt8](repeatElement(Array(#"{"v":"#.utf8), count: count).joined())
    let file = JournalFile(name: "a", bytes: bytes + [UInt8(ascii: "\n")])
    #expect(file.lines.isEmpty && file.damages.count == 1)
  }

  @Test func `lines that ran together are two entries`() throws {
    let lines = try #require(journals.lines.values.first { $0.count > 3 })
    let joined = lines[0].bytes + [0x0B] + lines[1].bytes + lines[2].bytes
    let file = JournalFile(name: "a", bytes: Array(joined) + [UInt8(ascii: "\n")])
    #expect(file.lines.map(\.line) == Array(lines[..<3]))
    #expect(file.damages == [Damage(file: "a", line: 1, why: .endDamaged)])
    let cut = JournalFile(name: "a", bytes: Array(joined.dropLast(9)))
    #expect(cut.lines.map(\.line) == Array(lines[..<2]))
    #expect(Array(cut.unfinished) == Array(lines[2].bytes.dropLast(9)))
  }
}
