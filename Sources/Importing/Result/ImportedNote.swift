package import InstructionalRounds

/// A note that a file holds, before it is somebody's entry in a journal.
package struct ImportedNote: Hashable, Sendable {
  /// The first physical line that it stands on, counted from 1.
  package let line: Int
  /// What was seen or heard; what a transcript says is in quotation marks, for it is data.
  package let words: Words
  /// What it is evidence of, where the file says so.
  package let elements: Set<CoreElement>
  /// The protocol's own codes, as the protocol spells them.
  package let lenses: Set<String>
  /// When it was; `nil` where neither the file nor the visit tells.
  package let time: ImportedTime?
  /// Whether the time was written with the note, rather than taken over from what is before.
  package let hasOwnTime: Bool
  /// The visit that a heading or a column names; `nil` is the visit that was asked for.
  package let visit: VisitNumber?
  /// The author that a heading or a column names; `nil` is the author who was asked for.
  package let author: ParticipantCode?
  /// Whether its author marked it to be brought to the table.
  package let isSelected: Bool
  /// By what it is recognized when the file, or a corrected one, is read another time.
  package let identity: ContentDigest
}

/// When an imported note was.
package enum ImportedTime: Hashable, Sendable {
  /// A moment of the visit.
  case moment(Moment)
  /// Milliseconds after the visit's beginning, which nobody has told yet.
  case elapsed(milliseconds: Int64)
}
