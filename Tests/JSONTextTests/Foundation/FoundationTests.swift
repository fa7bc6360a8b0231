import Foundation
import JSONText
import TestSupport
import Testing

/// Our reader and writer held against Foundation's, on texts that chance makes.
struct FoundationTests {
  /// Each seed is a test case of its own, so that the cores share the work.
  static let seeds: Range<UInt64> = 0..<8

  @Test(arguments: seeds)
  func `both read the same from a random text`(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    for _ in 0..<400 {
      let tree = Tree.random(depth: 3, using: &generator)
      let text = tree.text(using: &generator)
      #expect(try Tree(JSONReader().read(text)) == tree, "\(text.debugDescription)")
      #expect(try Tree.foundation(Array(text.utf8)) == tree, "\(text.debugDescription)")
    }
  }

  @Test(arguments: seeds)
  func `both refuse the same random damage, but for the known differences`(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    for _ in 0..<800 {
      let tree = Tree.random(depth: 2, using: &generator)
      let bytes = Array(tree.text(using: &generator).utf8).mutated(using: &generator)
      let ours = Result { () throws(JSONError) in try JSONReader().read(bytes) }
      let theirs = try? Tree.foundation(bytes)
      guard KnownDifference(bytes, ours: ours) == nil else { continue }
      let read = (try? ours.get()).map { Tree($0).rounded }
      let text = String(decoding: bytes, as: UTF8.self)
      #expect(read == theirs?.rounded, "\(text.debugDescription)")
    }
  }

  @Test(arguments: seeds, [JSONWriter.Layout.compact, .indented])
  func `Foundation reads what we write`(seed: UInt64, layout: JSONWriter.Layout) throws {
    var generator = SplitMix64(seed: seed)
    for _ in 0..<200 {
      let tree = Tree.random(depth: 3, using: &generator)
      var writer = JSONWriter(layout: layout, escaping: .insideHTML)
      writer.array { $0.element(tree) }
      #expect(try Tree.foundation(writer.bytes) == .array([tree]), "\(writer.text)")
      #expect(try Tree(JSONReader().read(writer.bytes)) == .array([tree]), "\(writer.text)")
    }
  }

  @Test(arguments: seeds)
  func `we read what Foundation writes`(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    for _ in 0..<200 {
      let tree = Tree.random(depth: 3, using: &generator)
      let encoder = JSONEncoder()
      encoder.outputFormatting = Bool.random(using: &generator) ? .prettyPrinted : []
      let written = try encoder.encode(tree)
      #expect(try Tree(JSONReader().read(Array(written))) == tree)
    }
  }

  @Test(arguments: seeds)
  func `what is read is written back as it was, byte for byte`(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    for _ in 0..<200 {
      let text = Tree.random(depth: 3, using: &generator).text(using: &generator)
      let value = try JSONReader().read(text)
      var first = JSONWriter()
      first.value(value)
      let again = try JSONReader().read(first.bytes)
      #expect(again == value)
      var second = JSONWriter()
      second.value(again)
      #expect(second.bytes == first.bytes)
    }
  }

  @Test(arguments: seeds)
  func `no damage stops the reader of JSON5`(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    let reader = JSONReader(dialect: .json5)
    for _ in 0..<200 {
      var bytes = Array(JSON5Samples.everything.utf8)
      for _ in 0..<3 { bytes = bytes.mutated(using: &generator) }
      let first = Result { () throws(JSONError) in try reader.read(bytes) }
      let second = Result { () throws(JSONError) in try reader.read(bytes) }
      #expect(first == second)
    }
  }
}
