package import InstructionalRounds
package import Terminals

/// A visit as it is being observed: a value that keys change, and that says what is to be done.
///
/// It knows neither the disk nor the terminal. Whoever drives it does what it wants, in order, and
/// tells it what came of it. Whatever was typed is in ``unsaved`` until it was told to be on the disk.
package struct Observation: Hashable, Sendable {
  package let visit: ObservedVisit
  /// The author's notes, by their time.
  package internal(set) var notes: [CapturedNote]
  /// What the visit still lacks, as the gate will say.
  package internal(set) var missing: [String]
  /// What is not on the disk yet, in its order.
  package internal(set) var outbox: [Draft] = []
  /// How much of the outbox is being recorded.
  var sending = 0
  /// Whether the outbox waits for Enter, as the disk refused it.
  package internal(set) var isHeld = false
  /// The line that is typed.
  package internal(set) var line = EditedLine()
  /// When the first key of the line was pressed.
  var firstKey: Moment?
  /// The time that a command set for the next note.
  package internal(set) var setTime: Moment?
  /// The element that a key chose for the line.
  package internal(set) var chosen: CoreElement?
  /// The note that the line revises.
  package internal(set) var revising: NoteID?
  /// What is said in one line.
  package internal(set) var message: Message?
  /// What lies over the notes.
  package internal(set) var panel: Panel?
  /// Whether nothing is shown, because students look.
  package internal(set) var isBlank = false
  /// How many lines the list is scrolled up.
  package internal(set) var scroll = 0
  /// The cues that were shown, each with what had no note.
  package internal(set) var cues: [Cue] = []
  /// When the next cue is due.
  var nextCue: Moment?
  /// The mark that Backspace may still take back.
  var lastMark: LastMark?

  /// An observation that begins, with the notes that there are already.
  package init(_ visit: ObservedVisit, notes: [CapturedNote] = [], missing: [String] = []) {
    self.visit = visit
    self.notes = notes.filter { !$0.isWithdrawn }.sorted { $0.at < $1.at }
    self.missing = missing
  }
}

/// One line that is said beside the notes.
package enum Message: Hashable, Sendable {
  /// What came of something.
  case notice(String)
  /// A question about the words of the last note.
  case question(String)
  /// What went wrong.
  case trouble(String)

  /// The line.
  package var text: String {
    switch self {
    case .notice(let text), .question(let text), .trouble(let text): text
    }
  }
}

/// Lines that lie over the notes until a key puts them away.
package struct Panel: Hashable, Sendable {
  /// What they are.
  package let title: String
  package let lines: [String]
  /// How many of them are above the screen.
  package var scroll = 0
}

/// What had no note in an interval.
package struct Cue: Hashable, Sendable {
  /// When the interval ended.
  package let at: Moment
  /// What nothing was noted of; empty when everything was.
  package let missing: [CoreElement]
}

/// A mark with the time that it was made.
struct LastMark: Hashable, Sendable {
  let id: NoteID
  let at: Moment
}

extension Observation {
  /// Everything that was typed and is not known to be on the disk; the line that is typed comes last.
  package var unsaved: [Draft] { outbox + [lineDraft].compactMap(\.self) }

  /// The line as it would be recorded.
  private var lineDraft: Draft? {
    guard let firstKey, !line.isEmpty else { return nil }
    return Draft(
      revising.map { .revision($0) } ?? .note,
      at: setTime ?? firstKey,
      text: line.text,
      element: chosen
    )
  }

  /// What the line is evidence of, by a key or by how it begins.
  package var lineElements: Set<CoreElement> {
    let typed = visit.labels.readingTyped(line.text).elements.union([chosen].compactMap(\.self))
    guard typed.isEmpty, let revising else { return typed }
    return notes.first { $0.id == revising }?.elements ?? []
  }

  /// Whether the line is a command.
  package var isCommand: Bool { line.text.hasPrefix(":") }
}
