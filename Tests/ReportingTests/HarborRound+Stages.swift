import InstructionalRounds

extension HarborRound {
  /// Everybody joins, sees the rooms, chooses notes, and says what students were asked to do.
  mutating func describe(_ round: inout Round<Describing>) {
    join(&round)
    see(&round)
    mend(&round)
    select(&round)
    stateTasks(&round)
    let reason: Words =
      "The lesson was cut short; the two teams saw enough of the work on the table"
    round.take(Waived(gate: .evidenceOfTheCore, reason: reason), by: .of("FA"), at: next())
  }

  private mutating func join(_ round: inout Round<Describing>) {
    let teams: [(ParticipantCode, Set<Role>, Team?)] = [
      ("FA", [.facilitator], nil), ("HP", [.host], nil), ("KM", [.observer], "north"),
      ("BD", [.observer], "north"), ("LT", [.observer], "south"), ("SV", [.observer], "south"),
    ]
    for (code, roles, team) in teams {
      let fact = ParticipantJoined(participant: code, roles: roles, team: team)
      round.take(fact, by: .of(code), at: next())
    }
    let device = ParticipantJoined(participant: "KM", team: "north", device: 2)
    round.take(device, by: .of("KM", tag: "bag2"), at: next())
    for number in 1...4 { plan(&round, number, number < 3 ? "north" : "south") }
  }

  private mutating func see(_ round: inout Round<Describing>) {
    note(&round, "KM", 1, [.teacher], "T: \"what is the slope?\"", as: "slope")
    note(&round, "KM", 1, [.student], "3 of 24 hands go up", as: "hands")
    note(&round, "BD", 1, [.content], "board: y = 2x + 1\nunder it: y = 3x", as: "board")
    note(&round, "BD", 1, [.task], "sheet: \"copy the rule and do 1 to 12\"", as: "sheet")
    note(&round, "KM", 2, [.teacher], "T reads page 12 aloud, 4 minutes", as: "reads")
    note(&round, "KM", 2, [.student], "18 of 22 write while the page is read", as: "write")
    note(&round, "BD", 2, [.content, .task], "sheet: \"copy the three steps\"", as: "steps")
    note(&round, "BD", 2, [.student], "S to S: \"is it minus?\" \"just copy it\"", as: "minus")
    note(&round, "LT", 3, [.teacher], "T: \"tell your partner why\"", as: "why")
    note(&round, "LT", 3, [.student], "11 pairs talk, 6 of them about the sum", as: "pairs")
    note(
      &round,
      "SV",
      3,
      [.content, .task],
      "card: \"which of the two is right, and why?\"",
      as: "card"
    )
    note(&round, "SV", 3, [.student], "Ana says her line is steeper", as: "named")
    note(&round, "LT", 4, [.teacher], "T writes 4 sums with tenths", as: "tenths")
    note(&round, "LT", 4, [.task], "sheet: \"copy and work out\"", as: "workout")
    note(&round, "SV", 4, [.content], "sums with tenths, two digits", as: "sums")
    note(&round, "SV", 4, [], "students were engaged", as: "engaged")
    note(&round, "KM", 2, [.student], "a mistake of mine", as: "mistake")
  }

  private mutating func mend(_ round: inout Round<Describing>) {
    guard let reads = notes["reads"], let named = notes["named"], let mistake = notes["mistake"],
      let fourth = visits[4]
    else { preconditionFailure("nothing to mend") }
    let words: Words = "T reads page 12 aloud, 6 minutes by the clock"
    round.take(NoteRevised(note: reads, words: words), by: .of("KM"), at: next())
    round.take(Redacted(subject: named.entry, reason: "a name"), by: .of("SV"), at: next())
    round.take(Withdrawn(subject: mistake.entry, reason: "other room"), by: .of("KM"), at: next())
    let missed = MissedVisit(.cutShort, happened: "a fire drill")
    round.take(VisitMissed(visit: fourth, what: missed), by: .of("LT"), at: next())
    let gap = GapNamed(visit: fourth, elements: [.student], whatHappened: "the room was cleared")
    round.take(gap, by: .of("LT"), at: next())
  }

  private mutating func select(_ round: inout Round<Describing>) {
    let chosen: [(ParticipantCode, [String])] = [
      ("KM", ["slope", "hands", "write"]), ("BD", ["board", "sheet", "steps", "minus"]),
      ("LT", ["why", "pairs", "workout"]), ("SV", ["card", "named", "sums"]),
    ]
    for (code, keys) in chosen {
      let fact = Selected(notes: keys.compactMap { notes[$0] }, question: 1)
      round.take(fact, by: .of(code), at: next())
    }
  }

  private mutating func stateTasks(_ round: inout Round<Describing>) {
    let tasks: [(Int, Words, [String])] = [
      (1, "students were asked to copy a rule and use it twelve times", ["sheet"]),
      (2, "students were asked to copy three steps", ["steps"]),
      (3, "students were asked to choose between two answers and say why", ["card"]),
      (4, "students were asked to copy sums and work them out", ["workout"]),
    ]
    for (number, words, keys) in tasks {
      guard let visit = visits[number] else { continue }
      let cites = cite(keys, in: round.record)
      let fact = TaskStated(visit: visit, words: words, cites: cites)
      round.take(fact, by: .of("FA"), for: keys == ["card"] ? "SV" : nil, at: next())
    }
  }
}

extension HarborRound {
  /// Like is put with like, and patterns are named.
  mutating func analyze(_ round: inout Round<Analyzing>) -> [StatementID] {
    let heading: Words = "Sheets that begin with \"copy\""
    let copies = ["sheet", "steps", "workout"].compactMap { notes[$0] }
    round.take(Grouped(number: 1, heading: heading, notes: copies), by: .of("FA"), at: next())
    for task in round.record.tasks {
      let level = task.words.description.contains("why") ? "3" : "1"
      let fact = DemandJudged(task: task.id, demand: Demand(scale: "dok", level: level))
      round.take(fact, by: .of("FA"), at: next())
    }
    let record = round.record
    let made = [
      StatementMade(
        .pattern,
        number: 1,
        words: "Tasks ask students to copy a rule before they use it",
        prevalence: .most,
        cites: cite(["sheet", "steps", "workout"], in: record)
          + record.tasks.prefix(1).map(Citation.init),
        contrary: cite(["card"], in: record)
      ),
      StatementMade(
        .pattern,
        number: 2,
        words: "Students answer in one word when the whole class is asked",
        prevalence: .some,
        cites: cite(["hands", "minus", "named"], in: record)
      ),
      StatementMade(
        .contrast,
        number: 1,
        words: "Teachers read steps aloud in one room and ask for reasons in another",
        cites: cite(["reads", "why"], in: record)
      ),
      StatementMade(
        .anomaly,
        number: 1,
        words: "Students talk in pairs about which answer is right",
        cites: cite(["pairs"], in: record),
        team: "south"
      ),
    ]
    return made.map { round.take($0, by: .of("FA"), at: next()) }
  }

  /// The student's question is answered.
  mutating func predict(_ round: inout Round<Predicting>, _ statements: [StatementID]) {
    let words: Words = "I would know the steps of a rule, and could not say when it holds"
    let fact = Predicted(number: 1, words: words, restingOn: Array(statements.prefix(2)))
    round.take(fact, by: .of("FA"), at: next())
  }

  /// Two next levels of work are proposed; the host adopts one and will answer the other.
  mutating func evaluate(_ round: inout Round<Evaluating>) -> WorkID {
    let proposals: [(Words, String)] = [
      ("Ask once a week, in writing, why a rule holds", "next month"),
      ("Plan one shared task for every grade", "by the end of the year"),
    ]
    let work = proposals.enumerated().map { place, proposal in
      let fact = Proposed(number: place + 1, words: proposal.0, horizon: proposal.1)
      return round.take(fact, by: .of("FA"), at: next())
    }
    let position = PositionTaken(
      work: work[0],
      scale: ConsensusRule.Scale.fistToFive.id,
      hands: [0, 0, 0, 1, 2, 2],
      everyoneHeard: true,
      concerns: ["Time to plan the tasks together has to be found"]
    )
    round.take(position, by: .of("FA"), at: next())
    round.take(Adopted(work: work[0], terms: .harbor), by: .of("HP"), at: next())
    return work[0]
  }
}

extension Terms {
  /// What the host promised.
  fileprivate static var harbor: Terms {
    Terms(
      corner: .content,
      changes: [
        .teachersKnowledgeAndSkill: "plan one such task a week together",
        .studentEngagement: "students explain a rule to each other, then in writing",
      ],
      inTheTasks: "one task a week asks why a rule holds",
      owner: "lead teacher of mathematics",
      due: Day("2027-01-29"),
      learning: "which tasks draw a reason out of students",
      measure: .result(what: "weekly tasks that ask for a reason", baseline: 0, target: 6)
    )
  }
}
