/// A note as far as an audience may see it.
public struct SummaryNote: Hashable, Sendable {
  /// What it is called: for the group what people type for it.
  public let name: String
  /// Where, when and by whom it was taken; none for staff.
  public let source: Source?
  /// The current words.
  public let words: Words
  /// What comes in front of the words where they are quoted, such as `T: `.
  public let label: String
  /// What it is evidence of, in the order of the core.
  public let elements: [CoreElement]
  /// Whether somebody brought it to the table.
  public let isSelected: Bool
  /// Whether it came after the advance that ended description.
  public let isLate: Bool
  /// Whether it was taken back.
  public let isWithdrawn: Bool
  /// Whether its words were taken out of the record.
  public let isRedacted: Bool
  /// Whether it was reworded.
  public let isRevised: Bool

  /// Where a note comes from.
  public struct Source: Hashable, Sendable {
    /// The identity of the note.
    public let id: NoteID
    /// The identity of its visit.
    public let visitID: VisitID
    /// The number of its visit.
    public let visit: VisitNumber
    /// Whose words they are.
    public let author: ParticipantCode
    /// When it was seen or heard.
    public let at: Moment
    /// The protocol's own codes for it.
    public let lenses: Set<String>
  }

  /// All notes that an audience may see, in an order that it may know.
  static func all(_ telling: Telling, _ names: SummaryNames) -> [SummaryNote] {
    let notes = telling.placedNotes.compactMap { note, visit -> SummaryNote? in
      names.name(of: note.id.entry).map { name in
        SummaryNote(note, in: telling.forGroup(visit), called: name, telling)
      }
    }
    return telling.ordered(notes) { $0.shown + [$0.name] }
  }
}

extension SummaryNote {
  /// A note; its visit is known to the group alone.
  init(_ note: Note, in visit: Visit? = nil, called name: String, _ telling: Telling) {
    self.name = name
    source = visit.map { Source(note, in: $0) }
    words = telling.hours.hidden(from: note.words)
    label = telling.record.observationProtocol.label(for: note.words, of: note.elements)
    elements = CoreElement.allCases.filter { note.elements.contains($0) }
    isSelected = telling.selected.contains(note.id)
    isLate = note.standing == .late
    isWithdrawn = note.isWithdrawn
    isRedacted = note.words.isRedacted
    isRevised = note.revisions.count > 1
  }
}

extension SummaryNote.Source {
  fileprivate init(_ note: Note, in visit: Visit) {
    id = note.id
    visitID = visit.id
    self.visit = visit.number
    author = note.author
    at = note.at
    lenses = note.lenses
  }
}

extension Telling {
  /// Whether a note is told as such, and not only where it is cited.
  func tells(_ note: Note) -> Bool { tellsAll || (!note.isWithdrawn && !note.words.isRedacted) }

  /// The notes that may be told at all, with their visits, by visit and time.
  fileprivate var placedNotes: [(Note, Visit)] {
    let placed = record.notes.values.compactMap { note in
      record.visits[note.visit].map { (note, $0) }
    }
    return placed.filter { tells($0.0) }.sorted {
      ($0.1.number, $0.1.id, $0.0.at, $0.0.id) < ($1.1.number, $1.1.id, $1.0.at, $1.0.id)
    }
  }
}

/// Notes under a heading, as the group sees them.
public struct SummaryGroup: Hashable, Sendable {
  /// What people type for it.
  public let label: String
  /// The heading.
  public let heading: Words
  /// The notes in it that are here.
  public let notes: [NoteID]
  /// What people type for these notes.
  public let noteLabels: [String]

  /// The groups in force.
  static func all(_ telling: Telling) -> [SummaryGroup] {
    let record = telling.record
    return record.groups.values.filter { $0.standing == .counts && $0.withdrawal == nil }
      .sorted { $0.id < $1.id }.map { group in
        let notes = group.notes.filter { record.notes[$0].map { !$0.isWithdrawn } ?? false }
        return SummaryGroup(
          label: telling.labels[group.id],
          heading: group.heading,
          notes: notes,
          noteLabels: notes.map { telling.labels[$0] }
        )
      }
  }
}
