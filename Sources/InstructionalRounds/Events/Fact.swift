/// One thing that can be recorded: complete in itself, in the past tense, a type of its own.
///
/// Which stages take a fact is said once, by the protocol below that it conforms to: for the compiler,
/// and, as its ``Home``, for the fold over what was read from disk.
public protocol Fact: Hashable, Sendable {
  /// What the fact brings into the record, where it brings something.
  associatedtype Subject: Sendable = RoundRecord

  /// The fact as one of all that can be recorded.
  var event: Event { get }
}

/// A fact that ``Round`` takes while describing.
public protocol DescriptionFact: Fact {}
/// A fact that ``Round`` takes while analyzing.
public protocol AnalysisFact: Fact {}
/// A fact that ``Round`` takes while predicting.
public protocol PredictionFact: Fact {}
/// A fact that ``Round`` takes while evaluating.
public protocol EvaluationFact: Fact {}
/// A fact that ``Round`` still takes when it is closed.
public protocol ClosedFact: Fact {}
/// A fact that ``Round`` takes until it is closed.
public protocol OpenFact: DescriptionFact, AnalysisFact, PredictionFact, EvaluationFact {}
/// A fact about what has been described, which ``Round`` takes from then on until it is closed.
public protocol AfterDescriptionFact: AnalysisFact, PredictionFact, EvaluationFact {}
/// A fact that ``Round`` takes from evaluation on, for ever.
public protocol FollowUpFact: EvaluationFact, ClosedFact {}
/// A fact that ``Round`` takes at every stage, even when it is closed.
public protocol AnytimeFact: OpenFact, ClosedFact {}

extension DescriptionFact {
  package static var home: Home { .stage(.description) }
}

extension AnalysisFact {
  package static var home: Home { .stage(.analysis) }
}

extension PredictionFact {
  package static var home: Home { .stage(.prediction) }
}

extension EvaluationFact {
  package static var home: Home { .stage(.evaluation) }
}

extension OpenFact {
  package static var home: Home { .untilClosed }
}

extension AfterDescriptionFact {
  package static var home: Home { .untilClosed }
}

extension FollowUpFact {
  package static var home: Home { .fromAdoption }
}

extension AnytimeFact {
  package static var home: Home { .anywhere }
}
