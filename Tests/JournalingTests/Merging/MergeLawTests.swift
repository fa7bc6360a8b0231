import InstructionalRounds
import TestSupport
import Testing

@testable import Journaling

/// The laws of merging, by random search: it is a union, and words that are out stay out.
@Suite struct MergeLawTests {
  /// What three people hand over: parts of one record, some of it twice, without words, or forged.
  struct Case {
    let round: RoundID
    let deliveries: [Delivery]

    init(_ number: Int) throws {
      // Writing lines takes far longer than merging them: ten cases share a record.
      let seed = UInt64(number / 10)
      let record = try Journals(seed: seed, count: 12).all
      let rival = try Journals(seed: seed &+ 1_000_000, count: 6).all
      var random = SplitMix64(seed: UInt64(number))
      var deliveries: [Delivery] = []
      for _ in 0..<3 {
        var files: [[JournalLine]] = []
        for _ in 0..<Int.random(in: 1...2, using: &random) {
          var lines = try record.filter { _ in Bool.random(using: &random) }.map { line in
            Int.random(in: 0..<12, using: &random) == 0 ? try line.redacted() : line
          }
          if Int.random(in: 0..<3, using: &random) == 0 {
            lines += rival.filter { _ in Bool.random(using: &random) }
          }
          files.append(lines.shuffled(using: &random))
        }
        deliveries.append(PaperNetwork.delivery(files))
      }
      round = try Generator.round()
      self.deliveries = deliveries
    }

    /// The folder after deliveries in an order.
    func folder(after order: [Int]) -> PaperNetwork {
      var folder = PaperNetwork()
      for place in order { folder.merge(deliveries[place], of: round) }
      return folder
    }
  }

  @Test func `in any order, twice, in parts or in one folder, the record is the same`() throws {
    for number in 0..<Search.size {
      let this = try Case(number)
      let folder = this.folder(after: [0, 1, 2])
      #expect(this.folder(after: [2, 0, 1]) == folder, "commutative, case \(number)")
      #expect(this.folder(after: [1, 0, 1, 2, 0]) == folder, "idempotent, case \(number)")
      var first = this.folder(after: [0])
      first.merge(this.folder(after: [1, 2]).delivery, of: this.round)
      #expect(first == folder, "associative, case \(number)")
      let together = RoundJournals(
        of: this.round,
        files: this.deliveries.flatMap { $0.journals(of: this.round).files }
      )
      let (one, other) = (
        History(together.entries), History(folder.journals(of: this.round).entries)
      )
      #expect(one == other, "the same as one folder, case \(number)")
      #expect(Self.record(together.entries) == Self.record(other.entries + other.conflicting))
    }
  }

  @Test func `words that were taken out anywhere are in no file, whatever comes later`() throws {
    for number in 0..<Search.size {
      let this = try Case(number)
      var folder = this.folder(after: [0, 1, 2])
      let before = folder
      let journals = this.deliveries.map { $0.journals(of: this.round) }
      let silent = LineSet(journals.flatMap(\.lines).filter(\.isRedacted))
      let rule = Redactions(in: journals.flatMap(\.entries))
      // A copy that nobody had taken the words out of comes once more.
      folder.merge(this.deliveries[number % 3], of: this.round)
      #expect(folder == before)
      for line in folder.journals(of: this.round).lines where !line.isRedacted {
        #expect(silent.copy(of: line) == nil, "case \(number)")
        #expect(rule.applied(to: line.entry) == line.entry, "case \(number)")
      }
    }
  }

  private static func record(_ entries: [Entry]) -> RoundRecord {
    RoundInProgress(folding: entries, reading: .empty).record
  }
}
