/// What a round takes, before a journal gives it a number.
///
/// The door of a round makes one, so that whatever is appended was permitted.
public struct Recording: Hashable, Sendable {
  /// Whose words they are; the writer's own if there is none.
  public let author: ParticipantCode?
  /// When it happened.
  public let happened: Moment
  /// The advances in force where the writer stands.
  public package(set) var under: [EntryID]
  /// The entries that it takes back where somebody goes a step back; else none.
  public package(set) var undoes: [EntryID] = []
  /// What is recorded.
  public let event: Event

  /// Something to record.
  package init(
    _ event: Event,
    author: ParticipantCode? = nil,
    happened: Moment,
    under: [EntryID] = []
  ) {
    self.event = event
    self.author = author
    self.happened = happened
    self.under = under
  }

  /// Takes what a round in memory has recorded, so that it can be kept.
  public init(_ entry: Entry) {
    self.init(entry.event, author: entry.author, happened: entry.happened, under: entry.under)
    undoes = entry.undoes
  }

  /// Whether an entry says just this.
  package func isSaid(by entry: Entry) -> Bool {
    entry.event == event && entry.author == (author ?? entry.id.writer.code)
      && entry.happened == happened && entry.under == under && entry.undoes == undoes
  }
}
