/// One thing that does not hold yet, with the principle after it and the remedy.
public struct Shortfall: Hashable, Sendable {
  /// The gate that wants it.
  public let gate: GateName
  /// Why it is wanted.
  public let principle: Principle
  /// What it is about.
  public let subject: ShortfallSubject
  /// What does not hold, as a sentence without its full stop; it may end with a question.
  public let what: String
  /// The same without its subject, for whoever looks at that anyway: "no task".
  public let brief: String
  /// What mends it first of all.
  public let remedy: Remedy
  /// What mends it as well, each in another case.
  public let alternatives: [Remedy]
}

extension Shortfall {
  /// All that mends it, what comes first in front.
  public var remedies: [Remedy] { [remedy] + alternatives }
}
