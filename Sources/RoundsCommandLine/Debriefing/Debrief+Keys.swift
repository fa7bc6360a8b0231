import InstructionalRounds
import Terminals

extension Debrief {
  /// Does what a key does, and says what is to be done for it.
  mutating func press(_ key: Key, at now: Moment) -> [Effect] {
    switch key {
    case .control("c"), .control("d"): return [.leave]
    case .control("z"): return [.suspend]
    case .control("l"): return [.redraw]
    default: break
    }
    if isBlank || key == .escape {
      pressEscape()
      return []
    }
    if question != nil { return answer(key) }
    if overlay != nil {
      overlay = nil
      return []
    }
    message = ""
    switch key {
    case .right, .pageDown: turn(1)
    case .left, .pageUp: turn(-1)
    case .down: pick(1)
    case .up: pick(-1)
    case .text(let text): return text.reduce(into: []) { $0 += press(letter: $1, at: now) }
    default: break
    }
    return []
  }

  /// What a letter does while nothing is asked for.
  private mutating func press(letter: Character, at now: Moment) -> [Effect] {
    // What comes in one piece goes on in the question that its beginning opened.
    if question != nil { return answer(.text(String(letter))) }
    switch letter {
    case " ": mark()
    case "g": ask(.group, wanting: "notes")
    case "p": ask(.pattern, wanting: "notes or a group")
    case "x": return takeOut()
    case "c": overlay = .challenge
    case "n": overlay = .norms
    case "?": overlay = .keys
    case "t": began = now
    case "u": marked = []
    case ":": question = Question(purpose: .verb)
    case "q": return [.leave]
    default: message = "? shows the keys."
    }
    return []
  }

  private mutating func pressEscape() {
    if question != nil { return question = nil }
    if overlay != nil { return overlay = nil }
    isBlank.toggle()
  }

  private mutating func turn(_ step: Int) {
    page = min(max(0, page + step), pages.pages.count - 1)
    picked = openPage.items.firstIndex { $0.label != nil } ?? 0
  }

  private mutating func pick(_ step: Int) {
    let next = picked + step
    if openPage.items.indices.contains(next) { picked = next }
  }

  private mutating func mark() {
    guard let label = pickedItem?.label else { return }
    if let place = marked.firstIndex(of: label) {
      marked.remove(at: place)
    } else {
      marked.append(label)
    }
    pick(1)
  }

  private mutating func ask(_ purpose: Question.Purpose, wanting what: String) {
    guard !chosen.isEmpty else { return message = "Mark \(what) with Space first." }
    question = Question(purpose: purpose)
  }

  /// Takes the picked note out of the group that it is in.
  private mutating func takeOut() -> [Effect] {
    guard let item = pickedItem, let label = item.label, let group = item.group else {
      message = "Only a note in a group can be taken out."
      return []
    }
    return [.type(["revise", group, "--drop", label])]
  }

  /// Types on the last line; Enter makes a line of the program of it.
  private mutating func answer(_ key: Key) -> [Effect] {
    guard var asked = question else { return [] }
    if key != .enter {
      _ = asked.line.take(key)
      question = asked
      return []
    }
    question = nil
    let text = asked.line.text
    let words = text.split(separator: " ").joined(separator: " ")
    switch asked.purpose {
    case .group: return words.isEmpty ? [] : [.type(grouping(words))]
    case .pattern:
      if !words.isEmpty { question = Question(purpose: .prevalence(of: words)) }
      return []
    case .prevalence(let pattern):
      let spread = words.isEmpty ? [] : ["--prevalence", words]
      return [.type(["pattern", pattern, "--cites", chosen.joined(separator: ",")] + spread)]
    case .verb: return words.isEmpty ? [] : [.type(text.words)]
    }
  }

  /// The line that puts the marked notes into a new group, or into one that is there.
  private func grouping(_ words: String) -> [String] {
    let known = pages.groups.compactMap(\.label).first { $0.lowercased() == words.lowercased() }
    guard let known else { return ["group", words] + chosen }
    return ["revise", known, "--add", chosen.joined(separator: ",")]
  }
}

extension String {
  /// The words of a line, where quotes keep some of them together.
  fileprivate var words: [String] {
    var words: [String] = []
    var word: String?
    var quote: Character?
    for character in self {
      switch character {
      case "'", "\"":
        if quote == character {
          quote = nil
        } else if quote == nil {
          quote = character
        } else {
          word = (word ?? "") + String(character)
        }
        word = word ?? ""
      case " " where quote == nil:
        words += [word].compactMap(\.self)
        word = nil
      default: word = (word ?? "") + String(character)
      }
    }
    return words + [word].compactMap(\.self)
  }
}
