@testable import RoundsCommandLine

extension CannotCreate {
  /// The cases without what they carry, each once.
  enum Case: CaseIterable {
    case round, temporaryFolder, memory, pageOverJournal, fileIsThere, printedFile, browserPage
  }

  /// The case; without a default, so that a new one does not compile until it has an example.
  var ofCase: Case {
    switch self {
    case .round: .round
    case .temporaryFolder: .temporaryFolder
    case .memory: .memory
    case .pageOverJournal: .pageOverJournal
    case .fileIsThere: .fileIsThere
    case .printedFile: .printedFile
    case .browserPage: .browserPage
    }
  }

  /// An example of a case.
  static func example(of wanted: Case) -> CannotCreate {
    switch wanted {
    case .round: .round(Sample.round)
    case .temporaryFolder: .temporaryFolder
    case .memory: .memory("/home/km/.local/state/rounds", why: "permission was denied")
    case .pageOverJournal: .pageOverJournal("/harbor/FA-test.jsonl")
    case .fileIsThere: .fileIsThere("harbor.json5")
    case .printedFile: .printedFile
    case .browserPage: .browserPage
    }
  }
}
