/// One fact with its place in the record: who recorded it, in which order, and when.
public struct Entry: Hashable, Sendable {
  /// Whose journal, and which line of it.
  public let id: EntryID
  /// Whose words they are; the writer may have typed for them.
  public let author: ParticipantCode
  /// A logical clock: greater than that of every entry that its writer had seen.
  ///
  /// It puts entries of several writers in one order for display, and decides nothing else.
  public let clock: UInt64
  /// When it happened.
  public let happened: Moment
  /// When it was written down.
  public let written: Moment
  /// The advances that it was made under: those in force where its writer stood.
  public let under: [EntryID]
  /// The entries that it takes back where somebody went a step back; else none.
  public let undoes: [EntryID]
  /// A checksum that tells this entry from another with the same writer and number.
  public let sum: UInt64
  /// What is recorded.
  public let event: Event

  /// Puts an entry together; without an author the words are the writer's own.
  ///
  /// Only a stage takes a fact from a program, and only a journal reads one from disk.
  package init(
    id: EntryID,
    author: ParticipantCode? = nil,
    clock: UInt64,
    happened: Moment,
    written: Moment,
    under: [EntryID] = [],
    undoes: [EntryID] = [],
    sum: UInt64,
    event: Event
  ) {
    self.id = id
    self.author = author ?? id.writer.code
    self.clock = clock
    self.happened = happened
    self.written = written
    self.under = under
    self.undoes = undoes
    self.sum = sum
    self.event = event
  }

  /// The same entry without a word that a person wrote.
  public func redacted() -> Entry { reworded { _ in .redacted } }

  /// The same entry with words in place of its own, in their order; without any where their number
  /// is another.
  func reworded(as words: [Words]) -> Entry {
    guard event.words.count == words.count else { return redacted() }
    var rest = words[...]
    return reworded { _ in rest.removeFirst() }
  }

  /// The same entry with other words wherever a person wrote some.
  func reworded(_ change: @escaping (Words) -> Words) -> Entry {
    Entry(
      id: id,
      author: author,
      clock: clock,
      happened: happened,
      written: written,
      under: under,
      undoes: undoes,
      sum: sum,
      event: event.reworded(change)
    )
  }
}

extension Entry: Comparable {
  /// The order of display, the same for everybody: clock, then writer, number and checksum.
  public static func < (first: Entry, second: Entry) -> Bool {
    guard first.clock == second.clock else { return first.clock < second.clock }
    guard first.id == second.id else { return first.id < second.id }
    return first.sum < second.sum
  }
}
