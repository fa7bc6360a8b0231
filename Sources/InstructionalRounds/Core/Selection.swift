/// The handful of notes that an observer brings to the table.
public struct Selection: Hashable, Sendable {
  /// Who brings them.
  public let author: ParticipantCode
  /// The notes, each with the number of the focus question that it speaks to, where one was said.
  public internal(set) var notes: [NoteID: Int?]
}
