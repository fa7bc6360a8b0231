import InstructionalRounds
package import JournalFormat
import JSONText

/// What the browser tells the page.
package enum Happening: Hashable, Sendable {
  /// The page was opened.
  case begun(Opening)
  /// Somebody did something, perhaps with what a form or a file holds.
  case done(Action, Given)
  /// A key changed a line.
  case typed(Action, String)
  /// The lines that the store holds of this writer.
  case stored([String])
  /// A transaction is open, and this is the writer's last line in the store.
  case transaction(after: JournalEnd)
  /// The transaction has completed: what was written is kept.
  case kept
  /// Another window has written; the store has to be read again.
  case outrun
  /// The store refused, and this is its reason.
  case refused(String)
  /// A draft could not be kept; what is typed is still on the screen.
  case unkept
  /// A file or a text was handed over, or was not.
  case handed, unhanded
  /// The store was cleared of this writer.
  case erased
  /// Time went by.
  case timePassed
}

/// How the page was opened.
package struct Opening: Hashable, Sendable {
  /// What the file holds: an invitation, vocabularies, exercises, by name.
  package var files: [String: String] = [:]
  /// What the browser kept of earlier visits to the page, by name.
  package var things: [String: String] = [:]
  /// Why the store cannot be read; empty where it can.
  package var trouble = ""
  /// Whether another window holds the page already.
  package var isSecond = false
  /// Whether the browser can share a file.
  package var canShare = false
  /// Whether the browser can save a file.
  package var canSave = false

  /// A page without anything.
  package init() {}
}

/// What a form or a file holds.
package struct Given: Hashable, Sendable {
  /// Texts by the name of their field.
  package var texts: [String: String] = [:]
  /// The choices of a field with several.
  package var choices: [String: [String]] = [:]
  /// The texts of files.
  package var files: [String] = []

  /// Nothing.
  package init() {}
}

extension Happening {
  /// Reads what the browser's part writes; `nil` for anything that it does not write.
  init?(_ object: JSONObject) {
    switch object["event"]?.string {
    case "begin": self = .begun(Opening(object))
    case "deed":
      guard let deed = Action(object) else { return nil }
      self = .done(deed, Given(object))
    case "typed":
      guard let deed = Action(object) else { return nil }
      self = .typed(deed, object["text"]?.string ?? "")
    case "stored": self = .stored(object["lines"]?.array?.compactMap { $0.string } ?? [])
    case "write":
      guard let sum = object["sum"]?.string.flatMap(Checksum.init(_:)) else { return nil }
      let sequence = object["seq"]?.number?.integer(as: UInt64.self) ?? 0
      self = .transaction(after: JournalEnd(sequence: sequence, sum: sum))
    case "kept": self = .kept
    case "reload": self = .outrun
    case "refused": self = .refused(object["why"]?.string ?? "")
    case "unkept": self = .unkept
    case "handed": self = .handed
    case "unhanded": self = .unhanded
    case "erased": self = .erased
    case "tick": self = .timePassed
    default: return nil
    }
  }
}

extension Opening {
  fileprivate init(_ object: JSONObject) {
    self.init()
    for member in object["data"]?.members ?? [] {
      if let text = member.value.string { files[member.key] = text }
    }
    for thing in object["things"]?.array ?? [] {
      guard let name = thing.object?["name"]?.string, let value = thing.object?["value"]?.string
      else { continue }
      things[name] = value
    }
    trouble = object["why"]?.string ?? ""
    isSecond = object["second"]?.boolean ?? false
    canShare = object["can"]?.object?["share"]?.boolean ?? false
    canSave = object["can"]?.object?["save"]?.boolean ?? false
  }
}

extension Given {
  fileprivate init(_ object: JSONObject) {
    self.init()
    for member in object["values"]?.members ?? [] {
      if let text = member.value.string { texts[member.key] = text }
      if let list = member.value.array { choices[member.key] = list.compactMap { $0.string } }
    }
    files = object["texts"]?.array?.compactMap { $0.string } ?? []
  }
}
