import InstructionalRounds

/// The names of the commands that a line may begin with, after a colon.
package enum CommandName: String, CaseIterable, Sendable {
  case at, end, find, help, quit, status, undo, visit

  /// What has to come after the name; empty where nothing has to.
  var argument: String {
    switch self {
    case .at: "-2m, or 10:05"
    case .find: "WORD"
    case .visit: "3"
    case .end, .help, .quit, .status, .undo: ""
    }
  }

  /// What it does, as the keys are told.
  var meaning: String {
    switch self {
    case .at: "the time of the next note"
    case .end: "end the visit"
    case .find: "find a word in your notes"
    case .help: "these keys"
    case .quit: "leave; the visit stays open"
    case .status: "what is still missing"
    case .undo: "undo what you did last"
    case .visit: "switch to another visit"
    }
  }
}

/// A line that begins with a colon.
enum TypedCommand: Hashable {
  /// A command with all that it needs.
  enum Command: Hashable {
    case find(String)
    case help, quit
    case request(Request)
  }

  case known(Command)
  case lacking(CommandName)
  case unknown(String)

  /// Reads a line; a name may be cut short as long as only one begins like that.
  init(_ line: String) {
    let parts = line.dropFirst().split(separator: " ", maxSplits: 1).map(String.init)
    let word = parts.first ?? ""
    let rest = parts.count > 1 ? parts[1].cut : ""
    let fitting = CommandName.allCases.filter { $0.rawValue.hasPrefix(word.lowercased()) }
    guard let name = CommandName(rawValue: word) ?? (fitting.count == 1 ? fitting[0] : nil) else {
      self = .unknown(word)
      return
    }
    guard name.argument.isEmpty || !rest.isEmpty else {
      self = .lacking(name)
      return
    }
    switch name {
    case .at: self = .known(.request(.at(rest)))
    case .end: self = .known(.request(.end))
    case .find: self = .known(.find(rest))
    case .help: self = .known(.help)
    case .quit: self = .known(.quit)
    case .status: self = .known(.request(.status))
    case .undo: self = .known(.request(.undo))
    case .visit:
      let number = Int(rest).flatMap(VisitNumber.init(_:))
      self = number.map { .known(.request(.visit($0))) } ?? .lacking(name)
    }
  }
}
