import InstructionalRounds

extension RoundNames {
  func opened(_ fact: RoundOpened) -> String {
    "opened the round “\(fact.charter.title)” at \(fact.charter.school): "
      + quoted(fact.charter.problem.words)
  }

  /// What was changed in what the round is about.
  func edited(_ fact: RoundEdited) -> String {
    changed(
      "what the round is about",
      [
        fact.title.map { "it is called \(quoted($0))" },
        fact.school.map { "the school is \($0)" },
        fact.problem.map { "the problem of practice is \(quoted($0))" },
        fact.focusQuestions.map { "the focus questions are \($0.map(quoted).inWords("and"))" },
        fact.theoryOfAction.map { "the theory of action is \(quoted($0))" },
        fact.answers[.control].map { "what the school can change is \(quoted($0))" },
        fact.answers[.strategy].map { "the plan that it is part of is \(quoted($0))" },
        fact.answers[.leverage].map { "what else would change is \(quoted($0))" },
        fact.gradeBand.map { "the grades are \($0)" },
        fact.begins.map { "it starts on \(ToldDate.day($0))" },
        fact.ends.map { "it ends on \(ToldDate.day($0))" },
      ]
    )
  }

  /// What was said of the record itself.
  func custody(_ fact: CustodyStated) -> String {
    changed(
      "what happens to the record",
      [
        fact.owner.map { "it belongs to \($0)" },
        fact.keptUntil.map { "it is kept until \(ToldDate.day($0))" },
        fact.isOnHold.map { isOnHold in
          isOnHold
            ? "it is under a hold\(fact.holdSetBy.map { ", set by \($0)" } ?? "")"
            : "the hold is lifted"
        },
        fact.isVoluntary.map { $0 ? "visits were voluntary" : "visits were not voluntary" },
        fact.toldBy.map { "\($0) told the teachers" },
      ]
    )
  }

  /// That somebody joined, or was signed up by another.
  func joined(_ fact: ParticipantJoined, _ entry: Entry) -> String {
    let roles = Role.allCases.filter(fact.roles.contains).map(\.rawValue).inWords("and")
    let team = fact.team.map { ", team \($0)" } ?? ""
    let number = fact.device ?? 1
    let device = number > 1 ? ", on device \(number)" : ""
    let what = "as \(roles.isEmpty ? "a guest" : roles)\(team)\(device)"
    return fact.participant == entry.author
      ? "joined \(what)" : "signed up \(fact.participant) \(what)"
  }

  /// That somebody left, or was said to have left.
  func left(_ fact: ParticipantLeft, _ entry: Entry) -> String {
    fact.participant == entry.author
      ? "left the round" : "said that \(fact.participant) left the round"
  }

  /// That a visit was planned, with what is known of it.
  func planned(_ fact: VisitPlanned) -> String {
    let about = [
      fact.team.map { "team \($0)" }, fact.plan.subject?.description,
      fact.plan.gradeBand.map { "grades \($0)" },
      fact.plan.day.map { "on \($0)" },
      fact.plan.begins.map { "from \($0.minute)" },
    ].compactMap(\.self)
    let more = about.isEmpty ? "" : " (\(about.joined(separator: ", ")))"
    return "planned visit \(fact.number)\(more)"
  }

  /// That a visit was dropped or cut short.
  func missed(_ fact: VisitMissed) -> String {
    switch fact.what.extent {
    case .dropped: "dropped \(name(fact.visit)): \(fact.what.happened)"
    case .cutShort: "cut \(name(fact.visit)) short: \(fact.what.happened)"
    }
  }

  /// That two visits are one.
  func matched(_ fact: VisitsMatched) -> String {
    "said that two planned visits are the same, now \(name(fact.visit))"
  }

  /// What could not be seen in a visit.
  func gap(_ fact: GapNamed) -> String {
    let elements = CoreElement.allCases.filter(fact.elements.contains).map(\.phrase)
    return "said that \(name(fact.visit)) has no evidence of \(elements.inWords("or")): "
      + fact.whatHappened.description
  }

  /// What a note is evidence of.
  func tagged(_ fact: NoteTagged) -> String {
    let elements = CoreElement.allCases.filter(fact.elements.contains).map(\.phrase)
    let lenses = fact.lenses.sorted()
    let codes = lenses.isEmpty ? "" : ", with the codes \(lenses.inWords("and"))"
    let what = elements.isEmpty ? "of nothing in the core yet" : "of \(elements.inWords("and"))"
    return "marked \(labels[fact.note]) as evidence \(what)\(codes)"
  }

  /// What was chosen for the table, and what was put back.
  func selected(_ fact: Selected) -> String {
    let question = fact.question.map { " for focus question \($0)" } ?? ""
    let pieces = [
      fact.notes.isEmpty ? nil : "chose \(names(fact.notes.map(\.entry)))\(question)",
      fact.putBack.isEmpty ? nil : "put back \(names(fact.putBack.map(\.entry)))",
    ]
    let what = pieces.compactMap(\.self)
    return what.isEmpty ? "chose no notes" : what.inWords("and")
  }

  /// Whose words were taken out; the words are not repeated.
  func redacted(_ fact: Redacted) -> String {
    let place = name(fact.subject)
    let what =
      fact.instead.isEmpty ? "the words of \(place) out of the record" : "a name out of \(place)"
    return "took \(what)\(because(fact.reason))"
  }
}

extension Moment {
  /// The time on the wall to the minute, `14:05`.
  package var minute: String { String(clock.prefix(5)) }
}
