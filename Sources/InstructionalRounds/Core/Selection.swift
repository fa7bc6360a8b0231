/// The handful of notes that an observer brings to the table.
public struct Selection: Hashable, Sendable {
  /// Who brings them.
  public let author: ParticipantCode
  /// The notes, each with the numbers of the focus questions that it was said to speak to.
  public internal(set) var notes: [NoteID: Set<Int>]
}
