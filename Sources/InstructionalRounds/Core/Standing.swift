/// What an entry does in the round as it is known.
public enum Standing: Hashable, Sendable {
  /// It counts.
  case counts
  /// It came after the advance that ended its stage, which had not seen it.
  ///
  /// It is shown and marked, and cannot be cited until the facilitator admits it or reopens.
  case late
  /// It was made under an advance that a reopening has put out of force.
  case toBeConfirmed
  /// It speaks of entries that are not here yet, or were damaged.
  case waiting([EntryID])
  /// It is kept and listed, and changes nothing.
  case noEffect(NoEffect)
}

/// Why an entry changes nothing.
public enum NoEffect: Hashable, Sendable {
  /// It belongs to a stage that the round has not reached.
  case beforeItsStage
  /// The round was not where the entry moves it from.
  case outOfOrder
  /// It ends a stage that had been reopened, which it did not know.
  case reopenedMeanwhile
  /// The round had been opened already.
  case alreadyOpened
  /// What it speaks of is no such thing, has no effect itself, or cannot be treated so.
  case speaksOfNothing
  /// Another entry has the same writer and number; see ``History/conflicting``.
  case conflicting
  /// A kind of entry that this version does not know.
  case unknownKind
}
