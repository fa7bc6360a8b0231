import InstructionalRounds

extension Paper {
  /// How many notes the text form has lines for, a visit.
  private static let linesPerVisit = 18
  /// As many rows as fill a printed sheet of letter paper, below the head of the form and without it.
  private static let rows = (belowHead: 15, alone: 22)

  /// The form for notes as text, which can be typed into and read back as notes.
  ///
  /// What is not meant as a note comes after `//`, and lines to write on are rules.
  package var formText: String {
    let rule = String(repeating: "_", count: 76)
    let form = visits.map { visit -> String in
      let lines = Array(repeating: rule, count: Paper.linesPerVisit).joined(separator: "\n\n")
      return "\nVisit \(visit.number)\n\n// \(Paper.task)\n\n\(lines)\n"
    }
    let problem = charter.map { ["Problem of practice: \($0.problem.words)"] } ?? []
    let told = ([title, Paper.observer] + problem + questions + [legend] + [example])
      .map { "// \($0.asOneLine)\n" }
    return told.joined() + form.joined()
  }

  /// The form for notes as a document to be printed: a sheet a visit.
  package var form: Document {
    var blocks: [Block] = [.title("\(title)"), .paragraph("\(Paper.observer)")]
    if let problem = charter?.problem.words {
      blocks.append(.paragraph("\(strong: "Problem of practice:") \(problem)"))
    }
    if !questions.isEmpty {
      blocks.append(.list(.numbers, questions.map { [.paragraph("\($0)")] }))
    }
    blocks.append(.paragraph("\(aside: legend)"))
    let columns: [Phrase] = [
      "Time", "What I saw and heard", "\(letters.map(\.letter).joined(separator: "/"))", "*",
    ]
    for visit in visits {
      let rows = visit.id == visits.first?.id ? Paper.rows.belowHead : Paper.rows.alone
      blocks += [
        .heading("Visit \(visit.number)"), .form(columns, rows: rows),
        .paragraph("\(Paper.task)"), .ruled(2),
      ]
    }
    return Document(blocks)
  }

  private static let observer = "Observer (code, not name): ______"
  private static let task = "Task, in one sentence (students were asked to ...):"

  /// The questions to look with.
  private var questions: [String] { charter?.problem.focusQuestions.map(\.description) ?? [] }

  /// What the letters and the star mean, on one line.
  private var legend: String {
    let meanings = letters.map { "\($0.letter) \($0.element.rawValue)" }.joined(separator: ", ")
    return "\(meanings); * bring it to the table. No names, no judgments."
  }

  /// How a line of the text form is written.
  private var example: String {
    "One note per line: 9:12 \(letters[0].letter): \"What is the slope?\" A * before the time selects it."
  }
}

extension String {
  /// The text without breaks.
  fileprivate var asOneLine: String {
    Phrase(self).lines.flatMap(\.self).joined.map(\.text).joined()
  }
}
