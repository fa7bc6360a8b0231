public import InstructionalRounds

/// How much of a round's journals is read.
///
/// What a part leaves out is passed over by the heads of its lines alone, without a check, which takes a
/// fraction of the time. A file with damage is read whole.
public enum JournalPart: Hashable, Sendable {
  /// Every line.
  case whole
  /// All that a writer's next note stands on: of the notes and tags, only the writer's own last note, and
  /// those of other devices of the same participant. Where a line of the writer's own is missing, or has
  /// another author, all of its journal is read.
  case forNextNote(of: WriterID)
  /// What says where the round stands: its opening, the advances and the reopenings.
  case stages
  /// All but notes and their tags: what rounds say of each other, and what was promised in them.
  case withoutNotes
}
