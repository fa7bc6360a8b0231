import Foundation

/// How long random searches look.
public enum Search: Sendable {
  /// How many cases a search tries: `ROUNDS_SEARCH`, or a number that suits every run of the tests.
  public static let size =
    ProcessInfo.processInfo.environment["ROUNDS_SEARCH"].flatMap(Int.init) ?? 1_000
}
