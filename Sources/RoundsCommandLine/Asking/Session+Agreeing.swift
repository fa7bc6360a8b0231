import CommandLineParsing

/// Asking before something is done that cannot be undone.
extension Session {
  /// Agrees beforehand, as a script has to.
  static let yes = Flag("--yes", help: "Agree in advance to what cannot be undone.")

  /// Asks somebody on a terminal whether to go on, unless the line has agreed already.
  ///
  /// - Returns: `nil` where nobody is there to be asked.
  func agrees(to question: String, beforehand: Bool) throws -> Bool? {
    if beforehand { return true }
    guard world.terminal.isInteractive else { return nil }
    return try ask(
      Question("\(question) (yes or no)"),
      for: Session.yes,
      otherwise: Refusal.notAgreed
    ) { try YesOrNo(argument: $0) == .yes }
  }

  /// Asks on a terminal, and stops where somebody says no; a script that types the line means it.
  func makeSure(_ question: String, beforehand: Bool) throws {
    if try agrees(to: question, beforehand: beforehand) == false { throw Refusal.notAgreed }
  }
}
