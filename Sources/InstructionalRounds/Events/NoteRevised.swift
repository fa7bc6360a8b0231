/// Recorded when a note is worded anew; the old wording stays in the history.
public struct NoteRevised: OpenFact {
  /// See ``Fact/kind``.
  public static let kind = FactKind.noteRevised
  /// Which note.
  public var note: NoteID
  /// The wording that stands from now on.
  public var words: Words

  /// A note is worded anew.
  public init(note: NoteID, words: Words) {
    self.note = note
    self.words = words
  }
}

extension NoteRevised {
  /// See ``Fact/event``.
  public var event: Event { .noteRevised(self) }
  /// See ``Fact/speaksOf``.
  public var speaksOf: [EntryID] { [note.entry] }
  /// See ``Fact/redacted()``.
  public func redacted() -> NoteRevised { NoteRevised(note: note, words: .redacted) }

  /// See ``Fact/apply(_:_:to:)``.
  public func apply(_ entry: Entry, _ standing: Standing, to record: inout RoundRecord) -> Bool {
    record.change(note) {
      $0.revisions.append(Revision(entry: entry.id, words: words, at: entry.happened))
      // A reason to keep was given for the words that are gone.
      $0.keptBecause = nil
    }
  }
}
