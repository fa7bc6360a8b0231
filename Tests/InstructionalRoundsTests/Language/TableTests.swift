import TestSupport
import Testing

@testable import InstructionalRounds

/// The tables of a vocabulary, held against looking through all of its lists.
@Suite struct TableTests {
  @Test func `numbers come back from their letters, and letters need no backslash`() {
    var random = SplitMix64(seed: 1)
    let ends = [Cells.range.lowerBound, -1, 0, 1, Cells.range.upperBound]
    let numbers = ends + (0..<500).map { _ in Int32.random(in: Cells.range, using: &random) }
    let cells = Cells(numbers)
    #expect(numbers.indices.map { cells.letters.utf8.span.cell($0) } == numbers)
    #expect(cells.letters.utf8.allSatisfy { (0x30...0x6F).contains($0) })
  }

  @Test func `every word is found with its uses, and no other word`() {
    var lists = WordLists(name: ConsensusRule.Scale.fistToFive.id)
    let names = (0..<700).map { "n\($0)" }
    lists.names.first = names
    lists.classes = [WordClass(name: "some", words: ["n1, n2", "other"])]
    let tables = Vocabulary(lists).tables
    let (words, cells) = (tables.words, tables.cells.letters.utf8.span)
    for name in names {
      let number = words.number(of: WordKey(name.unicodeScalars))
      #expect(words.roles(of: number) == .name, "\(name)")
      let classes = ["n1", "n2"].contains(name) ? [PhraseTrie.symbol(ofClass: 0)] : []
      let found = words.classes(of: number, cells).map { cells.cell($0) }
      #expect(found == classes, "\(name)")
    }
    #expect(words.number(of: WordKey("n700".unicodeScalars)) == WordTable.unknown)
    #expect(words.roles(of: words.number(of: WordKey("other".unicodeScalars))) == [])
  }

  @Test func `the longest phrase is found that looking through all of them finds`() {
    let letters = ["a", "b", "c", "d"]
    for seed in 1...UInt64(Search.size) {
      var random = SplitMix64(seed: seed)
      func draw(_ counts: ClosedRange<Int>) -> [String] {
        (0..<Int.random(in: counts, using: &random)).map { _ in
          letters[Int.random(in: letters.indices, using: &random)]
        }
      }
      let phrases = (0..<6).map { _ in draw(1...4) }
      let text = draw(0...12)
      var lists = WordLists(name: ConsensusRule.Scale.fistToFive.id)
      lists.judgment = phrases.map { $0.joined(separator: " ") }
      let found = Vocabulary(lists).flags(in: text.joined(separator: " ")).map(\.text)
      #expect(found == longest(phrases, in: text), "seed \(seed)")
    }
  }

  /// The longest of the phrases at each place, one after the other, by comparing words.
  private func longest(_ phrases: [[String]], in text: [String]) -> [String] {
    var found: [String] = []
    var rest = text[...]
    while !rest.isEmpty {
      let length = phrases.filter { rest.starts(with: $0) }.map(\.count).max()
      if let length { found.append(rest.prefix(length).joined(separator: " ")) }
      rest = rest.dropFirst(length ?? 1)
    }
    return found
  }
}
