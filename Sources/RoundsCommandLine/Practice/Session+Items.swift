import CommandLineParsing
import InstructionalRounds
import Reporting

extension Session {
  /// Asks the items of an exercise one after the other, and lays the answers beside the key.
  ///
  /// An item is left out by Enter alone; the end of the input ends the exercise.
  func practise(_ exercise: Exercise) throws {
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
      guard let answer = world.terminal.readLine() else { break }
      guard !answer.allSatisfy(\.isWhitespace) else { continue }
      answers.append("\(index + 1) \(answer)")
      // Whoever is called away keeps what is answered.
      try keep(answers.joined(separator: "\n"), in: file)
    }
    print("")
    guard !answers.isEmpty else { throw PracticeMistake.nothingHandedIn("The line that you typed") }
    let page = try feedback(on: answers.joined(separator: "\n"), to: exercise, withFigures: false)
    show(page.document)
    tell(of: file)
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
    case .sorting: "Type d, i, j or v: description, inference, judgement, vague."
    case .rewriting: "Type a note that a camera could confirm."
    case .core: "Type it like \"teachers: ...; students: ...\"."
    }
  }
}
