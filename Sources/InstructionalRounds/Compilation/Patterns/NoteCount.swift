/// How many notes of a round stand, by visit: late ones included, withdrawn ones not.
///
/// This is what the patterns of practice need of notes. It can be counted from a folded round, which is
/// the reference, or from the lines of its journals without their words.
public struct NoteCount: Hashable, Sendable {
  /// The notes of each visit that has some.
  public internal(set) var visits: [VisitID: OfVisit] = [:]
  /// Whose words they are.
  public internal(set) var authors: Set<ParticipantCode> = []

  /// The notes of a visit.
  public struct OfVisit: Hashable, Sendable {
    /// How many they are.
    public internal(set) var noteCount = 0
    /// What they are evidence of.
    public internal(set) var elementCounts = ElementCounts()
  }

  /// No notes yet.
  public init() {}

  /// Counts the notes of a round; where a lens is named, only those that were taken with it.
  public init(_ record: RoundRecord, lens: String? = nil) {
    for note in record.notes.values where !note.isWithdrawn {
      guard lens.map(note.lenses.contains) ?? true else { continue }
      add(note.elements, of: note.visit, by: note.author)
    }
  }

  /// Counts a note.
  public mutating func add(
    _ elements: Set<CoreElement>,
    of visit: VisitID,
    by author: ParticipantCode
  ) {
    visits[visit, default: OfVisit()].noteCount += 1
    visits[visit, default: OfVisit()].elementCounts.add(elements)
    authors.insert(author)
  }
}
