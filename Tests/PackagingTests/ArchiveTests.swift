import TestSupport
import Testing

@testable import Packaging

struct ArchiveTests {
  @Test func `the sum is the one that the standard gives`() {
    #expect(Array("123456789".utf8).crc32 == 0xCBF4_3926)
    #expect([UInt8]().crc32 == 0)
  }

  @Test func `what was put in is there, in its order, and nothing of the machine`() throws {
    var archive = Archive()
    archive.add([], as: "empty")
    archive.add(Array("words".utf8), as: "folder/words.txt")
    let read = try #require(StoredArchive(archive.bytes))
    #expect(read.entries.map(\.name) == ["empty", "folder/words.txt"])
    #expect(read["folder/words.txt"] == Array("words".utf8))
    #expect(read["empty"] == [])
    #expect(archive.bytes.count == 2 * (30 + 46) + 2 * (5 + 16) + 5 + 22)
  }

  @Test func `an empty archive is its end`() {
    #expect(Archive().bytes == [0x50, 0x4B, 5, 6] + [UInt8](repeating: 0, count: 18))
  }

  @Test func `any bytes come back, and the same give the same`() throws {
    var random = SplitMix64(seed: 22)
    for _ in 0..<Search.size / 20 {
      let files = (0..<Int.random(in: 0...5, using: &random)).map { number in
        let count = Int.random(in: 0...300, using: &random)
        let bytes = (0..<count).map { _ in UInt8.random(in: 0...255, using: &random) }
        return ("file\(number)", bytes)
      }
      var (one, other) = (Archive(), Archive())
      for (name, bytes) in files {
        one.add(bytes, as: name)
        other.add(bytes, as: name)
      }
      let read = try #require(StoredArchive(one.bytes))
      #expect(read.entries.map(\.bytes) == files.map { $0.1 })
      #expect(one.bytes == other.bytes)
    }
  }
}
