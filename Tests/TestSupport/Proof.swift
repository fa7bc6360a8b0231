import Foundation

/// How far the proofs go that take long.
///
/// Every run of the tests takes a seeded part of them; `ROUNDS_PROOFS=whole` takes them as far as they
/// were promised, which is for a release build and an hour of patience.
public enum Proof: Sendable {
  /// Whether all of it is asked for.
  public static let isWhole = ProcessInfo.processInfo.environment["ROUNDS_PROOFS"] == "whole"

  /// As many cases as every run has time for, or as many as were promised.
  public static func size(_ short: Int, whole: Int) -> Int { isWhole ? whole : short }

  /// Places to try out of many: all of them in the whole proof, and otherwise some, of a seed.
  public static func places(of all: Range<Int>, short: Int, seed: UInt64) -> [Int] {
    guard !isWhole, all.count > short else { return Array(all) }
    var random = SplitMix64(seed: seed)
    return (0..<short).map { _ in Int.random(in: all, using: &random) }.sorted()
  }
}
