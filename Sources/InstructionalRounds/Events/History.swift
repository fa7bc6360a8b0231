/// The entries of a round, each once, in the order that is the same for everybody.
///
/// A union: entries may come in any order, twice, or in parts. An entry that was redacted anywhere
/// is redacted here, even when an old copy with its words comes later.
public struct History: Hashable, Sendable {
  /// The entries, in order.
  public private(set) var entries: [Entry] = []
  /// Entries that have the writer and number of another; kept and listed, without effect.
  public private(set) var conflicting: [Entry] = []
  private var places: [EntryID: Int] = [:]
  private var numbers: [WriterID: NumbersSeen] = [:]
  private var redactions = Redactions()

  /// A history without entries.
  public init() {}

  /// Puts entries together; two with the same identity, checksum and content are one.
  public init(_ arrived: some Sequence<Entry>) {
    let (single, copies) = History.sorted(arrived)
    redactions = Redactions(in: single)
    if !copies.isEmpty { redactions = Redactions(in: single + copies.values.joined()) }
    entries = single.map(redactions.applied)
    for copies in copies.values {
      let sorted = copies.map(redactions.applied).sorted(by: History.comesFirst)
      entries += sorted.prefix(1)
      conflicting += sorted.dropFirst()
    }
    entries.sort()
    conflicting.sort(by: History.comesFirst)
    places.reserveCapacity(entries.count)
    for (place, entry) in entries.enumerated() { index(entry, at: place) }
  }

  /// Tells the entries that came once, as nearly all do, from the copies of those that came again.
  private static func sorted(
    _ arrived: some Sequence<Entry>
  ) -> (single: [Entry], copies: [EntryID: [Entry]]) {
    var single: [Entry] = []
    var places: [EntryID: Int] = [:]
    var copies: [EntryID: [Entry]] = [:]
    places.reserveCapacity(arrived.underestimatedCount)
    for entry in arrived {
      if let place = places[entry.id] {
        add(entry, to: &copies[entry.id, default: [single[place]]])
      } else {
        places[entry.id] = single.count
        single.append(entry)
      }
    }
    if !copies.isEmpty { single.removeAll { copies[$0.id] != nil } }
    return (single, copies)
  }

  /// Adds a copy of an entry to those of its identity, full or redacted.
  private static func add(_ entry: Entry, to copies: inout [Entry]) {
    let place = copies.firstIndex { copy in
      copy.sum == entry.sum && (copy == entry || copy.redacted() == entry.redacted())
    }
    guard let place else { return copies.append(entry) }
    if entry == entry.redacted() { copies[place] = entry }
  }

  /// An order among entries of one identity, of which all but the first are conflicts.
  private static func comesFirst(_ one: Entry, _ other: Entry) -> Bool {
    if one < other || other < one { return one < other }
    // Only a forged checksum comes this far.
    return (one.happened, one.written, one.author, one.event.kind.name)
      < (other.happened, other.written, other.author, other.event.kind.name)
  }

  private mutating func index(_ entry: Entry, at place: Int) {
    places[entry.id] = place
    numbers[entry.id.writer, default: NumbersSeen()].insert(entry.id.sequence)
  }

  /// Adds an entry that comes after all others, as a writer's own next entry does.
  ///
  /// - Returns: whether it does come last and takes no words out, so that nothing before it changes.
  mutating func append(_ entry: Entry) -> Bool {
    if case .redacted = entry.event { return false }
    if let last = entries.last, entry < last { return false }
    guard places[entry.id] == nil else { return false }
    index(entry, at: entries.count)
    entries.append(redactions.applied(to: entry))
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
    let last = numbers[writer]?.last ?? 0
    return last == .max ? last : last + 1
  }

  /// The entries that are known to exist, as later ones of their writer are here, and are not; of a
  /// long run only the first.
  public var gaps: [EntryID] {
    numbers.sorted { $0.key < $1.key }.flatMap { writer, seen in
      seen.gaps.flatMap { $0.shown }.map {
        EntryID(writer: writer, sequence: $0)
      }
    }
  }

  /// How many entries of a writer are missing after one of them, as later ones show.
  ///
  /// A run that is longer than any accident makes it comes of a forged number, and counts for nothing.
  package func missingCount(of writer: WriterID, after sequence: UInt64) -> Int {
    let gaps = numbers[writer]?.gaps ?? []
    return gaps.reduce(0) { count, gap in
      let length = gap.upperBound - gap.lowerBound + 1
      return gap.lowerBound > sequence && length <= 1_000 ? count + Int(length) : count
    }
  }

  /// The runs of a writer's numbers up to one of them that are not here.
  func gaps(of writer: WriterID, upTo last: UInt64) -> [ClosedRange<UInt64>] {
    (numbers[writer] ?? NumbersSeen()).gaps(upTo: last)
  }

  /// What can be seen of every writer now.
  public var sight: Sight {
    Sight(
      numbers.map { writer, seen in
        let sum = self[EntryID(writer: writer, sequence: seen.last)]?.sum ?? 0
        return Sight.Seen(writer: writer, sequence: seen.last, sum: sum, missing: seen.gaps)
      }
    )
  }
}
