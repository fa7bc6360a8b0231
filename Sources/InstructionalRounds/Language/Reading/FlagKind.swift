/// Why words raise a question.
public enum FlagKind: String, CaseIterable, Hashable, Sendable {
  /// They say that something was good or bad, much or little.
  case judgment = "judgement"
  /// They say what went on in somebody's mind, or what something was for.
  case inference
  /// They name nothing that could be checked.
  case vague
  /// They say, in a note, what ought to have been done.
  case prescription
  /// They name a person of the room.
  case name
  /// They say what was not there.
  case absence
  /// They say what ought to be done; in a statement that is a solution before its time.
  case remedy
  /// They rate, in a statement of what was found.
  case evaluation
  /// They describe what could be seen, and nothing in detail: a hint that leaves the verdict alone, is
  /// never counted as a question, and stops nobody.
  case grain
}

extension FlagKind {
  /// The kind as other programs read it.
  public var code: String {
    switch self {
    case .judgment: "judgmental"
    case .inference: "inferential"
    case .vague, .prescription, .name, .absence, .remedy, .evaluation, .grain: rawValue
    }
  }

  /// What a note is that has such a flag; `nil` for one that leaves the verdict alone.
  var verdict: Verdict? {
    switch self {
    case .judgment, .prescription, .remedy, .evaluation: .judgmental
    case .inference: .inferential
    case .vague: .vague
    case .name, .absence, .grain: nil
    }
  }
}
