import InstructionalRounds

extension Observation {
  /// When the next cue is due.
  func dueCue(after now: Moment) -> Moment? {
    guard let interval = visit.interval else { return nil }
    if let nextCue { return nextCue }
    let passed = max(0, now.milliseconds - visit.began.milliseconds)
    return visit.began.adding(milliseconds: (passed / interval + 1) * interval)
  }

  /// Shows the cue whose time has come; of several that were slept through, the last one alone.
  mutating func passCues(at now: Moment) {
    guard let interval = visit.interval else { return }
    guard let due = dueCue(after: now) else { return }
    nextCue = due
    guard now >= due else { return }
    let late = (now.milliseconds - due.milliseconds) / interval * interval
    guard let end = due.adding(milliseconds: late),
      let start = end.adding(milliseconds: -interval)
    else { return }
    let noted = notes.filter { $0.at > start && $0.at <= end }.map(\.elements)
    let seen = noted.reduce(into: Set()) { $0.formUnion($1) }
    cues.append(Cue(at: end, missing: CoreElement.allCases.filter { !seen.contains($0) }))
    nextCue = end.adding(milliseconds: interval)
  }
}
