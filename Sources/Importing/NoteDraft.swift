import InstructionalRounds

/// What a reader has found for a note, before its words are checked.
struct NoteDraft {
  /// The physical lines that it stands on.
  var lines: ClosedRange<Int>
  /// What is to become its words.
  var text: String
  /// What it says in the file, that identifies it; without a speaker's name.
  var content: String
  /// The time that was written with it.
  var written: WrittenTime?
  /// When it was, by its own time or by the one before it.
  var time: ImportedTime?
  /// What it is evidence of.
  var elements: Set<CoreElement> = []
  /// The protocol's own codes.
  var lenses: Set<String> = []
  /// The visit that the file names for it.
  var visit: VisitNumber?
  /// The author that the file names for it.
  var author: ParticipantCode?
  /// Whether it was marked to be brought to the table.
  var isSelected = false
}
