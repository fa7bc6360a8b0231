import InstructionalRounds
import Terminals

/// What is in the list of notes.
enum ListedRow {
  /// A note that is on the disk.
  case note(CapturedNote)
  /// Something that is not yet.
  case draft(Draft, isHeld: Bool)
  /// What had no note in an interval.
  case cue(Cue)
}

extension ListedRow {
  /// The row on a screen: its time, the letters of its elements, and its words.
  func lines(width: Int, letters: [CoreElement: String]) -> [StyledLine] {
    switch self {
    case .note(let note):
      let marks = CoreElement.allCases.filter(note.elements.contains)
        .compactMap { letters[$0] }.joined()
      return ListedRow.lines(note.words, at: note.at, marks: marks, width: width, .plain)
    case .draft(let draft, let isHeld):
      let end = isHeld ? "  (not saved)" : " …"
      let marks = draft.element.flatMap { letters[$0] } ?? ""
      return ListedRow.lines(draft.words + end, at: draft.at, marks: marks, width: width, .dim)
    case .cue(let cue):
      let missing = cue.missing.map(\.rawValue)
      let what =
        missing.isEmpty
        ? "a note on every element" : "no note of \(missing.joined(separator: ", "))"
      return [StyledLine("── \(cue.at.clock.prefix(5))  \(what)".oneLine(width), .dim)]
    }
  }

  private static func lines(
    _ words: String,
    at moment: Moment,
    marks: String,
    width: Int,
    _ style: Style
  ) -> [StyledLine] {
    let clock = String(width < 60 ? moment.clock.prefix(5) : moment.clock.prefix(8))
    let space = String(repeating: " ", count: max(1, 3 - marks.columns))
    let head = "\(clock) \(marks)\(space)"
    let indent = String(repeating: " ", count: head.columns)
    return words.folded(to: width - head.columns).enumerated().map { place, line in
      place == 0
        ? StyledLine(head, style.union(.dim)) + StyledLine(line, style)
        : StyledLine(indent + line, style)
    }
  }
}

extension Draft {
  /// The words as they will be in the list.
  fileprivate var words: String {
    switch kind {
    case .note, .revision: text
    case .mark(let lens, let value): lens.words(with: value)
    case .withdrawal: "(taken back)"
    }
  }
}
