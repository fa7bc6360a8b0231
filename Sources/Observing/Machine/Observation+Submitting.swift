import InstructionalRounds
import Terminals

extension Observation {
  /// Does what Enter does: the line becomes a note, a mark, a revision or a command.
  mutating func submit(at now: Moment) -> [Effect] {
    let text = line.text.cut
    isHeld = false
    scroll = 0
    message = nil
    if text == "?" {
      clearLine()
      return []
    }
    if isCommand { return run(at: now) }
    if revising == nil, let (lens, value) = mark(typed: text) {
      outbox.append(Draft(.mark(lens, value: value), at: lineTime ?? now))
      clearLine()
      return []
    }
    finishLine()
    return []
  }

  /// Puts the line where it waits to be recorded; one without words is cleared.
  mutating func finishLine() {
    guard let at = lineTime else { return }
    let text = line.text.cut
    if text.isEmpty { return clearLine() }
    do throws(WordsError) {
      _ = try Words(visit.labels.readingTyped(text).text)
    } catch .tooLong {
      return message = .trouble("A note has at most \(Words.limit) characters.")
    } catch {
      return message = .trouble("A label needs words after it.")
    }
    let isUnchanged = revising.map { id in
      chosen == nil && notes.contains { $0.id == id && $0.words == text }
    }
    if isUnchanged != true {
      let kind = revising.map { Draft.Kind.revision($0) } ?? .note
      outbox.append(Draft(kind, at: at, text: text, element: chosen))
    }
    clearLine()
  }

  /// When the line was, by a command or by its first key.
  private var lineTime: Moment? { setTime ?? firstKey }

  private mutating func clearLine() {
    line.replace(with: "")
    (firstKey, setTime, chosen, revising) = (nil, nil, nil, nil)
  }

  /// The lens of a line that holds one digit only, or after it the value that the lens asks for.
  private func mark(typed text: String) -> (Lens, Double?)? {
    // A word may begin with a numeral of another script (一), and is no mark.
    guard let digit = text.first, digit.isASCII, let number = digit.wholeNumberValue,
      let lens = lens(number)
    else { return nil }
    let rest = text.dropFirst()
    if rest.isEmpty { return (lens, nil) }
    guard rest.first == " ", let value = lens.value(typed: String(rest)) else { return nil }
    return (lens, value)
  }

  private func lens(_ number: Int) -> Lens? {
    visit.lenses.indices.contains(number - 1) ? visit.lenses[number - 1] : nil
  }

  /// Makes a mark at once; the line stays as it is.
  mutating func mark(_ number: Int, at now: Moment) {
    guard let lens = lens(number) else {
      return message = .notice(
        "F\(number) has no meaning in this protocol; ? shows the keys that do."
      )
    }
    isHeld = false
    if let asks = lens.asks, line.isEmpty {
      line.replace(with: "\(number) ")
      firstKey = now
      return message = .notice("\(lens.meaning): type the \(asks), then Enter.")
    }
    outbox.append(Draft(.mark(lens, value: nil), at: now))
  }

  /// Takes a mark back that was made just now.
  mutating func takeMarkBack(at now: Moment) {
    guard let mark = lastMark, now.milliseconds - mark.at.milliseconds <= 5_000 else { return }
    lastMark = nil
    outbox.append(Draft(.withdrawal(mark.id), at: now))
  }

  /// Does what a command says; one that is not understood stays on the line.
  private mutating func run(at now: Moment) -> [Effect] {
    let command = TypedCommand(line.text)
    switch command {
    case .unknown(let word):
      let known = CommandName.allCases.map { ":\($0.rawValue)" }.joined(separator: " ")
      message = .trouble("There is no :\(word). There are \(known).")
      return []
    case .lacking(let name):
      message = .trouble("Type it as :\(name.rawValue) \(name.argument).")
      return []
    case .known(let command):
      // The time that was set is for the note after the command.
      let time = setTime
      clearLine()
      setTime = time
      return run(command)
    }
  }

  private mutating func run(_ command: TypedCommand.Command) -> [Effect] {
    switch command {
    case .find(let word): find(word)
    case .help: panel = keysPanel
    case .quit: return [.leave]
    case .request(let request): return [.ask(request)]
    }
    return []
  }

  private mutating func find(_ word: String) {
    let wanted = word.lowercased()
    let found = notes.filter { $0.words.lowercased().contains(wanted) }
    let lines = found.map { "\($0.at.clock.prefix(5))  \($0.words)" }
    panel = Panel(
      title: "\(found.count == 1 ? "1 note" : "\(found.count) notes") with “\(word)”",
      lines: lines
    )
  }
}
