import InstructionalRounds
import TestSupport
import Testing

@testable import Journaling

@Suite struct SyncTests {
  @Test(arguments: [1, 2] as [UInt64])
  func `whatever a sync does, nothing that was acknowledged is lost or told twice`(
    seed: UInt64
  ) throws {
    var synced = try SyncedFolders(seed: seed)
    for step in 0..<Proof.size(300, whole: 10_000) {
      try synced.step()
      guard step.isMultiple(of: 20) else { continue }
      for place in [0, 1] {
        let fault = try synced.fault(in: place)
        try #require(fault == nil, "seed \(seed), step \(step), folder \(place)")
        try synced.tidy(place)
      }
    }
    // What a sync brings in the end, people can bring as well.
    if seed == 1 {
      for _ in 0..<2 { try synced.settle() }
    } else {
      for place in [0, 1] { try synced.merge(in: place) }
    }
    for place in [0, 1] {
      #expect(try synced.fault(in: place) == nil)
      let history = History(try synced.folders[place].network.journals(of: synced.round).entries)
      #expect(history.entries.count == synced.acknowledged.count && history.gaps.isEmpty)
    }
    #expect(synced.acknowledged.count > 100)
  }
}
