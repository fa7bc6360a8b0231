/// One thing that can be recorded: complete in itself, in the past tense, a type of its own.
///
/// Which stages take a fact is said twice, and a test holds the two together: by the protocols
/// below, for the compiler, and by ``FactKind/home``, for the fold over what was read from disk.
public protocol Fact: Hashable, Sendable {
  /// What the fact brings into the record, where it brings something.
  associatedtype Subject: Sendable = RoundRecord

  /// The fact as one of all that can be recorded.
  var event: Event { get }
}

/// A fact that ``Round`` takes while describing.
public protocol DescriptionFact: Fact {}
/// A fact that ``Round`` takes while analysing.
public protocol AnalysisFact: Fact {}
/// A fact that ``Round`` takes while predicting.
public protocol PredictionFact: Fact {}
/// A fact that ``Round`` takes while evaluating.
public protocol EvaluationFact: Fact {}
/// A fact that ``Round`` still takes when it is closed.
public protocol ClosedFact: Fact {}
/// A fact that ``Round`` takes until it is closed.
public protocol OpenFact: DescriptionFact, AnalysisFact, PredictionFact, EvaluationFact {}
