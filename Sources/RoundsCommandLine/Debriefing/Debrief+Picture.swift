import InstructionalRounds
import Terminals

extension Debrief {
  /// What the projector shows.
  func picture(on size: Picture.Size, at now: Moment) -> Picture {
    guard !isBlank else { return Picture([], size: size) }
    let foot = foot(width: size.columns)
    let room = max(0, size.rows - 2 - foot.lines.count)
    let body = overlay.map { cover($0, width: size.columns) } ?? pageLines(size.columns, rows: room)
    let shown = Array(body.prefix(room))
    let lines =
      [head(width: size.columns, at: now), .empty] + shown
      + Array(repeating: .empty, count: max(0, room - shown.count)) + foot.lines
    let cursor = foot.cursor.map { Picture.Place(row: size.rows - 1, column: $0) }
    return Picture(Array(lines.suffix(size.rows)), size: size, cursor: cursor)
  }

  /// The stage, its minutes, and the page.
  private func head(width: Int, at now: Moment) -> StyledLine {
    let left = minutesLeft(at: now)
    let minutes =
      pages.minutes == 0 ? "" : left >= 0 ? "\(left) min left" : "\(-left) min over"
    let stage = StyledLine(pages.stage.rawValue, .bold) + StyledLine("  \(openPage.title)")
    return stage.filled(
      to: width,
      with: StyledLine("\(minutes)  \(min(page, pages.pages.count - 1) + 1)/\(pages.pages.count)")
    )
  }

  /// The page with what is picked and marked on it, scrolled to what is picked.
  private func pageLines(_ width: Int, rows: Int) -> [StyledLine] {
    let lead = openPage.lead.filter { !$0.isEmpty }.flatMap { line in
      line.folded(to: width).map { StyledLine($0, .bold) } + [.empty]
    }
    var lines = lead
    var end = 0
    for (place, item) in openPage.items.enumerated() {
      lines += itemLines(item, isPicked: place == picked, width: width)
      if place == picked { end = lines.count }
    }
    return Array(lines.dropFirst(max(0, end - rows)))
  }

  private func itemLines(
    _ item: DebriefPage.Item,
    isPicked: Bool,
    width: Int
  ) -> [StyledLine] {
    let isMarked = item.label.map(marked.contains) ?? false
    let sign = "\(isPicked && item.label != nil ? ">" : " ")\(isMarked ? "*" : " ") "
    let indent = item.group == nil ? "" : "  "
    let label = item.label.map { "\($0)  " } ?? ""
    let head = sign + indent
    let style: Style = isMarked ? .bold : .plain
    let folded = (label + item.text).folded(to: width - head.columns)
    return folded.enumerated().map { place, line in
      StyledLine(place == 0 ? head : String(repeating: " ", count: head.columns + 2), .bold)
        + StyledLine(line, style)
    }
  }

  /// What lies over the page.
  private func cover(_ overlay: Overlay, width: Int) -> [StyledLine] {
    switch overlay {
    case .challenge:
      [.empty] + Debrief.challenge.folded(to: width).map { StyledLine($0, .bold) }
    case .norms:
      (pages.pages.first?.items ?? []).flatMap { $0.text.folded(to: width) + [""] }
        .map { StyledLine($0) }
    case .keys: Debrief.keys.flatMap { $0.folded(to: width) }.map { StyledLine($0) }
    }
  }

  private static let keys = [
    "Left, Right  turn pages: norms, visits, groups, patterns",
    "Up, Down  pick a note; Space marks it, u unmarks all",
    "g  put the marked notes into a group: type its heading, or an existing label",
    "x  take the picked note out of its group",
    "p  name a pattern that cites what is marked, or the picked group",
    "c  the question others may ask; n  the norms; t  restart the minutes",
    ":  any command, such as :advance or :select KM3",
    "Esc  hide everything, and show it again; q  leave",
  ]

  /// The lines below the page: what was said, or what is asked for.
  private func foot(width: Int) -> (lines: [StyledLine], cursor: Int?) {
    guard let question else {
      let said = message.isEmpty && marked.isEmpty ? "? shows the keys" : message
      let count = marked.isEmpty ? "" : "marked: \(marked.joined(separator: " "))  "
      return ((count + said).folded(to: width).prefix(4).map { StyledLine($0, .dim) }, nil)
    }
    let (prompt, hint) = asking(question.purpose)
    let window = question.line.window(width - prompt.columns)
    let hints = hint.isEmpty ? [] : hint.folded(to: width).prefix(4).map { StyledLine($0, .dim) }
    return (
      hints + [StyledLine(prompt, .bold) + StyledLine(window.text)],
      prompt.columns + window.cursor
    )
  }

  private func asking(_ purpose: Question.Purpose) -> (prompt: String, hint: String) {
    let cites = chosen.joined(separator: ", ")
    let groups = pages.groups.map { "\($0.label ?? "") \($0.text)" }.joined(separator: "; ")
    return switch purpose {
    case .group:
      (
        "Group: ",
        "\(cites) will go under a heading, or into \(groups.isEmpty ? "a new group" : groups)"
      )
    case .pattern:
      ("Pattern: ", "It will cite \(cites). Start with teachers, students or tasks.")
    case .prevalence: ("How widespread: ", "few, some, many or most; Enter skips it")
    case .verb: (": ", "")
    }
  }
}
