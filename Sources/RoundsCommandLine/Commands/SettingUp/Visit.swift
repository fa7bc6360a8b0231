import CommandLineParsing
import InstructionalRounds

extension RoundsProgram {
  /// Everything that can be said of a visit itself.
  static let visit = CommandGroup<Session>(
    "visit",
    "Plan and hold classroom visits.",
    usual: "list",
    [
      .command(listVisits), .command(planVisit), .command(startVisit), .command(endVisit),
      .command(dropVisit),
      .command(gapOfVisit), .command(sameVisit),
    ]
  )

  /// The visit that a command is about; it is asked for where the line has none.
  static let whichVisit = OptionalArgument<VisitNumber>(
    "visit",
    help: "Its number.",
    completion: .dynamic(.visits)
  )

  /// The visit that a command is about, where it may be left out.
  static let openVisit = OptionalArgument<VisitNumber>(
    "visit",
    help: "Its number, if several are in progress.",
    completion: .dynamic(.visits)
  )

  private static let planVisit = Command<Session>(
    "plan",
    "Plan visits by their numbers.",
    discussion: "No room number or teacher's name is kept: a visit is a number.",
    examples: [
      Example("rounds visit plan 1 2 3 4", "Plan four visits."),
      Example(
        "rounds visit plan 5 --team blue --from 9:10 --to 9:35 --subject mathematics",
        "Plan one with its hours."
      ),
    ],
    planned,
    Option<Team>("--team", help: "The team that will see them."),
    Option<Day>("--day", placeholder: "day", help: "The day; by default the round's first day."),
    Option<TimeArgument>("--from", placeholder: "time", help: "When they start."),
    Option<TimeArgument>("--to", placeholder: "time", help: "When they end."),
    Option<Words>("--subject", placeholder: "name", help: "What is taught."),
    Option<Words>("--grade", placeholder: "band", help: "The grades of the students.")
  ) { session, numbers, team, day, from, to, subject, grade in
    let recorder = try session.recorder()
    try recorder.round.checkStage(takes: VisitPlanned.kind)
    let known = Set(
      recorder.round.record.visits.values.filter { $0.team == team }.map(\.number)
    )
    let numbers = try session.answers(
      numbers,
      to: "Which visit numbers, such as 1 2 3?",
      for: planned
    ) { lists in
      let numbers = lists.flatMap(\.numbers)
      if let twice = numbers.first(where: known.contains) { throw Refusal.visitPlanned(twice) }
      return Set(numbers).sorted()
    }
    let plan = VisitPlan(
      day: from == nil ? day : nil,
      begins: try recorder.planned(from, on: day),
      ends: try recorder.planned(to, on: day),
      subject: subject,
      gradeBand: grade
    )
    if let begins = plan.begins, let ends = plan.ends, ends <= begins {
      throw Unclear.endsBeforeItBegins(
        begins,
        ends,
        again: [
          ends < begins ? session.typed.swapping(from, to) : nil, session.typed.leavingOut(to),
        ].compactMap(\.self)
      )
    }
    _ = try recorder.record(
      numbers.map { .visitPlanned(VisitPlanned(number: $0, team: team, plan: plan)) }
    )
    let whose = team.map { " by team \($0)" } ?? ""
    session.print(
      "\(numbers.count == 1 ? "Visit" : "Visits") \(numbers.inWords("and")) planned\(whose)."
    )
    recorder.session.suggest("rounds note \(numbers[0])", inScripts: "TEXT")
  }

  private static let planned = RepeatedArgument<NumberList>(
    "number",
    atLeast: .none,
    help: "The number of each visit."
  )

  /// Begins a visit.
  private static let startVisit = Command<Session>(
    "start",
    "Start a visit, planned or not.",
    examples: [
      Example("rounds visit start 1", "Start visit 1 now."),
      Example("rounds visit start 2 --at 9:40", "Say later when it started."),
    ],
    whichVisit,
    Option<TimeArgument>("--at", placeholder: "time", help: "When it started, if not now.")
  ) { session, number, time in
    let recorder = try session.recorder()
    try recorder.round.checkStage(takes: VisitStarted.kind)
    let next = recorder.round.nextVisit?.number.description
    let number = try session.answer(
      number,
      to: Question("Which visit starts?", standard: next ?? "1"),
      for: whichVisit
    )
    let (_, moment) = try recorder.starting(number, at: time)
    session.print("Visit \(number) began \(recorder.echo(moment)).")
    recorder.session.suggest("rounds note", inScripts: "TEXT")
  }

  private static let endVisit = Command<Session>(
    "end",
    "End a visit.",
    examples: [
      Example("rounds visit end", "End the visit in progress."),
      Example("rounds visit end 2 --at 10:05", "Say later when it ended."),
    ],
    openVisit,
    Option<TimeArgument>("--at", placeholder: "time", help: "When it ended, if not now.")
  ) { session, number, time in
    let recorder = try session.recorder()
    let visit = try session.visitGoingOn(number, by: recorder)
    let moment = try recorder.moment(time, in: visit)
    let result = try recorder.record(VisitEnded(visit: visit.id), at: moment)
    let count = result.round.record.notes.values.count { $0.visit == visit.id && !$0.isWithdrawn }
    session.print(
      "Visit \(visit.number) ended \(recorder.echo(moment)), with \(count.of("note"))."
    )
    session.askForGrain(ofNotesBy: recorder.author, in: visit.id, of: result.round)
    session.suggestNext(in: result.round, for: recorder.author)
  }
}

extension Recorder {
  /// The moment of a planned time, which may well lie ahead.
  fileprivate func planned(_ typed: TimeArgument?, on day: Day?) throws -> Moment? {
    guard let typed else { return nil }
    let now = session.world.now()
    let day = day ?? round.record.charter?.begins ?? now.day
    switch typed.time {
    case .moment(let moment): return moment
    case .ago(let milliseconds): return now.adding(milliseconds: -milliseconds)
    case .clock(let clock):
      return VisitWindow(day: day, offset: offset(on: day)).moment(of: clock)
    }
  }

  /// The recorder of the round as it is after something was recorded.
  func after(_ result: Result) -> Recorder {
    Recorder(session: session, round: result.round, writer: writer, author: author)
  }
}

extension CommandWords {
  /// The line with the hours of the plan the other way around.
  fileprivate func swapping(_ from: TimeArgument?, _ to: TimeArgument?) -> TypedLine? {
    guard let from = from?.argument, let to = to?.argument else { return nil }
    return replacing(from, of: "--from", with: to)?.replacing(to, of: "--to", with: from)
      .map { TypedLine($0.line, "if the times were swapped") }
  }

  /// The line without the end of the plan.
  fileprivate func leavingOut(_ to: TimeArgument?) -> TypedLine? {
    to.flatMap { replacing($0.argument, of: "--to", with: nil) }
      .map { TypedLine($0.line, "if the end is not known yet") }
  }
}

extension CurrentRound {
  /// The visit with the smallest number that nobody has begun.
  fileprivate var nextVisit: Visit? {
    record.visits.values.filter { $0.started == nil && $0.missed == nil }
      .min { $0.number < $1.number }
  }
}

extension Int {
  /// The number with its noun, "1 note" or "2 notes".
  func of(_ noun: String) -> String { of(noun, "\(noun)s") }

  /// The number with its noun, "1 entry" or "2 entries".
  func of(_ one: String, _ many: String) -> String { self == 1 ? "1 \(one)" : "\(self) \(many)" }
}
