import CommandLineParsing

/// What somebody types for a thing of the round, such as `KM12`, before it is looked up.
struct TypedLabel: Hashable, CommandLineValue {
  /// The text as it was typed.
  let text: String

  /// Labels name things.
  static let namesThings = true

  /// The text itself.
  var argument: String { text }

  /// Takes letters, digits and dashes, which is all that a label is made of.
  init(argument: String) throws(UnreadableValue) {
    let isLabel = argument.utf8.allSatisfy {
      (0x30...0x39).contains($0) || (0x61...0x7A).contains($0 | 0x20) || $0 == 0x2D
    }
    guard isLabel, !argument.isEmpty else {
      throw UnreadableValue("A label is like KM12 for a note, or FA-P1 for a pattern.")
    }
    text = argument
  }
}

extension CandidateKind {
  /// The notes of the round.
  static let notes = CandidateKind("notes")
  /// Everything in the round that has a label.
  static let labels = CandidateKind("labels")
  /// Notes under their headings.
  static let groups = CandidateKind("groups")
  /// The patterns, contrasts and anomalies.
  static let statements = CandidateKind("statements")
  /// What was taken back.
  static let withdrawn = CandidateKind("withdrawn")
  /// The next levels of work.
  static let work = CandidateKind("work")
  /// The next levels of work of all rounds, each with its round.
  static let placedWork = CandidateKind("placed-work")
  /// The patterns and predictions of all rounds, each with its round.
  static let placedStatements = CandidateKind("placed-statements")
  /// The numbers of the visits.
  static let visits = CandidateKind("visits")
  /// The codes of those who joined.
  static let participants = CandidateKind("participants")
  /// The rounds of the network.
  static let rounds = CandidateKind("rounds")
  /// The names of the protocols.
  static let protocols = CandidateKind("protocols")
  /// Exercises to practice on.
  static let exercises = CandidateKind("exercises")
  /// The names of people that are open in the round.
  static let names = CandidateKind("names")
  /// The names of the vocabularies.
  static let vocabularies = CandidateKind("vocabularies")
}
