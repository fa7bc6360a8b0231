/// Recorded when words are taken out of the record for good, in this copy and every other.
public struct Redacted: AnytimeFact {
  /// The entry whose words go; the later wordings of a note go with it.
  public var subject: EntryID
  /// Why, without repeating what is to go.
  public var reason: Words
  /// What the entry says from now on, in the order of its words, where something is in place of a
  /// name; nothing where the words just go.
  public var instead: [Words]

  /// Words are taken out.
  public init(subject: EntryID, reason: Words, instead: [Words] = []) {
    self.subject = subject
    self.reason = reason
    self.instead = instead
  }
}

extension Redacted: FoldedFact {
  package static var name: String { "redacted" }
  package static var takenBack: TakingBack { .never }
  /// The fact as one of all that can be recorded.
  public var event: Event { .redacted(self) }
  package var rewords: EntryID? { instead.isEmpty ? nil : subject }
  package func refused(at door: Door) -> DoorRefusal? { door.refusal(ofRedacting: subject) }

  package func reworded(_ change: (Words) -> Words) -> Redacted {
    Redacted(subject: subject, reason: change(reason), instead: instead.map(change))
  }

  package func apply(_ entry: Entry, _ standing: Standing, to record: inout RoundRecord) -> Bool {
    record.redactions[subject, default: []].append(entry.id)
    return true
  }
}
