package import InstructionalRounds

/// Something that an observer did and that is not known to be kept yet.
package struct Draft: Hashable, Sendable {
  /// What it is to become.
  package var intent: Intent
  /// When it happened: for a line, when its first key was pressed.
  package var at: Moment

  /// What somebody means to record.
  package enum Intent: Hashable, Sendable {
    /// To take part under the desk's code, on this device.
    case join
    /// To have a visit begin, or end.
    case begin(VisitID)
    case end(VisitID)
    /// To observe a visit that nobody planned.
    case plan(VisitNumber)
    /// A note as it was typed, and what was chosen for it by a button.
    case note(VisitID, text: String, element: CoreElement?)
    /// A mark by one of the protocol's codes.
    case mark(VisitID, Lens, value: Double?)
    /// Other words for a note.
    case revise(NoteID, text: String, element: CoreElement?)
    /// To take something back.
    case withdraw(EntryID)
    /// To say what a note is evidence of.
    case tag(NoteID, Set<CoreElement>)
    /// To keep a wording that was asked about.
    case keep(NoteID, reason: String)
    /// To say why an element could not be seen.
    case gap(VisitID, CoreElement, reason: String)
    /// To bring a note to the table, or to put it back.
    case choose(NoteID)
    case putBack(NoteID)
  }

  package init(_ intent: Intent, at: Moment) {
    self.intent = intent
    self.at = at
  }
}
