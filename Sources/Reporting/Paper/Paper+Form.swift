import InstructionalRounds

extension Paper {
  /// How many notes a visit has lines for.
  private static let linesPerVisit = 18

  /// The form for notes as text, which can be typed into and read back as notes.
  ///
  /// What is not meant as a note comes after `//`, and lines to write on are rules.
  package var formText: String {
    let rule = String(repeating: "_", count: 76)
    let form = visits.map { visit -> String in
      let lines = Array(repeating: rule, count: Paper.linesPerVisit).joined(separator: "\n\n")
      return "\nVisit \(visit.number)\n\n\(lines)\n"
    }
    let told = ([title, "Observer (code, not name): ____"] + questions + instructions)
      .map { "// \($0.asOneLine)\n" }
    return told.joined() + form.joined()
  }

  /// The form for notes as a document to be printed.
  package var form: Document {
    var blocks: [Block] = [
      .title("\(title)"), .paragraph("Observer (code, not name): ______"),
    ]
    if !questions.isEmpty { blocks.append(.items(questions.map { "\($0)" })) }
    blocks.append(.paragraph("\(aside: instructions.joined(separator: " "))"))
    for visit in visits {
      blocks += [.heading("Visit \(visit.number)"), .ruled(Paper.linesPerVisit)]
    }
    return Document(blocks)
  }

  /// The questions to look with.
  private var questions: [String] { charter?.problem.focusQuestions.map(\.description) ?? [] }

  /// How the form is filled in.
  private var instructions: [String] {
    [
      "One note per line: the time, \(labels), a colon, and what you see or hear.",
      "9:12 T: \"what is the slope?\"  A * before the time brings the note to the table.",
      "No names, no \"good\", no \"should\": write what you see and hear.",
    ]
  }
}

extension String {
  /// The text without breaks.
  fileprivate var asOneLine: String {
    Phrase(self).lines.flatMap(\.self).joined.map(\.text).joined()
  }
}
