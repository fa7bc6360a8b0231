import InstructionalRounds

extension Generator {
  mutating func charter() throws -> Charter {
    let problem = ProblemOfPractice(
      words: try words(),
      focusQuestions: try some { try $0.words() },
      theoryOfAction: try maybe { try $0.words() }
    )
    var charter = Charter(
      title: try words(),
      school: try words(),
      problem: problem,
      gradeBand: try maybe { try $0.words() },
      begins: try maybe { try $0.day() },
      ends: try maybe { try $0.day() },
      observationProtocol: try settings()
    )
    // It takes no draw of its own, so that what the format wrote before it had the key stays as it is.
    if problem.focusQuestions.count == 2 { charter.exercise = charter.observationProtocol.id }
    if problem.theoryOfAction == charter.title {
      charter.problem.answers = [.control: charter.title]
    }
    if problem.focusQuestions.count == 1 { charter.follows = try Generator.round() }
    return charter
  }

  mutating func edited() throws -> RoundEdited {
    var fact = RoundEdited()
    fact.title = try maybe { try $0.words() }
    fact.school = try maybe { try $0.words() }
    fact.problem = try maybe { try $0.words() }
    fact.focusQuestions = try maybe { try $0.some { try $0.words() } }
    fact.theoryOfAction = try maybe { try $0.words() }
    fact.gradeBand = try maybe { try $0.words() }
    fact.begins = try maybe { try $0.day() }
    fact.ends = try maybe { try $0.day() }
    return fact
  }

  mutating func reopened() throws -> Reopened {
    let reopened = Reopened(to: any(StageKind.self), reason: try words())
    guard reopened.to == .evaluation else { return reopened }
    // It takes no draw of its own.
    let closing = EntryID(writer: try someWriter(), sequence: 9)
    return Reopened(to: .evaluation, reason: reopened.reason, closing: closing)
  }

  mutating func proposed() throws -> Proposed {
    var proposed = Proposed(
      number: number(1...9),
      words: try words(),
      horizon: "next week",
      team: try maybe { try $0.team() }
    )
    if proposed.number < 4 {
      proposed.answers = [EntryID(writer: try someWriter(), sequence: 9)]
    }
    return proposed
  }

  mutating func custody() throws -> CustodyStated {
    var custody = CustodyStated()
    custody.owner = try maybe { try $0.words() }
    custody.keptUntil = try maybe { try $0.day() }
    custody.isOnHold = maybe { $0.truth() }
    custody.holdSetBy = try maybe { try $0.words() }
    custody.isVoluntary = maybe { $0.truth() }
    custody.toldBy = try maybe { try $0.words() }
    return custody
  }

  mutating func visitPlanned() throws -> VisitPlanned {
    guard let number = VisitNumber(number(1...999)) else { throw Missing() }
    let plan = VisitPlan(
      day: try maybe { try $0.day() },
      begins: try maybe { try $0.moment() },
      ends: try maybe { try $0.moment() },
      subject: try maybe { try $0.words() },
      gradeBand: try maybe { try $0.words() }
    )
    return VisitPlanned(number: number, team: try maybe { try $0.team() }, plan: plan)
  }

  mutating func statementMade() throws -> StatementMade {
    StatementMade(
      any(Statement.Kind.self),
      number: number(1...9),
      words: try words(),
      prevalence: maybe { $0.any(Prevalence.self) },
      cites: try some { try $0.citation() },
      contrary: try some { try $0.citation() },
      team: try maybe { try $0.team() }
    )
  }

  mutating func statementAmended() throws -> StatementAmended {
    StatementAmended(
      statement: try id(),
      words: try maybe { try $0.words() },
      prevalence: maybe { $0.any(Prevalence.self) },
      cites: try maybe { try $0.some { try $0.citation() } },
      contrary: try maybe { try $0.some { try $0.citation() } }
    )
  }

  mutating func positionTaken() throws -> PositionTaken {
    PositionTaken(
      work: try id(),
      scale: try protocolID(),
      hands: some { $0.number(0...30) },
      everyoneHeard: truth(),
      concerns: try some { try $0.words() }
    )
  }

  mutating func terms() throws -> Terms {
    var terms = Terms(corner: maybe { $0.any(Corner.self) })
    for corner in Corner.allCases { terms.changes[corner] = try maybe { try $0.words() } }
    terms.inTheTasks = try maybe { try $0.words() }
    terms.owner = try maybe { try $0.words() }
    terms.due = try maybe { try $0.day() }
    terms.learning = try maybe { try $0.words() }
    // Neither takes a draw of its own.
    if let due = terms.due {
      terms.unit = ResultUnit.allCases[Int(due.number.magnitude % 4)]
      terms.cadence = Cadence.allCases[Int(due.number.magnitude / 4 % 4)]
    }
    switch number(0...2) {
    case 0: break
    case 1: terms.measure = Measure.none(because: try words())
    default:
      terms.measure = .result(what: try words(), baseline: try measured(), target: try measured())
    }
    return terms
  }

  mutating func progressed() throws -> Progressed {
    var fact = Progressed(
      work: try id(),
      seen: try words(),
      value: try maybe { try $0.measured() },
      state: maybe { $0.any(WorkState.self) },
      due: try maybe { try $0.day() },
      owner: try maybe { try $0.words() },
      reason: try maybe { try $0.words() },
      seenIn: try some { try $0.code() }
    )
    // It takes no draw of its own.
    fact.cells = fact.seenIn.reversed()
    return fact
  }

  mutating func advanced() throws -> Advanced {
    let seen = try some { generator in
      Sight.Seen(
        writer: try generator.writer(),
        sequence: UInt64(generator.number(1...99)),
        sum: generator.random.next(),
        missing: generator.some {
          let first = UInt64($0.number(1...9))
          return first...first + UInt64($0.number(0...9))
        }
      )
    }
    return Advanced(
      from: any(StageKind.self),
      to: any(StageKind.self),
      sight: Sight(seen),
      waived: try some { try $0.entry() },
      answerBy: try maybe { try $0.day() },
      versions: Advanced.Versions(
        program: "0.1.0",
        protocolID: "instructional-rounds",
        protocolVersion: number(1...9),
        vocabulary: "english 1"
      )
    )
  }
}
