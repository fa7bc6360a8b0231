import InstructionalRounds

extension Session {
  /// Says for whom something was written that may be passed on.
  ///
  /// What the group works with on the screen (`notes`, `show`, `log`, `agreement`) says nothing there;
  /// given away as data or in a file, it does.
  func sayForWhom(_ audience: Audience) {
    let sentence =
      switch audience {
      case .staff:
        "Written for the school's staff: it names no observer, visit or time (--for group does)."
      case .host:
        "Written for the host: what the staff read, and what the host is asked to answer."
      case .group:
        "Written for the group: it names observers, visits or times. Keep it among those who were there."
      }
    say(sentence)
  }
}
