import TestSupport
import Testing

@testable import InstructionalRounds

/// Groups that are too small are never shown separately, nor can be had by subtraction.
@Suite struct BreakdownTests {
  private func groups(_ counts: [Int]) -> [VisitGroup] {
    counts.enumerated().map { place, count in
      VisitGroup(name: "group \(place)", visitCount: count, figures: [count * 2, 1])
    }
  }

  @Test func `groups of enough visits stand in the order that they came in`() {
    let breakdown = Breakdown(groups([5, 9, 6]), smallest: 5)
    #expect(breakdown.groups.map(\.visitCount) == [5, 9, 6])
    #expect(breakdown.others == nil)
    #expect(breakdown.joined == 0)
  }

  @Test func `groups that are too small stand together`() {
    let breakdown = Breakdown(groups([3, 9, 4]), smallest: 5)
    #expect(breakdown.groups.map(\.name) == ["group 1"])
    #expect(breakdown.others == VisitGroup(name: "", visitCount: 7, figures: [14, 2]))
    #expect(breakdown.joined == 2)
  }

  @Test func `where one is too small, the smallest of the others joins it`() {
    let breakdown = Breakdown(groups([9, 2, 6]), smallest: 5)
    #expect(breakdown.groups.map(\.name) == ["group 0"])
    #expect(breakdown.others?.visitCount == 8)
  }

  @Test func `where all together are too few, nothing is told`() {
    let breakdown = Breakdown(groups([1, 2]), smallest: 5)
    #expect(breakdown.all.isEmpty)
    #expect(breakdown.joined == 2)
  }

  @Test(arguments: 0..<Search.size)
  func `no group that is told, and no rest of the whole, is too small`(_ seed: Int) {
    var random = SplitMix64(seed: UInt64(seed))
    let counts = (0..<Int.random(in: 0...7, using: &random)).map { _ in
      Int.random(in: 0...12, using: &random)
    }
    let smallest = Int.random(in: 1...6, using: &random)
    let breakdown = Breakdown(groups(counts), smallest: smallest)
    let told = breakdown.all.map(\.visitCount)
    let rest = counts.reduce(0, +) - told.reduce(0, +)
    #expect(told.allSatisfy { $0 >= smallest })
    // What is not told at all is told nowhere: there is no other group to take it from.
    #expect(rest == 0 || told.isEmpty)
  }
}
