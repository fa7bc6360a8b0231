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
  func suggest(_ line: TypedLine) {
    var line = line
    line.typist = line.typist ?? participant
    suggestReading(line)
  }

  /// The same for a line that nobody has to say for who types it.
  func suggestReading(_ line: TypedLine) {
    var line = line
    line.round = line.round ?? round
    world.say("Next: \(line)\n")
  }

  /// Says that what was only tried can be done: the same line without the flag for trying.
  func suggestDoing() { world.say("Next: \(typed.without("--dry-run").line)\n") }

  /// The same for a line of which a terminal asks for the rest, and a script has to give it.
  func suggest(_ beginning: TypedLine, inScripts rest: TypedLine) {
    suggest(world.terminal.isInteractive ? beginning : beginning + rest)
  }

  /// The same for a remedy.
  func suggest(_ remedy: Remedy, spelling: RemedySpelling) {
    let isAsked = world.terminal.isInteractive
    world.say("Next: \(isAsked ? spelling.beginning(remedy) : spelling.line(remedy))\n")
  }

  /// Says what leads the round on, as a terminal or a script wants it.
  ///
  /// - Parameters:
  ///   - round: the round as it stands.
  ///   - reader: who is going to type it.
  func suggestNext(in round: CurrentRound, for reader: ParticipantCode) {
    let spelling = spelling(in: round, for: reader)
    suggest(round.nextRemedy(for: reader, here: spelling.here), spelling: spelling)
  }
}

extension CurrentRound {
  /// What leads the round on.
  func nextRemedy(
    for reader: ParticipantCode,
    here: Set<ParticipantCode>?
  ) -> Remedy {
    Remedy(next: record, wanting: report.shortfalls, labels: labels, for: reader, on: here)
  }
}
