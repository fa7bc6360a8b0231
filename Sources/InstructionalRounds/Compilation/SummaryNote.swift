/// A note as the summary tells it.
public struct SummaryNote: Hashable, Sendable {
  /// Its identity.
  public let id: NoteID
  /// What people type for it.
  public let label: String
  /// The identity of its visit.
  public let visitID: VisitID
  /// The number of its visit.
  public let visit: VisitNumber
  /// Whose words they are.
  public let author: ParticipantCode
  /// When it was seen or heard.
  public let at: Moment
  /// The words that stand.
  public let words: Words
  /// What it is evidence of.
  public let elements: Set<CoreElement>
  /// The protocol's own codes for it.
  public let lenses: Set<String>
  /// Whether somebody brought it to the table.
  public let isSelected: Bool
  /// Whether it came after the advance that ended description.
  public let isLate: Bool
  /// Whether it was taken back.
  public let isWithdrawn: Bool
  /// Whether its words were taken out of the record.
  public let isRedacted: Bool
  /// Whether it was worded anew.
  public let isRevised: Bool

  static func all(_ record: RoundRecord, _ labels: Labels) -> [SummaryNote] {
    let selected = Set(record.selections.values.flatMap { $0.notes.keys })
    return record.notes.values.compactMap { note in
      record.visits[note.visit].map {
        SummaryNote(note, in: $0, label: labels[note.id], isSelected: selected.contains(note.id))
      }
    }.sorted {
      ($0.visit, $0.visitID, $0.at, $0.id) < ($1.visit, $1.visitID, $1.at, $1.id)
    }
  }

  private init(_ note: Note, in visit: Visit, label: String, isSelected: Bool) {
    id = note.id
    self.label = label
    visitID = visit.id
    self.visit = visit.number
    author = note.author
    at = note.at
    words = note.words
    elements = note.elements
    lenses = note.lenses
    self.isSelected = isSelected
    isLate = note.standing == .late
    isWithdrawn = note.isWithdrawn
    isRedacted = note.words.isRedacted
    isRevised = note.revisions.count > 1
  }
}
