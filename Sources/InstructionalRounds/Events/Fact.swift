/// One thing that can be recorded: complete in itself, in the past tense, a type of its own.
///
/// Which stages take a fact is said twice, and a test holds the two together: by the protocols
/// below, for the compiler, and by ``home``, for the fold over what was read from disk.
public protocol Fact: Hashable, Sendable {
  /// What the fact brings into the record, where it brings something.
  associatedtype Subject: Sendable = RoundRecord

  /// Its name in the record.
  static var kind: FactKind { get }
  /// The fact as one of all that can be recorded.
  var event: Event { get }
  /// The entries without which it says nothing.
  var speaksOf: [EntryID] { get }
  /// The entries that it rests on, of which some may be missing.
  var restsOn: [EntryID] { get }
  /// The same fact without a word that a person wrote.
  func redacted() -> Self
  /// Changes the record as the fact says; everything that it speaks of is there.
  ///
  /// A fact that brings something does so whatever its standing, so that it can be shown; every
  /// other fact is applied only when it counts.
  ///
  /// - Returns: whether what it speaks of was of the right kind.
  func apply(_ entry: Entry, _ standing: Standing, to record: inout RoundRecord) -> Bool
}

extension Fact {
  /// Where the fact belongs.
  public var home: Home { Self.kind.home }
  /// A fact speaks of nothing unless it says otherwise.
  public var speaksOf: [EntryID] { [] }
  /// A fact rests on nothing unless it says otherwise.
  public var restsOn: [EntryID] { [] }
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
