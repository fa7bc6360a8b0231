import CommandLineParsing
import Importing
import InstructionalRounds

extension RoundsProgram {
  /// Everything that can be said of a visit itself.
  static let visit = CommandGroup<Session>(
    "visit",
    "Plan and hold the visits to classrooms.",
    [
      .command(planVisit), .command(startVisit), .command(endVisit), .command(dropVisit),
      .command(gapOfVisit), .command(sameVisit),
    ]
  )

  /// The visit that a command is about, where it may be left out.
  static let openVisit = OptionalArgument<VisitNumber>(
    "visit",
    help: "Its number, where several are going on.",
    completion: .dynamic(.visits)
  )

  /// Plans visits.
  private static let planVisit = Command<Session>(
    "plan",
    "Plan visits by their numbers.",
    discussion: "No room and no teacher's name is kept: a visit is a number.",
    examples: [
      Example("rounds visit plan 1 2 3 4", "Plan four visits."),
      Example(
        "rounds visit plan 5 --team blue --from 9:10 --to 9:35 --subject mathematics",
        "Plan one with its hours."
      ),
    ],
    RepeatedArgument<VisitNumber>("number", atLeast: .one, help: "The number of each visit."),
    Option<Team>("--team", help: "The team that will see them."),
    Option<Day>("--day", help: "The day, where it is not the round's first."),
    Option<TimeArgument>("--from", placeholder: "time", help: "When they begin."),
    Option<TimeArgument>("--to", placeholder: "time", help: "When they end."),
    Option<Words>("--subject", placeholder: "name", help: "What is taught."),
    Option<Words>("--grade", placeholder: "band", help: "The grades of the students.")
  ) { session, numbers, team, day, from, to, subject, grade in
    let recorder = try session.recorder()
    let planned = Set(
      recorder.round.record.visits.values.filter { $0.team == team }.map(\.number)
    )
    if let twice = numbers.first(where: planned.contains) { throw Refusal.visitPlanned(twice) }
    let plan = VisitPlan(
      begins: try recorder.planned(from, on: day),
      ends: try recorder.planned(to, on: day),
      subject: subject,
      gradeBand: grade
    )
    _ = try recorder.record(
      numbers.map { .visitPlanned(VisitPlanned(number: $0, team: team, plan: plan)) }
    )
    let whose = team.map { " by team \($0)" } ?? ""
    session.print(
      "\(numbers.count == 1 ? "Visit" : "Visits") \(numbers.inWords("and")) planned\(whose)."
    )
    session.suggest("rounds visit start \(numbers[0])")
  }

  /// Begins a visit.
  private static let startVisit = Command<Session>(
    "start",
    "Begin a visit, and plan it where it is not planned.",
    examples: [
      Example("rounds visit start 1", "Begin visit 1 now."),
      Example("rounds visit start 2 --at 9:40", "Say later when it began."),
    ],
    Argument<VisitNumber>("visit", help: "Its number.", completion: .dynamic(.visits)),
    Option<TimeArgument>("--at", placeholder: "time", help: "When it began, if not now.")
  ) { session, number, time in
    var recorder = try session.recorder()
    if !recorder.round.record.visits.values.contains(where: { $0.number == number }) {
      // A time that is refused must not leave the plan behind.
      _ = try recorder.moment(time)
      let team = recorder.round.record.participants[recorder.author]?.team
      let fact = VisitPlanned(number: number, team: team)
      recorder = recorder.after(try recorder.record(fact))
    }
    let visit = try recorder.round.visit(number, for: recorder.author)
    let moment = try recorder.moment(time, in: visit)
    _ = try recorder.record(VisitStarted(visit: visit.id), at: moment)
    session.print("Visit \(number) began \(recorder.echo(moment)).")
    session.suggest("rounds note 'T: \"...\"'")
  }

  /// Ends a visit.
  private static let endVisit = Command<Session>(
    "end",
    "End a visit.",
    examples: [
      Example("rounds visit end", "End the visit that is going on."),
      Example("rounds visit end 2 --at 10:05", "Say later when it ended."),
    ],
    openVisit,
    Option<TimeArgument>("--at", placeholder: "time", help: "When it ended, if not now.")
  ) { session, number, time in
    let recorder = try session.recorder()
    let visit = try recorder.visit(number)
    let moment = try recorder.moment(time, in: visit)
    let result = try recorder.record(VisitEnded(visit: visit.id), at: moment)
    let count = result.round.record.notes.values.count { $0.visit == visit.id && !$0.isWithdrawn }
    session.print(
      "Visit \(visit.number) ended \(recorder.echo(moment)), with \(count.of("note"))."
    )
    session.suggest("rounds task \(visit.number) \"students were asked to ...\" --cites NOTES")
  }
}

extension Recorder {
  /// The visit of a number, or the one that is going on.
  func visit(_ number: VisitNumber?) throws -> Visit {
    guard let number else { return try round.openVisit(for: author) }
    return try round.visit(number, for: author)
  }

  /// The moment of a planned time, which may well lie ahead.
  fileprivate func planned(_ typed: TimeArgument?, on day: Day?) throws -> Moment? {
    guard let typed else { return nil }
    let now = session.world.now()
    let day = day ?? round.record.charter?.begins ?? now.day
    switch typed.time {
    case .moment(let moment): return moment
    case .ago(let milliseconds): return now.adding(milliseconds: -milliseconds)
    case .clock(let clock):
      return VisitWindow(day: day, offset: now.offset).moment(of: clock)
    }
  }

  /// The recorder of the round as it is after something was recorded.
  func after(_ result: Result) -> Recorder {
    Recorder(session: session, round: result.round, writer: writer, author: author)
  }
}

extension Int {
  /// The number with its noun, "1 note" or "2 notes".
  func of(_ noun: String) -> String { of(noun, "\(noun)s") }

  /// The number with its noun, "1 entry" or "2 entries".
  func of(_ one: String, _ many: String) -> String { self == 1 ? "1 \(one)" : "\(self) \(many)" }
}
