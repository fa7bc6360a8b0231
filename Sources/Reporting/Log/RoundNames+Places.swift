package import InstructionalRounds

extension RoundNames {
  /// Where a name is open, as people know it: `KM3`, or "the owner of FA-W1".
  package func place(of name: OpenName, in entry: Entry) -> String {
    let subject = subject(of: entry)
    return switch entry.event {
    case .opened, .edited: "what the round is about"
    case .visitPlanned: "the plan of \(self.name(VisitID(entry.id)))"
    case .gapNamed(let fact): "the gap in \(self.name(fact.visit))"
    case .visitMissed(let fact): "what happened in \(self.name(fact.visit))"
    case .taskStated(let fact): "the task of \(self.name(fact.visit))"
    case .adopted(let fact): "\(fact.terms.part(saying: name.flag.text)) of \(subject)"
    case .progressed(let fact):
      fact.owner.says(name.flag.text) ? "the owner of \(subject)" : "a report on \(subject)"
    case .positionTaken: "a concern about \(subject)"
    case .waived, .kept, .withdrawn, .reopened, .nobodyMeant, .timesShifted, .redacted:
      "a reason that \(entry.author) gave"
    case .themed: "a theme"
    case .custodyStated: "what is said of the record's owner"
    default: subject
    }
  }
}

extension Terms {
  /// The part of the terms that says something, as people call it.
  fileprivate func part(saying text: String) -> String {
    if owner.says(text) { return "the owner" }
    if case .result(let what, _, _) = measure, Optional(what).says(text) { return "the measure" }
    if case .some(.none(let why)) = measure, Optional(why).says(text) { return "the measure" }
    if inTheTasks.says(text) { return "how it will show in the tasks" }
    if learning.says(text) { return "what the group will learn" }
    return "a change"
  }
}

extension Words? {
  /// Whether the words hold a text.
  fileprivate func says(_ text: String) -> Bool { self?.text?.contains(text) ?? false }
}
