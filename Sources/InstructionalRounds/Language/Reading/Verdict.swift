/// What a note is: a description, or something else.
public enum Verdict: String, CaseIterable, Hashable, Sendable {
  /// Somebody does or says what could be seen or heard, or a thing is in a place or a state.
  case descriptive
  /// It says that something was good or bad, much or little, or what ought to be done.
  case judgmental
  /// It says what could not be seen: a state of mind, a cause, a purpose.
  case inferential
  /// Whatever it says is a label, or a category of teaching without an instance of it.
  case vague
}
