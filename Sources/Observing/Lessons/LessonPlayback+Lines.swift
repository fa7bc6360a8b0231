import InstructionalRounds
package import Terminals

extension LessonPlayback {
  /// The lesson as it is above the notes: how far it is, and the last lines that were shown.
  ///
  /// - Parameters:
  ///   - width: how many columns there are.
  ///   - rows: how many rows it has to itself.
  ///   - clock: where the clock stands.
  /// - Returns: as many lines as there are rows.
  package func lines(width: Int, rows: Int, at clock: Int64) -> [StyledLine] {
    guard rows > 1 else { return Array(repeating: .empty, count: max(0, rows)) }
    let room = rows - 2
    var lines: [StyledLine] = []
    for line in shown(at: clock).reversed() where lines.count < room {
      lines.insert(contentsOf: Self.lines(of: line, width: width), at: 0)
    }
    let shown = lines.suffix(room)
    let space = Array(repeating: StyledLine.empty, count: room - shown.count)
    let rule = StyledLine(String(repeating: "─", count: width), .dim)
    return [heading(width: width, at: clock)] + space + shown + [rule]
  }

  /// What is played, how far it is, and the key that stops it.
  private func heading(width: Int, at clock: Int64) -> StyledLine {
    let state =
      isOver(at: clock)
      ? "over: :end when your notes are done"
      : isPaused ? "paused, Ctrl-P resumes" : "Ctrl-P pauses"
    let time = StyledLine("\(time(at: clock)) of \(lesson.end)  \(state)", .dim)
    let title = StyledLine(
      "\(lesson.heading.title)".oneLine(max(2, width - time.columns - 2)),
      .bold
    )
    return title.filled(to: width, with: time)
  }

  /// A line of the lesson with its time, folded.
  private static func lines(of line: ScriptLine, width: Int) -> [StyledLine] {
    let time = "\(line.at)"
    let head = String(repeating: " ", count: max(0, 5 - time.columns)) + time + "  "
    let folded = "\(line)".folded(to: max(10, width - head.columns))
    return folded.enumerated().map { place, text in
      StyledLine(place == 0 ? head : String(repeating: " ", count: head.columns), .dim)
        + StyledLine(text)
    }
  }
}
