package import InstructionalRounds
package import Terminals

/// What reaches the observation from outside.
package enum Happening: Hashable, Sendable {
  /// A key was pressed.
  case key(Key)
  /// Time went by.
  case timePassed
  /// What was to be recorded is on the disk; the question is one about its words.
  case recorded([CapturedNote], question: String?)
  /// It is not, and this is why.
  case refused(String)
  /// Words of an earlier start that never were recorded.
  case offered([Draft])
  /// The device tells something of itself that the record has to say, such as that it slept.
  case deviceSaid(String)
  /// The next note is of this time.
  case timeSet(Moment)
  /// The answer to a command, in one line.
  case answered(String)
  /// The answer to a command, in many.
  case listed(title: String, [String])
  /// How the record stands: the author's notes in the visit, and what the visit still lacks.
  case refreshed([CapturedNote], missing: [String])
}

/// What the observation wants done.
package enum Effect: Hashable, Sendable {
  /// To have this recorded, all or none, and to be told.
  case record([Draft])
  /// To have a command done that needs more than the observation knows.
  case ask(Request)
  /// To stop for a while, as Ctrl-Z does.
  case suspend
  /// To have all of the screen drawn again.
  case redraw
  /// To end; what was not recorded is kept for the next start.
  case leave
}

/// A command that needs the record or the clock.
package enum Request: Hashable, Sendable {
  /// The next note is of a time as it was typed.
  case at(String)
  /// The last thing is taken back.
  case undo
  /// The visit ends.
  case end
  /// Another visit is observed.
  case visit(VisitNumber)
  /// What the gate still wants.
  case status
}
