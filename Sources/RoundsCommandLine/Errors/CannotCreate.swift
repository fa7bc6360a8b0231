import InstructionalRounds

/// What a command was to make is in somebody's way, or has no room.
enum CannotCreate: Error, Equatable {
  /// A round of this name is there already.
  case round(RoundID)
  /// There is no folder in which something temporary could be.
  case temporaryFolder
  /// The device's own memory cannot be kept where it belongs.
  case memory(String, why: String)
  /// A page was to be written under the name of a journal.
  case pageOverJournal(String)
  /// A new file was to be written where one is.
  case fileIsThere(String)
  /// A file that is not text was to be printed.
  case printedFile
  /// The program was built without what a browser runs.
  case browserPage
}

extension CannotCreate: Explained {
  /// See ``Explained/message``.
  var message: String {
    switch self {
    case .round(let round): "There is already a round \(round)."
    case .temporaryFolder: "A temporary folder cannot be made."
    case .memory(let folder, let why):
      "This device keeps its memory of your record in \(folder), but cannot write there: "
        + "\(why)."
    case .pageOverJournal(let path):
      "\(path) has the name of a journal, which holds the record. Choose another name for the page."
    case .fileIsThere(let path): "Nothing was written: there is already a file \(path)."
    case .printedFile: "A Word file cannot be printed on the terminal. Name the file."
    case .browserPage: "This program was built without the browser page."
    }
  }

  /// See ``Explained/remedies``.
  var remedies: [Advice] {
    switch self {
    case .round(let round): ["rounds --round \(round) status", "rounds open ... --id OTHER"]
    case .temporaryFolder: ["rounds demo DIR"]
    case .memory:
      [
        .sentence("Set XDG_STATE_HOME to a folder you can write in, and try again.")
      ]
    case .pageOverJournal: ["rounds summary --format html -o summary.html"]
    case .fileIsThere: [.sentence("Name another one with -o.")]
    case .printedFile: ["rounds summary --format docx -o summary.docx"]
    case .browserPage:
      [
        .sentence(
          "Released programs have it; README.md says how to build one yourself."
        )
      ]
    }
  }
}

/// What was asked for was done, and something was found that the output names already.
struct FoundSomething: Error, Equatable {}
