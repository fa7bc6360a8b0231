import CommandLineParsing
import InstructionalRounds
import Reporting

extension Session {
  /// Asks the items of an exercise one after the other, and lays the answers beside the key.
  ///
  /// An item is left out by Enter alone; quit, or the end of the input, ends the exercise, and ? tells how
  /// it is answered.
  func practice(_ exercise: Exercise) throws {
    let items = exercise.items
    let file = try answerFile(on: exercise.heading.id)
    let width = world.terminal.width
    let heading = "\(exercise.heading.title): \(items.count) items. \(exercise.howToAnswer)"
    print(text: heading.printable.wrapped(to: width) + "\n")
    var answers: [String] = []
    for (index, item) in items.enumerated() {
      print("")
      let place = "\(index + 1) of \(items.count)  "
      let asked = item.printable.wrapped(to: width, indent: 2, firstColumn: place.count)
      print(text: place + asked + "\n")
      guard let answer = try answer(to: exercise, isFirst: answers.isEmpty) else { break }
      guard !answer.isEmpty else { continue }
      answers.append("\(index + 1) \(answer)")
      // Whoever is called away keeps what is answered.
      try keep(answers.joined(separator: "\n"), in: file)
    }
    print("")
    guard !answers.isEmpty else { return say("You answered none, so nothing is kept.") }
    let page = try feedback(on: answers.joined(separator: "\n"), to: exercise, withFigures: false)
    show(page.document)
    tell(about: file)
  }
}

extension Session {
  /// Reads the answer to one item; empty where it is left out, `nil` where the exercise ends.
  private func answer(to exercise: Exercise, isFirst: Bool) throws -> String? {
    while let line = world.terminal.readLine()?.trimmed {
      switch line.lowercased() {
      case "quit", ":quit", ":q", "exit", ":end": return nil
      case "?", "help", ":help":
        let help = "\(exercise.howToAnswer) Enter leaves this one out; quit ends it here."
        print(text: help.wrapped(to: world.terminal.width) + "\n")
      default:
        guard case .sorting = exercise, !line.isEmpty,
          SortedStatement.Label(written: line) == nil
        else { return line }
        say("! That is none of the four. \(exercise.howToAnswer)")
      }
    }
    if isFirst { throw PracticeMistake.nothingHandedIn("The line you typed") }
    return nil
  }
}

extension Exercise {
  /// What is asked, item by item; a lesson has none.
  fileprivate var items: [String] {
    switch self {
    case .lesson: []
    case .sorting(let sorting): sorting.statements.map(\.text)
    case .rewriting(let rewriting):
      rewriting.notes.map { "\($0.loaded) The film: \($0.film.joined(separator: " / "))" }
    case .core(let core):
      core.changes.map { change in
        let others = change.corner.others.map(\.rawValue)
        return "\(change.change) (What changes with \(others.inWords("and"))?)"
      }
    }
  }

  /// How an item is answered.
  fileprivate var howToAnswer: String {
    switch self {
    case .lesson: ""
    case .sorting: "Type d, i, j or v: description, inference, judgment, vague."
    case .rewriting: "Type a note that a camera could confirm."
    case .core: "Type it like \"teachers: ...; students: ...\"."
    }
  }
}
