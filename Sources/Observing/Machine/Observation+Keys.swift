import InstructionalRounds
import Terminals

extension Observation {
  mutating func press(_ key: Key, at now: Moment) -> [Effect] {
    if key == .escape {
      pressEscape()
      return []
    }
    if panel != nil {
      if scrollPanel(key) { return [] }
      panel = nil
    }
    switch key {
    case .enter: return submit(at: now)
    case .tab: isCommand ? complete() : choose(after: chosen)
    case .backTab: choose(before: chosen)
    case .up: recall(-1, at: now)
    case .down: recall(1, at: now)
    case .pageUp: scroll += 5
    case .pageDown: scroll = max(0, scroll - 5)
    case .function(let number): mark(number, at: now)
    case .backspace where line.isEmpty: takeMarkBack(at: now)
    case .paste(let text): paste(text, at: now)
    case .control("c"): return [.leave]
    case .control("d"):
      if line.isEmpty { return [.leave] }
      edit(.delete, at: now)
    case .control("l"): return [.redraw]
    case .control("z"): return [.suspend]
    default: edit(key, at: now)
    }
    return []
  }

  /// Puts the panel away, or has nothing shown, or shows it again.
  private mutating func pressEscape() {
    if isBlank { return isBlank = false }
    if line.text == "?" { line.replace(with: "") }
    if panel != nil { return panel = nil }
    isBlank = true
  }

  private mutating func scrollPanel(_ key: Key) -> Bool {
    let steps: [Key: Int] = [.up: -1, .down: 1, .pageUp: -10, .pageDown: 10]
    guard let step = steps[key], var moved = panel else { return false }
    moved.scroll = min(max(0, moved.scroll + step), max(0, moved.lines.count - 1))
    panel = moved
    return true
  }

  /// Changes the line, and remembers when its first key was pressed.
  mutating func edit(_ key: Key, at now: Moment) {
    let wasEmpty = line.isEmpty
    guard line.take(key) else { return }
    // A note that is revised stays so with its words gone: others are about to be typed.
    guard revising == nil else { return }
    if line.isEmpty {
      firstKey = nil
      chosen = wasEmpty ? chosen : nil
    } else if wasEmpty {
      firstKey = now
      scroll = 0
    }
  }

  /// Puts pasted text in: each line end is an Enter, and what is pasted is never a command.
  private mutating func paste(_ text: String, at now: Moment) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    for piece in lines.dropLast() {
      edit(.paste(String(piece)), at: now)
      finishLine()
    }
    if let last = lines.last, !last.isEmpty { edit(.paste(String(last)), at: now) }
  }

  private mutating func choose(after element: CoreElement?) {
    let all = CoreElement.allCases
    guard let element else { return chosen = all.first }
    chosen = all.firstIndex(of: element).flatMap { $0 + 1 < all.count ? all[$0 + 1] : nil }
  }

  private mutating func choose(before element: CoreElement?) {
    let all = CoreElement.allCases
    guard let element else { return chosen = all.last }
    chosen = all.firstIndex(of: element).flatMap { $0 > 0 ? all[$0 - 1] : nil }
  }

  /// Takes an earlier note onto the line to be revised, or a later one; a line that was changed stays.
  private mutating func recall(_ step: Int, at now: Moment) {
    let present = revising.flatMap { id in notes.firstIndex { $0.id == id } }
    let isUntouched = present.map { notes[$0].words == line.text } ?? false
    guard isUntouched || line.isEmpty else { return }
    let next = (present ?? notes.count) + step
    guard next >= 0 else { return }
    guard next < notes.count else {
      line.replace(with: "")
      (firstKey, revising, chosen) = (nil, nil, nil)
      return
    }
    line.replace(with: notes[next].words)
    (firstKey, revising, chosen) = (now, notes[next].id, nil)
  }
}
