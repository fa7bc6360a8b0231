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
      "Enter  keep the note, with the time of its first key",
      "Tab  what it is evidence of; or start with t, s, c or k and a space, or T:",
      "Up  edit the last note; Down puts it back",
      "Esc  hide everything, and show it again",
      "Ctrl-U, Ctrl-K, Ctrl-W  cut before, after, or a word; Ctrl-Y puts it back",
      "PageUp, PageDown  look through the notes",
      "Backspace on an empty line  undo a mark made in the last five seconds",
      "Ctrl-Z  go to the shell, fg returns; Ctrl-C or Ctrl-D  leave",
    ]
    let commands = CommandName.allCases.map { name in
      "\(name.typed)  \(name.meaning)"
    }
    return Panel(
      title: "Keys (\(prefixes.joined(separator: ", ")))",
      lines: keys + (lenses.isEmpty ? [] : ["", "Marks that need no words:"] + lenses) + [""]
        + commands
    )
  }

  /// What lies over the notes: a question mark alone on the line shows the keys.
  package var shownPanel: Panel? { line.text == "?" ? keysPanel : panel }
}

extension CommandName {
  /// The command as it is typed.
  fileprivate var typed: String { argument.isEmpty ? ":\(rawValue)" : ":\(rawValue) \(argument)" }
}
