import BuiltInProtocols
import InstructionalRounds
import Journaling
import Platform
import Reporting

/// What goes wrong here.
enum Mistake: Error {
  case notBuiltIn, notAsked, notThrough, noRound
}

@main
enum Outside {
  /// Checks a note, runs a round, and reads the rounds of a network.
  static func main() throws {
    guard let vocabulary = BuiltIn.vocabulary("english"),
      BuiltIn.observationProtocols.compactMap(BuiltIn.observationProtocol).count > 1
    else { throw Mistake.notBuiltIn }

    let reading = vocabulary.reading(of: "It was a great lesson")
    guard reading.verdict == .judgmental, let flag = reading.flags.first else {
      throw Mistake.notAsked
    }
    print(vocabulary.question(for: flag))

    guard let summary = try wholeRound(reading: vocabulary) else { throw Mistake.notThrough }
    print(summary.markdown)

    let network = Network(FilePath(CommandLine.arguments.dropFirst().joined()))
    let rounds = try network.rounds()
    if rounds.isEmpty { throw Mistake.noRound }
    for round in rounds {
      let journals = try network.journals(of: round)
      let now = RoundInProgress(folding: journals.entries, reading: vocabulary)
      print(RoundSummary(now.record, for: .staff, reading: vocabulary).text())
    }
  }
}
