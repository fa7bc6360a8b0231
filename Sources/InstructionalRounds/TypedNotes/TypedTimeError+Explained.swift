/// The wording, for someone who typed a time.
extension TypedTimeError {
  /// What is wrong, in one line.
  package var summary: String {
    switch self {
    case .notATime: "this is not a time"
    case .outOfRange: "there is no such time"
    case .inTheFuture(let moment, let now):
      moment.day == now.day
        ? "\(moment.clock) is in the future: it is \(now.clock)"
        : "\(moment.day) \(moment.clock) is in the future: it is \(now.day) \(now.clock)"
    }
  }

  /// What to do about it, in a sentence.
  package var remedy: String {
    switch self {
    case .notATime, .outOfRange:
      "Write it like 2:05pm, 14:05, 14:05:30, -3m or 2026-11-22T14:05:30+01:00."
    case .inTheFuture: "Correct the time, or leave it out to use the current time."
    }
  }
}
