/// Why words are no description.
public enum FlagKind: String, CaseIterable, Hashable, Sendable {
  /// They say that something was good or bad, much or little.
  case judgement
  /// They say what went on in somebody's mind, or what something was for.
  case inference
  /// They say what ought to be done.
  case remedy
}
