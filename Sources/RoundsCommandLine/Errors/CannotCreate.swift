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
  /// A file that is no text was to be printed.
  case printedFile
  /// The program was built without what a browser runs.
  case browserPage
}

extension CannotCreate: Explained {
  /// See ``Explained/message``.
  var message: String {
    switch self {
    case .round(let round): "There is a round \(round) already."
    case .temporaryFolder: "A temporary folder cannot be made."
    case .memory(let folder, let why):
      "What this device remembers of your record belongs in \(folder), and cannot be kept there: "
        + "\(why)."
    case .pageOverJournal(let path):
      "\(path) is called like a journal, in which the record is kept. Name the page otherwise."
    case .printedFile: "A Word file is not printed here. Say how the file is to be called."
    case .browserPage: "This program was built without the page for browsers."
    }
  }

  /// See ``Explained/remedies``.
  var remedies: [Advice] {
    switch self {
    case .round(let round): ["rounds --round \(round) status", "rounds open ... --id OTHER"]
    case .temporaryFolder: ["rounds demo DIR"]
    case .memory:
      [
        .sentence("Set XDG_STATE_HOME to a folder that you may write in, and try again.")
      ]
    case .pageOverJournal: ["rounds summary --format html -o summary.html"]
    case .printedFile: ["rounds summary --format docx -o summary.docx"]
    case .browserPage:
      [
        .sentence(
          "Programs that are handed out have it; README.md says how to build one yourself."
        )
      ]
    }
  }
}

/// What was asked for was done, and something was found that the output names already.
struct FoundSomething: Error, Equatable {}
