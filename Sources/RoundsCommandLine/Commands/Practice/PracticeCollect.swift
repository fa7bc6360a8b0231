import BuiltInProtocols
import CommandLineParsing
import InstructionalRounds
import ProtocolLibrary
import Reporting

extension RoundsProgram {
  /// Puts together what a room handed in.
  static let collectPractice = Command<Session>(
    "collect",
    "Make the room's page from a folder, one file a person.",
    discussion: """
      The names of the files and of the people are on no page. Files that cannot be read are named, and the \
      rest comes in.
      """,
    examples: [
      Example("rounds practice collect sorting-first answers", "See what divides the room."),
      Example(
        "rounds practice collect at-the-market notes --format html -o room.html",
        "Make a page for the wall of what half of the room missed."
      ),
    ],
    exercise,
    Argument<String>("folder", help: "The folder with the files.", completion: .folders),
    Flag("--figures", help: "Percentages, kappa and alpha, with how they are made up."),
    practiceFormat,
    outputFile
  ) { session, id, folder, showsFigures, format, file in
    let texts = try session.handedIn(folder)
    let exercise = try session.search.exercise(id.text).value
    let page = try session.page(of: texts, to: exercise, withFigures: showsFigures)
    try session.show(page.forms, as: format, to: file)
  }
}

extension Session {
  /// What everybody wrote, a text a person, in the order of the names of their files.
  fileprivate func handedIn(_ folder: String) throws -> [String] {
    let names = world.files.names(world.path(folder)) ?? []
    let texts = names.filter { !$0.hasPrefix(".") }.sorted().compactMap { name in
      do {
        return try practiceText("\(folder)/\(name)")
      } catch {
        say("! \(name.printable) is left out: it cannot be read as text.")
        return nil as String?
      }
    }
    guard !texts.isEmpty else { throw PracticeMistake.nothingHandedIn(folder) }
    return texts
  }

  /// The room's page.
  fileprivate func page(
    of texts: [String],
    to exercise: Exercise,
    withFigures: Bool
  ) throws -> PracticePage {
    // One person has nobody to agree with.
    let withFigures = withFigures && texts.count > 1
    switch exercise {
    case .lesson(let lesson):
      let people = try texts.map { try description($0, beside: lesson) }
      guard let group = GroupObservation(people) else { break }
      let figures = withFigures ? Document(figuresOf: group).blocks : []
      return PracticePage(
        Document(Document(group, of: lesson).blocks + figures),
        on: exercise
      ) {
        group.write(&$0, of: lesson, withFigures: withFigures)
      }
    case .sorting(let sorting):
      let sheets = texts.map { sheet($0, sorting.statements.count) }
      guard let group = GroupSorting(sorting, sheets) else { break }
      let figures = withFigures ? Document(figuresOf: group).blocks : []
      return PracticePage(
        Document(Document(group, of: sorting).blocks + figures),
        on: exercise
      ) {
        group.write(&$0, withFigures: withFigures)
      }
    case .rewriting(let rewriting):
      let vocabulary = vocabulary(named: LanguageSettings().vocabulary)
      let people = texts.map {
        RewritingFeedback(rewriting, sheet($0, rewriting.notes.count), reading: vocabulary)
      }
      guard let group = GroupRewriting(people) else { break }
      return PracticePage(Document(group, of: rewriting), on: exercise) { group.write(&$0) }
    case .core(let core):
      let people = texts.map { CoreFeedback(core, sheet($0, core.changes.count)) }
      guard let group = GroupCore(people) else { break }
      return PracticePage(Document(group, of: core), on: exercise) { group.write(&$0) }
    }
    preconditionFailure("somebody handed something in")
  }
}
