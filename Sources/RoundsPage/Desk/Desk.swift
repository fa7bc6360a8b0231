package import InstructionalRounds
package import JournalFormat

/// One observer at work in a round, on this device: the lines that were kept, what waits to be kept,
/// and what is on the screen.
package struct Desk: Sendable {
  /// The round, with everything that was kept.
  package internal(set) var round: OpenedRound
  /// Who types, on this device.
  package let writer: WriterID
  /// Where the writer's journal ends.
  package internal(set) var end = JournalEnd.beginning
  /// The writer's lines, as they are handed over.
  package internal(set) var lines: [JournalLine] = []
  /// What was done and is not known to be kept, in its order.
  package internal(set) var outbox: [Draft] = []
  /// What is being kept just now.
  var sending: Sending?
  /// Whether the outbox waits until somebody tries again, as the store refused it.
  package internal(set) var isHeld = false
  /// What is on the screen.
  var view = View.notes
  /// The visit that is observed.
  package internal(set) var visit: VisitID?
  package internal(set) var line = TypedLine()
  /// What is said in one line: a question, or what came of something.
  package internal(set) var remark = ""
  /// A mark that may still be taken back with one touch, and when it was made.
  var lastMark: (entry: EntryID, at: Moment)?
  /// How many of the writer's lines have been handed over, and how many notes were among them.
  package internal(set) var handed = Handed()
  /// Whether the last way out was reported to have worked, and waits for a person's word.
  var hasJustHanded = false

  /// What is on the screen.
  enum View: Hashable, Sendable {
    case notes, missing, selecting, handing
    case reason(Reasoned)
  }

  /// What a reason is given for.
  enum Reasoned: Hashable, Sendable {
    /// A wording that stays.
    case keep(NoteID)
    /// Something that could not be seen.
    case gap(VisitID, CoreElement)
  }

  /// What is being kept: the round with it, its lines, and how much of the outbox it is.
  struct Sending: Sendable {
    var round: OpenedRound
    var end: JournalEnd
    var lines: [JournalLine] = []
    /// Older lines whose words are taken out by the new ones.
    var redacted: [EntryID: JournalLine] = [:]
    var drafts = 0
  }

  /// What was handed over.
  package struct Handed: Hashable, Sendable {
    /// How many lines, from the first on.
    package var lines: UInt64 = 0
    /// How many notes.
    package var notes = 0
  }

  package init(_ round: OpenedRound, writer: WriterID) {
    self.round = round
    self.writer = writer
  }
}

extension Desk {
  /// Whose words are taken down.
  package var code: ParticipantCode { writer.code }

  /// The observer's notes.
  package var notes: [Note] { round.notes(of: code) }

  /// The notes that the observer brings to the table.
  package var chosen: Set<NoteID> {
    guard let selection = round.record.selections[code] else { return [] }
    return Set(selection.notes.keys)
  }
}

package struct TypedLine: Hashable, Sendable {
  /// What is there.
  package var text = ""
  /// When its first key was pressed.
  package var begun: Moment?
  /// What a button says that it is evidence of.
  package var element: CoreElement?
  /// The note that it rewords.
  package var revising: NoteID?

  package init() {}

  /// Takes what is there now.
  mutating func type(_ text: String, at now: Moment) {
    if text.isEmpty, revising == nil { begun = nil }
    if begun == nil, !text.isEmpty { begun = now }
    self.text = text
  }
}

/// Why the desk records nothing.
package enum DeskRefusal: Error, Hashable, Sendable {
  /// The round does not take it.
  case door(DoorRefusal)
  /// The words are none, or too many, or hold what would move a cursor.
  case words(WordsError)
  /// The line could not be written.
  case unwritable
}
