import CommandLineParsing
import InstructionalRounds
import Observing
import Reporting

extension LiveVisit {
  /// What came of a request.
  enum Answer {
    /// What the observation is told.
    case happened([Happening])
    /// The visit ended.
    case ended(String)
  }

  /// Does what a command asks for.
  mutating func answer(_ request: Request) -> Answer {
    switch request {
    case .at(let typed): return .happened([time(typed)])
    case .status: return status
    case .undo: return afterTyping(["undo"])
    case .end:
      guard observation.unsaved.isEmpty else { return .happened([.answered(Self.unsaved)]) }
      let heard = record.recorder.type(["visit", "end", observation.visit.number.description])
      guard heard.status == 0 else { return .happened([.answered(heard.line)]) }
      return .ended("\(heard.line) \(caught)")
    case .visit(let number):
      guard observation.unsaved.isEmpty else { return .happened([.answered(Self.unsaved)]) }
      return begin(number)
    }
  }

  private static let unsaved = "Not yet: you have unsaved words. Enter saves them."

  /// The moment of a typed time, or why it is none.
  private func time(_ typed: String) -> Happening {
    do {
      let time = try TimeArgument(argument: typed)
      let visit = record.recorder.round.record.visits[record.visit]
      return .timeSet(try record.recorder.moment(time, in: visit))
    } catch let error as UnreadableValue {
      return .answered(error.reason ?? "That is not a time.")
    } catch {
      return .answered(error.inOneLine)
    }
  }

  /// What the gate wants now, with what others have added.
  private var status: Answer {
    mutating get {
      do {
        try record.refresh()
      } catch {
        return .happened([.answered(error.inOneLine)])
      }
      return .happened([.listed(title: "Still missing", wanted)])
    }
  }

  /// Types a line, reads what it changed, and says what it said.
  private mutating func afterTyping(_ words: [String]) -> Answer {
    let heard = record.recorder.type(words)
    do {
      try record.reload()
    } catch {
      return .happened([.answered(error.inOneLine)])
    }
    return .happened([
      .refreshed(record.notes, missing: record.missing), .answered(heard.line),
    ])
  }

  /// Goes on with another visit, which begins now if it has not begun.
  private mutating func begin(_ number: VisitNumber) -> Answer {
    do {
      let recorder = try record.recorder.begun(number)
      go(to: LiveRecord(recorder, visit: try recorder.round.visit(number, for: recorder.author).id))
      return .happened([.answered("Now in visit \(number).")])
    } catch {
      return .happened([.answered(error.inOneLine)])
    }
  }

  /// What the gate still wants of the round, each with what mends it.
  private var wanted: [String] {
    let recorder = record.recorder
    let shortfalls = recorder.round.report.shortfalls
    guard !shortfalls.isEmpty else { return ["Nothing: the round can move on."] }
    let spelling = recorder.session.spelling(in: recorder.round, for: recorder.author)
    return shortfalls.map { "\($0.what): \(spelling.beginning($0.remedy(on: spelling.here)))" }
  }

  /// What was caught, in one line.
  var caught: String {
    let counts = CoreElement.allCases.map { element in
      "\(element.rawValue) \(observation.notes.count { $0.elements.contains(element) })"
    }
    return "Yours: \(counts.joined(separator: ", "))."
  }
}

extension Recorder {
  /// The round with a visit begun, which is planned as well where nobody did.
  func begun(_ number: VisitNumber) throws -> Recorder {
    let visit = round.record.visits.values.first { $0.number == number && $0.started != nil }
    if visit != nil { return self }
    return try starting(number, at: nil).recorder
  }

  /// Begins a visit, and plans it where it is not planned.
  func starting(
    _ number: VisitNumber,
    at time: TimeArgument?
  ) throws -> (recorder: Recorder, moment: Moment) {
    guard !round.record.visits.values.contains(where: { $0.number == number }) else {
      return try start(try round.visit(number, for: author), at: time)
    }
    // A time that is refused must not leave the plan behind.
    let moment = try moment(time)
    var started = (recorder: self, moment: moment)
    try alone { recorder in
      let visits = recorder.round.record.visits.values
      guard !visits.contains(where: { $0.number == number }) else {
        started = try recorder.start(try recorder.round.visit(number, for: author), at: time)
        return
      }
      let (plan, planner) = try recorder.planning(number, at: moment)
      let visit = try planner.round.visit(number, for: author)
      let start = VisitStarted(visit: visit.id)
      let beginning = try planner.recording(start.event, at: moment)
      started.recorder = recorder.after(try recorder.record([plan, beginning]))
    }
    return started
  }

  private func start(
    _ visit: Visit,
    at time: TimeArgument?
  ) throws -> (recorder: Recorder, moment: Moment) {
    let moment = try moment(time, in: visit)
    let result = try record(VisitStarted(visit: visit.id), at: moment)
    return (after(result), moment)
  }
}
