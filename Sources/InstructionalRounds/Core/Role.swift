/// What someone does in a round; one person may have several.
public enum Role: String, CaseIterable, Hashable, Sendable {
  /// Sees classrooms, takes notes, and has a voice in analysis for having observed (principle 6).
  case observer
  /// Keeps the order, the time and the norms.
  case facilitator
  /// The school that asked the question; has a voice from prediction on, and adopts.
  case host
  /// Types for others.
  case scribe
}
