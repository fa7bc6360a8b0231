import InstructionalRounds
import Terminals

extension Observation {
  /// Goes on with the command on the line as far as there is only one way.
  mutating func complete() {
    let typed = line.text
    let words = typed.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: false)
    let ways =
      words.count < 2
      ? CommandName.allCases.map { ":\($0.rawValue)" + ($0.argument.isEmpty ? "" : " ") }
      : arguments(of: String(words[0])).map { "\(words[0]) \($0)" }
    let fitting = ways.filter { $0.lowercased().hasPrefix(typed.lowercased()) }
    guard let common = fitting.commonBeginning else { return }
    if common.count > typed.count { line.replace(with: common) }
    if fitting.count > 1 {
      message = .notice(fitting.map { $0.split(separator: " ").last ?? "" }.joined(separator: "  "))
    }
  }

  /// What may come after a command: the words of the notes, where one is looked for, and the other
  /// visits, where one is gone on with.
  private func arguments(of command: String) -> [String] {
    switch CommandName(rawValue: String(command.dropFirst())) {
    case .find:
      let words = notes.flatMap { $0.words.split { !$0.isLetter && !$0.isNumber } }
      return Set(words.filter { $0.count > 2 }.map { $0.lowercased() }).sorted()
    case .visit: return visit.others.map(\.description)
    case .at, .end, .help, .quit, .status, .undo, nil: return []
    }
  }
}

extension [String] {
  /// The longest beginning that all have; `nil` of none.
  fileprivate var commonBeginning: String? {
    guard var common = first else { return nil }
    for text in dropFirst() {
      common = String(zip(common, text).prefix { $0 == $1 }.map(\.0))
    }
    return common
  }
}
