import InstructionalRounds

/// What a command was to make is in somebody's way, or has no room.
enum CannotCreate: Error, Equatable {
  /// A round of this name is there already.
  case round(RoundID)
  /// There is no folder in which something temporary could be.
  case temporaryFolder
  /// A page was to be written under the name of a journal.
  case pageOverJournal(String)
}

extension CannotCreate: Explained {
  /// See ``Explained/message``.
  var message: String {
    switch self {
    case .round(let round): "There is a round \(round) already."
    case .temporaryFolder: "A temporary folder cannot be made."
    case .pageOverJournal(let path):
      "\(path) is called like a journal, in which the record is kept. Name the page otherwise."
    }
  }

  /// See ``Explained/remedies``.
  var remedies: [String] {
    switch self {
    case .round(let round): ["rounds --round \(round) status", "rounds open ... --id OTHER"]
    case .temporaryFolder: ["rounds demo DIR"]
    case .pageOverJournal: ["rounds summary --format html -o summary.html"]
    }
  }
}

/// What was asked for was done, and something was found that the output names already.
struct FoundSomething: Error, Equatable {}
