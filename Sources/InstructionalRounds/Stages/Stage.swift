/// A stage of a round as a type, so that what belongs to one stage does not compile in another.
public protocol Stage: Sendable {
  /// The stage as a value.
  static var kind: StageKind { get }
}

/// A stage in which the round is not closed yet.
public protocol OpenStage: Stage {}

/// A stage with a gate to a next one.
public protocol LeadingStage: OpenStage {
  /// The stage after the gate.
  associatedtype Next: Stage
}

/// Notes are taken and selected, tasks are stated; nothing is said about them yet.
public enum Describing: LeadingStage {
  /// See ``LeadingStage/Next``.
  public typealias Next = Analyzing
  /// See ``Stage/kind``.
  public static let kind = StageKind.description
}

/// Like is put with like, and patterns are named.
public enum Analyzing: LeadingStage, AfterDescription {
  /// See ``LeadingStage/Next``.
  public typealias Next = Predicting
  /// See ``Stage/kind``.
  public static let kind = StageKind.analysis
}

/// The student's question is answered.
public enum Predicting: LeadingStage, AfterDescription, AfterAnalysis {
  /// See ``LeadingStage/Next``.
  public typealias Next = Evaluating
  /// See ``Stage/kind``.
  public static let kind = StageKind.prediction
}

/// Next levels of work are proposed and adopted.
public enum Evaluating: OpenStage, AfterDescription, AfterAnalysis, AfterPrediction {
  /// See ``Stage/kind``.
  public static let kind = StageKind.evaluation
}

/// Nothing is said any more but what has become of the work.
public enum Closed: Stage {
  /// See ``Stage/kind``.
  public static let kind = StageKind.closed
}

/// A stage from which one can go back to description.
public protocol AfterDescription: OpenStage {}
/// A stage from which one can go back to analysis.
public protocol AfterAnalysis: OpenStage {}
/// A stage from which one can go back to prediction.
public protocol AfterPrediction: OpenStage {}
