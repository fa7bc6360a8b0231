/// An entry of a named round, so that rounds can speak of each other: `harbor-2026-11/FA-x7q2-31`.
public struct RoundEntry: Hashable, Sendable {
  /// The round.
  public let round: RoundID
  /// The entry in it.
  public let entry: EntryID

  /// Names an entry of a round.
  public init(round: RoundID, entry: EntryID) {
    self.round = round
    self.entry = entry
  }

  /// Reads `harbor-2026-11/FA-x7q2-31`; `nil` for anything else.
  public init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, let round = RoundID(String(parts[0])),
      let entry = EntryID(String(parts[1]))
    else { return nil }
    self.init(round: round, entry: entry)
  }
}

extension RoundEntry: Comparable, CustomStringConvertible {
  /// By round, then by entry.
  public static func < (first: RoundEntry, second: RoundEntry) -> Bool {
    first.round == second.round ? first.entry < second.entry : first.round < second.round
  }

  /// The round and the entry as the record spells them.
  public var description: String { "\(round)/\(entry)" }
}
