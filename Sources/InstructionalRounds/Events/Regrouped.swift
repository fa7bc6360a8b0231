/// Recorded when notes are moved into a group or out of it, or its heading is reworded.
public struct Regrouped: AnalysisFact {
  /// Which group.
  public var group: GroupID
  /// The notes that come into it.
  public var adds: [NoteID]
  /// The notes that leave it.
  public var drops: [NoteID]
  /// The heading from now on.
  public var heading: Words?

  /// A group is changed.
  public init(
    group: GroupID,
    adds: [NoteID] = [],
    drops: [NoteID] = [],
    heading: Words? = nil
  ) {
    self.group = group
    self.adds = adds
    self.drops = drops
    self.heading = heading
  }
}

extension Regrouped: FoldedFact {
  package static var name: String { "regrouped" }
  /// The fact as one of all that can be recorded.
  public var event: Event { .regrouped(self) }
  package var rewords: EntryID? { group.entry }
  package var speaksOf: [EntryID] { [group.entry] }
  package var restsOn: [EntryID] { adds.map { $0.entry } }

  package func reworded(_ change: (Words) -> Words) -> Regrouped {
    var copy = self
    copy.heading = heading.map(change)
    return copy
  }

  package func apply(_ entry: Entry, _ standing: Standing, to record: inout RoundRecord) -> Bool {
    record.change(group) { group in
      group.notes.removeAll { drops.contains($0) }
      group.notes += adds.filter { !group.notes.contains($0) }
      guard let heading else { return }
      group.headings.append(Revision(entry: entry.id, words: heading, at: entry.happened))
    }
  }
}
