import BuiltInProtocols
import CommandLineParsing
import InstructionalRounds
import ProtocolLibrary
import Reporting

extension RoundsProgram {
  /// Puts together what a room handed in.
  static let collectPractice = Command<Session>(
    "collect",
    "Make a page for the room from a folder with one file per person.",
    discussion: """
      Answers are read as people write them: "1 d", "1 – Description", "1. (d)", "1,d", the rows of a table, or \
      all on one line. The page shows no names of files or people. Files in which nothing \
      can be read are listed with how they begin, and the rest is used.
      """,
    examples: [
      Example("rounds practice collect sorting-first answers", "See where the room differs."),
      Example(
        "rounds practice collect at-the-market notes --format html -o room.html",
        "Make a page of what half of the room missed."
      ),
    ],
    exercise,
    Argument<String>("folder", help: "The folder with the files.", completion: .folders),
    Flag("--figures", help: "Percentages, kappa and alpha, with how they are computed."),
    practiceFormat,
    outputFile
  ) { session, id, folder, showsFigures, format, file in
    let exercise = try session.search.exercise(id.text).value
    let handed = try session.handedIn(folder)
    guard let page = try session.page(of: handed, to: exercise, withFigures: showsFigures) else {
      throw PracticeMistake.nothingHandedIn(folder)
    }
    try session.show(page.forms, as: format, to: file)
  }
}

/// What one person handed in.
private struct HandedIn {
  /// The name of the file.
  let file: String
  /// What is in it.
  let text: String
}

extension Session {
  /// What everybody wrote, a file a person, in the order of their names.
  fileprivate func handedIn(_ folder: String) throws -> [HandedIn] {
    let names = world.files.names(world.path(folder)) ?? []
    let texts = names.filter { !$0.hasPrefix(".") }.sorted().compactMap { name in
      do {
        return HandedIn(file: name, text: try practiceText("\(folder)/\(name)"))
      } catch {
        say("! \(name.printable) is left out: it is not readable text.")
        return nil as HandedIn?
      }
    }
    guard !texts.isEmpty else { throw PracticeMistake.nothingHandedIn(folder) }
    return texts
  }

  /// What could be read of every file in which anything could; the others are named.
  private func read<Read>(_ handed: [HandedIn], _ read: (HandedIn) throws -> Read?) rethrows
    -> [Read]
  {
    try handed.compactMap { handed in
      if let found = try read(handed) { return found }
      let line = handed.text.split(whereSeparator: \.isNewline).first.map { String($0).cut } ?? ""
      let start =
        line.isEmpty ? "it is empty" : "nothing in it can be read; it begins \"\(line.start)\""
      say("! \(handed.file.printable) is left out: \(start).")
      return nil
    }
  }

  /// The room's page; `nil` where nothing could be read.
  fileprivate func page(
    of handed: [HandedIn],
    to exercise: Exercise,
    withFigures: Bool
  ) throws -> PracticePage? {
    let sheets = { read(handed) { sheet($0.text, to: exercise, from: $0.file).orNone } }
    switch exercise {
    case .lesson(let lesson):
      let people = try read(handed) { try description($0.text, beside: lesson).orNone }
      // One person has nobody to agree with.
      let withFigures = withFigures && people.count > 1
      return GroupObservation(people).map { group in
        let figures = withFigures ? Document(figuresOf: group).blocks : []
        let page = Document(Document(group, of: lesson).blocks + figures)
        return PracticePage(page, on: exercise) {
          group.write(&$0, of: lesson, withFigures: withFigures)
        }
      }
    case .sorting(let sorting):
      let sheets = sheets()
      let withFigures = withFigures && sheets.count > 1
      return GroupSorting(sorting, sheets).map { group in
        let figures = withFigures ? Document(figuresOf: group).blocks : []
        let page = Document(Document(group, of: sorting).blocks + figures)
        return PracticePage(page, on: exercise) { group.write(&$0, withFigures: withFigures) }
      }
    case .rewriting(let rewriting):
      let vocabulary = vocabulary(named: LanguageSettings().vocabulary)
      let people = sheets().map { RewritingFeedback(rewriting, $0, reading: vocabulary) }
      return GroupRewriting(people).map { group in
        PracticePage(Document(group, of: rewriting), on: exercise) { group.write(&$0) }
      }
    case .core(let core):
      return GroupCore(sheets().map { CoreFeedback(core, $0) }).map { group in
        PracticePage(Document(group, of: core), on: exercise) { group.write(&$0) }
      }
    }
  }
}

extension AnswerSheet {
  /// The sheet, where anything in it could be read.
  fileprivate var orNone: AnswerSheet? { isEmpty ? nil : self }
}

extension DescriptionFeedback {
  /// What there is to say of somebody's notes, where there are any: a word alone is not a note.
  fileprivate var orNone: DescriptionFeedback? {
    let isNote = notes.contains { $0.note.text.contains(where: \.isWhitespace) }
    return isNote || !sentences.isEmpty ? self : nil
  }
}

extension String {
  /// How a line begins, so that people know the file by it.
  fileprivate var start: String {
    let line = String(prefix(40)).printable
    return count > 40 ? line + " ..." : line
  }
}
