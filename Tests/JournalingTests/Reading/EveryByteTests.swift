import InstructionalRounds
import TestSupport
import Testing

@testable import Journaling
import Platform

/// A journal that was cut or damaged anywhere: what is lost is the least, and it is named.
@Suite struct EveryByteTests {
  let folder: Folder
  let round: RoundID
  let writer: Writer
  let bytes: [UInt8]
  let lines: [JournalFile.Numbered]
  /// The place after the last byte of every line, before its line feed.
  let ends: [Int]

  init() throws {
    folder = try Folder()
    round = try Generator.round()
    writer = try folder.device(disk: .withoutWaiting).join(.km, round, of: folder.network)
    var generator = Generator(seed: 200)
    // A round is opened once; its opening is as long as ten notes, as it holds the protocol.
    for number in 0..<Self.count {
      let later = Generator.kinds.filter { $0 != RoundOpened.kind }
      let kind = number == 0 ? RoundOpened.kind : try generator.one(of: later)
      _ = try writer.append([generator.recording(kind)], after: 0)
    }
    let bytes = try SystemCalls.contents(of: writer.journal)
    lines = JournalFile(name: "a", bytes: bytes).lines
    ends = bytes.indices.filter { bytes[$0] == UInt8(ascii: "\n") }
    self.bytes = bytes
  }

  private static let count = Proof.size(12, whole: 200)
  private static let short = 60

  @Test func `a journal that is cut anywhere keeps every line before the cut`() throws {
    #expect(lines.count == Self.count && ends.count == Self.count)
    for place in Proof.places(of: 0..<bytes.count, short: Self.short, seed: 1) {
      let file = JournalFile(name: "a", bytes: Array(bytes[..<place]))
      let whole = ends.count { $0 <= place }
      try #require(file.lines.map(\.line) == lines[..<whole].map(\.line), "cut at \(place)")
      try #require(file.damages.isEmpty, "cut at \(place)")
      let start = whole == 0 ? 0 : ends[whole - 1] + 1
      try #require(Array(file.unfinished) == Array(bytes[min(start, place)..<place]))
    }
  }

  @Test func `a flipped bit anywhere costs one line at most, and is named by its line`() throws {
    for place in Proof.places(of: 0..<bytes.count, short: Self.short, seed: 2) + ends.suffix(3) {
      let comment: Comment = "flipped at \(place)"
      let file = JournalFile(name: "a", bytes: flipped(at: place))
      let number = ends.count { $0 < place } + 1
      let isFeed = bytes[place] == UInt8(ascii: "\n")
      var rest = lines.map(\.line)
      if !isFeed { rest.remove(at: number - 1) }
      try #require(file.lines.map(\.line) == rest, comment)
      try #require(file.unfinished.isEmpty && file.damages.first?.line == number, comment)
      let gaps = History(file.lines.map(\.line.entry)).gaps
      let isKnown = !isFeed && number < Self.count
      try #require(gaps == (isKnown ? [lines[number - 1].line.entry.id] : []), comment)
    }
  }

  @Test func `a flipped bit in one's own journal does not stop it`() throws {
    let memory = try SystemCalls.contents(of: writer.memory)
    for place in Proof.places(of: 0..<bytes.count, short: Self.short, seed: 3) + ends.suffix(3) {
      let comment: Comment = "flipped at \(place)"
      let flipped = flipped(at: place)
      try begin(with: flipped, remembering: memory)
      let receipt = try writer.append([.note("next")], after: 0)
      try #require(receipt.entries.map(\.id.sequence) == [UInt64(Self.count) + 1], comment)
      try #require(receipt.setAside == nil && receipt.recovered.isEmpty, comment)
      let now = try SystemCalls.contents(of: writer.journal)
      try #require(now.starts(with: flipped), comment)
      let isFeed = bytes[place] == UInt8(ascii: "\n")
      let file = JournalFile(name: "a", bytes: now)
      try #require(file.lines.count == (isFeed ? Self.count + 1 : Self.count), comment)
      try #require(file.lines.last?.line.entry.id == receipt.entries[0].id, comment)
    }
  }

  @Test func `one's own journal that lost its end is left as it is, and said to be`() throws {
    let memory = try SystemCalls.contents(of: writer.memory)
    let end = JournalEnd(lines[Self.count - 1].line)
    for place in Proof.places(of: 0..<(bytes.count - 1), short: Self.short, seed: 4) {
      let comment: Comment = "cut at \(place)"
      let cut = Array(bytes[..<place])
      try begin(with: cut, remembering: memory)
      let whole = ends.count { $0 <= place }
      let found = whole == 0 ? JournalEnd.beginning : JournalEnd(lines[whole - 1].line)
      let error = JournalError.endDiffers(writer.id, remembered: end, found: found)
      #expect(throws: error, comment) { try writer.append([.note("next")], after: 0) }
      try #require(try SystemCalls.contents(of: writer.journal) == cut, comment)
    }
  }

  @Test func `what nobody was told of is taken over as far as it is whole`() throws {
    let known = Self.count - 4
    let memory = WriterMemory(
      end: JournalEnd(lines[known - 1].line),
      network: folder.network.folder
    )
    let places = (ends[known - 1] + 1)..<bytes.count
    for place in Proof.places(of: places, short: Self.short, seed: 5) {
      let comment: Comment = "cut at \(place)"
      try begin(with: Array(bytes[..<place]), remembering: memory.bytes)
      let whole = ends.count { $0 <= place }
      let start = ends[whole - 1] + 1
      let receipt = try writer.append([.note("next")], after: 0)
      try #require(receipt.recovered == lines[known..<whole].map(\.line.entry), comment)
      try #require(receipt.entries.map(\.id.sequence) == [UInt64(whole) + 1], comment)
      let aside = try receipt.setAside.map { try SystemCalls.contents(of: $0) }
      try #require(aside == (start < place ? Array(bytes[start..<place]) : nil), comment)
      if let path = receipt.setAside { try SystemCalls.remove(path) }
      let file = JournalFile(name: "a", bytes: try SystemCalls.contents(of: writer.journal))
      try #require(file.damages.isEmpty && file.lines.count == whole + 1, comment)
    }
  }

  /// The journal with one bit of a byte flipped, another one at every place.
  private func flipped(at place: Int) -> [UInt8] {
    var bytes = bytes
    bytes[place] ^= 1 << UInt8((place &* 5) % 8)
    return bytes
  }

  private func begin(with bytes: [UInt8], remembering memory: [UInt8]) throws {
    try SystemCalls.overwrite(writer.journal, with: bytes)
    try SystemCalls.overwrite(writer.memory, with: memory)
  }
}

extension DiskCalls {
  /// A disk that is not waited for: what is tried is not whether it keeps its word.
  static let withoutWaiting = DiskCalls(sync: { _ throws(SystemError) in })
}

extension SystemCalls {
  /// Puts other bytes into a file.
  static func overwrite(_ path: FilePath, with bytes: [UInt8]) throws(SystemError) {
    let file = try open(path, for: .rewriting)
    try cut(file, to: 0)
    try write(bytes, to: file, at: 0)
  }
}
