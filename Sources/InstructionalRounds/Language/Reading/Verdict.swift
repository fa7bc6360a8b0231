/// What a note is: a description, or something else.
public enum Verdict: String, CaseIterable, Hashable, Sendable {
  /// A camera or a transcript could confirm it.
  case descriptive
  /// It says that something was good or bad, much or little, or what ought to be done.
  case judgmental
  /// It says what could not be seen: a state of mind, a cause, a purpose.
  case inferential
  /// It says nothing that could be checked.
  case vague
}
