import InstructionalRounds
import Terminals

extension Observation {
  /// The keys and what each does, with the lenses of the protocol.
  package var keysPanel: Panel {
    let lenses = visit.lenses.enumerated().map { place, lens in
      "F\(place + 1) or \(place + 1) Enter  \(lens.code): \(lens.meaning)"
    }
    let prefixes = CoreElement.allCases.map { element in
      "\(visit.letters[element] ?? "") \(element.rawValue)"
    }
    let keys = [
      "Enter  keep the note; its time is that of its first key",
      "Tab  what it is evidence of; or begin with t, s, c or k and a space, or T:",
      "Up  take the last note to revise it; Down lets go of it",
      "Esc  show nothing, and show again",
      "Ctrl-U, Ctrl-K, Ctrl-W  cut before, after, a word; Ctrl-Y puts it back",
      "PageUp, PageDown  look through the notes",
      "Backspace on an empty line  take back a mark of the last five seconds",
      "Ctrl-Z  to the shell, fg comes back; Ctrl-C or Ctrl-D  leave",
    ]
    let commands = CommandName.allCases.map { name in
      "\(name.typed)  \(name.meaning)"
    }
    return Panel(
      title: "Keys (\(prefixes.joined(separator: ", ")))",
      lines: keys + (lenses.isEmpty ? [] : ["", "Marks, without words:"] + lenses) + [""] + commands
    )
  }

  /// What lies over the notes: a question mark alone on the line shows the keys.
  package var shownPanel: Panel? { line.text == "?" ? keysPanel : panel }
}

extension CommandName {
  /// The command as it is typed.
  fileprivate var typed: String { argument.isEmpty ? ":\(rawValue)" : ":\(rawValue) \(argument)" }
}
