import InstructionalRounds
import Platform

/// What a device remembers of a writer that it made: where its journal ended, and of which network.
///
/// The file is the lock as well. The end is rewritten in place, always with the same length, which
/// costs one call and no second wait for the disk: should the power fail in between, the journal has
/// more than is remembered, and that is taken over.
struct WriterMemory: Hashable, Sendable {
  /// Where the journal ended when something was last recorded.
  var end: JournalEnd
  /// The folder of the network.
  var network: FilePath

  /// The memory as bytes.
  var bytes: [UInt8] { endBytes + Array("\(network)\n".utf8) }

  /// The first line: number, sum, and a sum over both.
  var endBytes: [UInt8] {
    let digits = String(end.sequence)
    let zeros = String(repeating: "0", count: 20 - digits.utf8.count)
    let line = "\(zeros)\(digits) \(end.sum)"
    return Array("\(line) \(Checksum(of: Array(line.utf8).span))\n".utf8)
  }

  /// A memory of a journal's end.
  init(end: JournalEnd, network: FilePath) {
    self.end = end
    self.network = network
  }

  /// Reads a memory; `nil` when it is damaged, and so none.
  init?(_ bytes: [UInt8]) {
    let lines = bytes.split(separator: UInt8(ascii: "\n"), maxSplits: 1)
    guard lines.count == 2 else { return nil }
    let words = String(decoding: lines[0], as: UTF8.self).split(separator: " ").map(String.init)
    guard words.count == 3, let sequence = UInt64(words[0]), let sum = Checksum(words[1]) else {
      return nil
    }
    end = JournalEnd(sequence: sequence, sum: sum)
    network = FilePath(String(decoding: lines[1].dropLast(), as: UTF8.self))
    guard self.bytes == bytes else { return nil }
  }

  /// Reads the memory of a file.
  init?(of file: borrowing OpenFile) throws(SystemError) {
    self.init(try SystemCalls.contents(of: file))
  }
}
