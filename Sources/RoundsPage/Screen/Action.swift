import InstructionalRounds
import JSONText

/// What a person does on the page: a button, a line that is sent, a file that is chosen.
package struct Action: Hashable, Sendable {
  /// What is done.
  package var name: Name
  /// What it is done to, such as the entry of a note; empty where that is clear.
  package var subject = ""

  /// The things that can be done.
  package enum Name: String, CaseIterable, Hashable, Sendable {
    /// Reads an invitation out of a file or a paste.
    case invite
    /// Takes notes under a code.
    case join
    /// Observes a visit; begins it; ends it; plans one that nobody planned.
    case visit, begin, end, plan
    /// Types into the line; sends it; says what it is evidence of; makes a mark; drops the line.
    case line, send, element, mark, drop
    /// Tries again to keep what the store refused.
    case retry
    /// Takes a note onto the line; takes one back; takes back what was done last.
    case revise, withdraw, undo
    /// Says that a note is evidence of an element; keeps a wording with a reason; says why an element
    /// could not be seen.
    case tag, keep, gap
    /// Shows the notes, what is missing, the choice for the table, the handing over.
    case notes, missing, select, hand
    /// Chooses a note for the table, or puts it back.
    case choose
    /// The three ways out, and what comes after; gives the device to somebody else.
    case share, save, copy, arrived, erase, leave
    /// Shows nothing.
    case blank
    /// Answers an item of an exercise; goes to the next one, or the one before.
    case answer, next, before
    /// Plays a lesson; stops it or has it go on; ends the notes; says what students were asked to do, and
    /// the level of that; starts the exercise over.
    case play, pause, finish, task, level, startOver
  }

  /// Something that is done.
  package init(_ name: Name, _ subject: String = "") {
    self.name = name
    self.subject = subject
  }

  /// Something that is done to an entry.
  init(_ name: Name, _ entry: EntryID, _ element: CoreElement? = nil) {
    self.init(name, entry.description + (element.map { " " + $0.rawValue } ?? ""))
  }
}

extension Action {
  /// The entry that it is done to.
  var entry: EntryID? { words.first.flatMap { EntryID($0) } }

  /// The element that it is about.
  var element: CoreElement? { words.last.flatMap { CoreElement(rawValue: $0) } }

  private var words: [String] { subject.split(separator: " ").map { String($0) } }

  func write(to object: inout JSONObjectWriter) {
    object.member("deed", name.rawValue)
    if !subject.isEmpty { object.member("of", subject) }
  }

  /// Reads a deed as it was written; `nil` for anything else.
  init?(_ object: JSONObject) {
    guard let name = object["deed"]?.string.flatMap(Action.Name.init(rawValue:)) else { return nil }
    self.init(name, object["of"]?.string ?? "")
  }
}
