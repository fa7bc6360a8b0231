import InstructionalRounds

extension RoundNames {
  /// That a next level of work was proposed.
  func proposed(_ fact: Proposed, _ entry: Entry) -> String {
    let team = fact.team.map { " for team \($0)" } ?? ""
    return "proposed\(team): \(quoted(fact.words)), \(fact.horizon)\(mark(entry))"
  }

  /// What was changed in a proposal.
  func amended(_ fact: ProposalAmended) -> String {
    changed(
      labels[fact.work],
      [fact.words.map { "worded it \(quoted($0))" }, fact.horizon.map { "set it for \($0)" }]
    )
  }

  /// How the group stood: hands and concerns, never who showed what.
  func positionTaken(_ fact: PositionTaken) -> String {
    let shown = fact.hands.enumerated().filter { $0.element > 0 }
      .map { "\($0.element) showed \($0.offset)" }
    let hands = shown.isEmpty ? "no hands were counted" : shown.inWords("and")
    let heard = fact.everyoneHeard ? "everyone was heard" : "not everyone was heard"
    let concerns = fact.concerns.map(quoted)
    let last = concerns.isEmpty ? "" : "; concerns: \(concerns.inWords("and"))"
    return "recorded where the group stands on \(labels[fact.work]): \(hands); \(heard)\(last)"
  }

  /// That the host took a work on, with who, when and what it raises.
  func adopted(_ fact: Adopted) -> String {
    let terms = fact.terms
    let what = [
      terms.owner?.description, terms.due.map { "by \(ToldDate.day($0))" },
      terms.corner.map { "raising \($0.phrase)" },
      terms.unit.map { "measured in \($0.rawValue)" }, terms.cadence?.rawValue,
    ].compactMap(\.self)
    return "adopted \(labels[fact.work])"
      + (what.isEmpty ? "" : ": \(what.joined(separator: ", "))")
  }

  /// What was seen of a work since.
  func progressed(_ fact: Progressed) -> String {
    let pieces = [
      fact.value.map { "measured \($0.plain)" }, fact.state.map { "now \($0.phrase)" },
      fact.owner.map { "\($0) is responsible" }, fact.due.map { "due \(ToldDate.day($0))" },
      fact.reason.map { "reason: \($0)" },
      fact.seenIn.isEmpty ? nil : "seen in \(fact.seenIn.inWords("and"))",
      fact.cells.isEmpty ? nil : "read in \(fact.cells.inWords("and"))",
    ]
    let rest = pieces.compactMap(\.self).map { "; \($0)" }.joined()
    return "reported on \(labels[fact.work]): \(quoted(fact.seen))\(rest)"
  }

  /// That patterns of several rounds were found to be one.
  func themed(_ fact: Themed) -> String {
    "found \(fact.members.map(\.description).inWords("and")) to be the same theme: \(quoted(fact.words))"
  }

  /// What was waived, as the question that the gate asks.
  func waived(_ fact: Waived) -> String {
    let question = Gate.named(fact.gate)?.question ?? fact.gate.rawValue
    let subject = fact.subject.flatMap(name).map { " (\($0))" } ?? ""
    return "waived: “\(question)”\(subject)\(because(fact.reason))"
  }

  /// That the round moved on, was closed, or was handed over.
  func advanced(_ fact: Advanced) -> String {
    let waived =
      fact.waived.isEmpty ? "" : ", letting \(counted(fact.waived.count, "shortfall")) pass"
    guard fact.to == .closed else {
      return "moved the round from \(fact.from.rawValue) to \(fact.to.rawValue)\(waived)"
    }
    guard let day = fact.answerBy else { return "closed the round\(waived)" }
    return "handed the round over to the host, who answers by \(ToldDate.day(day))\(waived)"
  }
}
