package import CommandLineParsing
package import InstructionalRounds

extension CoreElement: CommandLineValue {}
extension Role: CommandLineValue {}
extension Prevalence: CommandLineValue {}
extension GateName: CommandLineValue {}
extension ResultUnit: CommandLineValue {}
extension RowKind: CommandLineValue {}

extension StageKind: CommandLineValue {
  /// The stages that one can go back to or speak of; nobody goes back to the end.
  package static var choices: [String] { StageKind.open.map(\.rawValue) }
}

extension WorkState: CommandLineValue {
  /// The state with a dash for a space, so that it needs no quotes.
  package var argument: String {
    String(rawValue.map { $0 == " " ? "-" : $0 })
  }

  /// Reads the state with dashes or spaces.
  package init(argument: String) throws(UnreadableValue) {
    let text = String(argument.map { $0 == "-" ? " " : $0 })
    guard let state = WorkState(rawValue: text) else { throw UnreadableValue() }
    self = state
  }

  /// The states that a report can give.
  package static var choices: [String] { allCases.map(\.argument) }
}

/// Whether output has colors.
enum ColorChoice: String, CaseIterable, CommandLineValue {
  /// On a screen that shows them.
  case auto
  /// Also into files.
  case always
  /// Not at all.
  case never
}
