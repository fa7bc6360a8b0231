/// Recorded when notes are put together under a heading.
public struct Grouped: AnalysisFact {
  /// A group.
  public typealias Subject = Group
  /// The number of the group among those of its writer, counting from 1.
  public var number: Int
  /// The heading, in the words that the evidence earns.
  public var heading: Words
  /// The notes.
  public var notes: [NoteID]
  /// The team that groups; the whole group if there is none.
  public var team: Team?

  /// Notes are put together.
  public init(number: Int, heading: Words, notes: [NoteID], team: Team? = nil) {
    self.number = number
    self.heading = heading
    self.notes = notes
    self.team = team
  }
}

extension Grouped: FoldedFact {
  package static var name: String { "grouped" }
  /// The fact as one of all that can be recorded.
  public var event: Event { .grouped(self) }
  package var restsOn: [EntryID] { notes.map { $0.entry } }

  package func reworded(_ change: (Words) -> Words) -> Grouped {
    Grouped(number: number, heading: change(heading), notes: notes, team: team)
  }

  package func apply(_ entry: Entry, _ standing: Standing, to record: inout RoundRecord) -> Bool {
    let id = GroupID(entry.id)
    record.groups[id] = Group(
      id: id,
      number: number,
      team: team,
      headings: [Revision(entry: entry.id, words: heading, at: entry.happened)],
      notes: notes,
      standing: standing
    )
    return true
  }
}
