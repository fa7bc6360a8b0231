import CommandLineParsing
import InstructionalRounds
import Reporting

extension Session {
  /// Prints a line of data.
  func print(_ line: String) { world.terminal.write(line.printable + "\n", .output) }

  /// Prints a text of data that ends its own lines.
  func print(text: String) { world.terminal.write(text, .output) }

  /// Says something to the person, beside the data.
  func say(_ text: String) { world.say(text.wrapped(to: world.terminal.width) + "\n") }

  /// Says something before a question, where somebody is there to be asked.
  func sayIfAsked(_ text: String) { if world.terminal.isInteractive { say(text) } }

  /// Says what is useful to type next, on one line, so that it can be copied.
  ///
  /// Whoever had to say who types, or which round is meant, has to say it again.
  func suggest(_ command: String) {
    var line = command
    let needNobody = ["status", "summary", "log", "ledger", "patterns", "merge"]
    let isForReading = needNobody.contains { command.hasPrefix("rounds \($0)") }
    if let participant, !isForReading, !line.contains(" --as ") { line += " --as \(participant)" }
    if let round, !line.contains(" --round ") { line += " --round \(round)" }
    world.say("Next: \(line)\n")
  }

  /// The same for a line of which a terminal asks for the rest, and a script has to give it.
  func suggest(_ beginning: String, inScripts rest: String) {
    suggest(world.terminal.isInteractive ? beginning : "\(beginning) \(rest)")
  }

  /// Says what leads the round on, as a terminal or a script wants it.
  ///
  /// - Parameters:
  ///   - round: the round as it stands.
  ///   - reader: who is going to type it.
  ///   - isShared: whether others type on the same device, and it has to be said who does.
  func suggestNext(
    in round: CurrentRound,
    for reader: ParticipantCode,
    onSharedDevice isShared: Bool = false
  ) {
    let step = NextStep(
      round.record,
      wanting: round.report.shortfalls,
      labels: round.labels,
      for: reader
    )
    let line = world.terminal.isInteractive ? step.prompt : step.command
    suggest(isShared && !line.contains(" --as ") ? "\(line) --as \(reader)" : line)
  }
}
