package import InstructionalRounds
package import Terminals

extension Observation {
  /// What the screen shows.
  ///
  /// - Parameters:
  ///   - size: the size of the screen.
  ///   - now: what time it is.
  /// - Returns: the picture, of that size.
  package func picture(on size: Picture.Size, at now: Moment) -> Picture {
    guard !isBlank else { return Picture([], size: size) }
    let footer = footer(width: size.columns)
    let prompt = prompt
    let window = line.window(size.columns - prompt.columns)
    let inputRow = max(0, size.rows - 1)
    let room = max(0, size.rows - 2 - footer.count)
    let lines =
      [header(width: size.columns, at: now)] + body(width: size.columns, rows: room) + footer
      + [StyledLine(prompt, .bold) + StyledLine(window.text)]
    return Picture(
      Array(lines.suffix(size.rows)),
      size: size,
      cursor: .init(row: inputRow, column: prompt.columns + window.cursor)
    )
  }

  /// The visit, how long it has lasted, and what time it is.
  private func header(width: Int, at now: Moment) -> StyledLine {
    let minutes = max(0, now.milliseconds - visit.began.milliseconds) / 60_000
    let title = StyledLine("Visit \(visit.number)", .bold)
    let time = "\(minutes) min  \(now.clock.prefix(5))"
    let subject = visit.subject.map { "  \($0)" } ?? ""
    let fits = title.columns + subject.columns + time.columns + 2 <= width
    return (fits ? title + StyledLine(subject) : title).filled(to: width, with: StyledLine(time))
  }

  /// What is before the line: the element, and what Enter will do with it.
  private var prompt: String {
    if isCommand { return "  " }
    let letters = CoreElement.allCases.filter(lineElements.contains)
      .compactMap { visit.letters[$0] }.joined()
    let revised = revising.flatMap { id in notes.first { $0.id == id } }
    let what = revised.map { "\($0.label) " } ?? setTime.map { "\($0.clock.prefix(5)) " } ?? ""
    return "\(what)\(letters.isEmpty ? " " : letters)› "
  }

  /// The lines between the notes and the line: counts, and what is said.
  private func footer(width: Int) -> [StyledLine] {
    let said =
      switch message {
      case nil: StyledLine.empty
      case .notice(let text): StyledLine(text.oneLine(width))
      case .question(let text): StyledLine("? \(text)".oneLine(width), .dim)
      case .trouble(let text): StyledLine("! \(text)".oneLine(width), .bold)
      }
    return visit.isQuiet ? [said] : [counts(width: width), said]
  }

  /// How many notes there are of each element, and what the gate misses.
  private func counts(width: Int) -> StyledLine {
    let counts = CoreElement.allCases.map { element in
      let count = notes.count { $0.elements.contains(element) }
      return "\(visit.letters[element] ?? "") \(count)"
    }
    let line = StyledLine(counts.joined(separator: "  "), .dim)
    guard !missing.isEmpty else { return line }
    let wanted = "missing: \(missing.joined(separator: ", "))"
    return line.filled(to: width, with: StyledLine(wanted.oneLine(width - line.columns - 2), .dim))
  }

  /// The notes, newest at the bottom, or what lies over them.
  private func body(width: Int, rows: Int) -> [StyledLine] {
    if let panel = shownPanel { return panel.lines(width: width, rows: rows) }
    let wanted = rows + scroll
    var lines: [StyledLine] = []
    for row in listedRows.reversed() where lines.count < wanted {
      lines.insert(contentsOf: row.lines(width: width, letters: visit.letters), at: 0)
    }
    let end = max(min(rows, lines.count), lines.count - scroll)
    let shown = Array(lines.prefix(end).suffix(rows))
    return Array(repeating: .empty, count: rows - shown.count) + shown
  }

  /// Notes, cues and what is not saved yet, in their order.
  private var listedRows: [ListedRow] {
    var rows: [ListedRow] = []
    var cues = cues[...]
    for note in notes {
      while let cue = cues.first, cue.at < note.at { rows.append(.cue(cues.removeFirst())) }
      rows.append(.note(note))
    }
    return rows + cues.map { .cue($0) } + outbox.map { .draft($0, isHeld: isHeld) }
  }
}

extension Panel {
  /// The part of the panel that fits, with its title.
  fileprivate func lines(width: Int, rows: Int) -> [StyledLine] {
    guard rows > 0 else { return [] }
    let all = lines.flatMap { line in
      let folded = line.folded(to: width - 4)
      return folded.enumerated().map { StyledLine(($0 == 0 ? "  " : "    ") + $1) }
    }
    let start = min(scroll, max(0, all.count - (rows - 1)))
    let shown = Array(all.dropFirst(start).prefix(rows - 1))
    let more = all.count - start - shown.count
    let title = StyledLine(title.oneLine(width - 8), .bold)
    let right = StyledLine(more > 0 ? "Down: \(more)" : "Esc", .dim)
    return [title.filled(to: width, with: right)] + shown
      + Array(repeating: .empty, count: rows - 1 - shown.count)
  }
}

extension String {
  /// As much of the text as fits on one line.
  func oneLine(_ width: Int) -> String {
    guard columns > width else { return self }
    return (folded(to: max(2, width - 1)).first ?? "") + "…"
  }
}
