/// The entries of a round, each once, in the order that is the same for everybody.
///
/// A union: entries may come in any order, twice, or in parts. An entry that was redacted anywhere
/// is redacted here, also when an old copy with its words comes later.
public struct History: Hashable, Sendable {
  /// The entries, in order.
  public private(set) var entries: [Entry] = []
  /// Entries that have the writer and number of another; kept and listed, without effect.
  public private(set) var conflicting: [Entry] = []
  private var places: [EntryID: Int] = [:]
  private var ends: [WriterID: UInt64] = [:]

  /// A history without entries.
  public init() {}

  /// Puts entries together; what has one identity and checksum is one entry.
  public init(_ arrived: some Sequence<Entry>) {
    var winners: [EntryID: Entry] = [:]
    var losers: [Twin: Entry] = [:]
    for entry in arrived {
      guard let other = winners[entry.id] else {
        winners[entry.id] = entry
        continue
      }
      guard entry.sum != other.sum else {
        winners[entry.id] = History.redactedBeatsFull(other, entry)
        continue
      }
      let (first, second) = entry < other ? (entry, other) : (other, entry)
      winners[entry.id] = first
      let twin = Twin(id: second.id, sum: second.sum)
      losers[twin] = losers[twin].map { History.redactedBeatsFull($0, second) } ?? second
    }
    let redactions = Redactions(in: winners.values)
    entries = winners.values.map(redactions.applied).sorted()
    conflicting = losers.values.map(redactions.applied).sorted()
    index()
  }

  private struct Twin: Hashable {
    let id: EntryID
    let sum: UInt64
  }

  private static func redactedBeatsFull(_ one: Entry, _ other: Entry) -> Entry {
    one == one.redacted() ? one : other
  }

  private mutating func index() {
    places = [:]
    places.reserveCapacity(entries.count)
    for (place, entry) in entries.enumerated() {
      places[entry.id] = place
      ends[entry.id.writer] = max(ends[entry.id.writer] ?? 0, entry.id.sequence)
    }
  }

  /// Adds an entry that comes after all others, as a writer's own next entry does.
  ///
  /// - Returns: whether it does come last and takes no words out, so that nothing before it changes.
  mutating func append(_ entry: Entry) -> Bool {
    if case .redacted = entry.event { return false }
    if let last = entries.last, entry < last { return false }
    guard places[entry.id] == nil else { return false }
    let redactions = Redactions(in: EmptyCollection())
    places[entry.id] = entries.count
    entries.append(redactions.applied(to: entry))
    ends[entry.id.writer] = max(ends[entry.id.writer] ?? 0, entry.id.sequence)
    return true
  }
}

extension History {
  /// The entry of an identity, where it is here.
  public subscript(id: EntryID) -> Entry? { places[id].map { entries[$0] } }

  /// Whether an entry is here.
  public func holds(_ id: EntryID) -> Bool { places[id] != nil }

  /// The logical clock of the next entry.
  public var nextClock: UInt64 {
    let last = entries.last?.clock ?? 0
    // A forged clock at the end of all numbers must not stop the round.
    return last == .max ? last : last + 1
  }

  /// The number of a writer's next entry.
  public func nextSequence(of writer: WriterID) -> UInt64 {
    let last = ends[writer] ?? 0
    return last == .max ? last : last + 1
  }

  /// The entries that are known to exist, as later ones of their writer are here, and are not.
  public var gaps: [EntryID] {
    ends.sorted { $0.key < $1.key }.flatMap { writer, _ in gaps(of: writer) }
  }

  private func gaps(of writer: WriterID) -> [EntryID] {
    let here = entries.lazy.filter { $0.id.writer == writer }.map(\.id.sequence).sorted()
    var missing: [EntryID] = []
    var next: UInt64 = 1
    for sequence in here {
      // A forged number must not make this list long: the first ones tell enough.
      let end = min(sequence, next &+ History.mostGaps)
      missing += (next..<max(next, end)).map { EntryID(writer: writer, sequence: $0) }
      next = sequence &+ 1
    }
    return missing
  }

  /// The most missing numbers in a row that are listed one by one.
  static let mostGaps: UInt64 = 1_000

  /// What can be seen of every writer now.
  public var sight: Sight {
    let missing = Dictionary(grouping: gaps, by: \.writer)
    return Sight(
      ends.map { writer, last in
        let sum = self[EntryID(writer: writer, sequence: last)]?.sum ?? 0
        let gaps = missing[writer, default: []].map(\.sequence)
        return Sight.Seen(writer: writer, sequence: last, sum: sum, missing: gaps)
      }
    )
  }
}
