import CommandLineParsing
import InstructionalRounds

extension RoundsProgram {
  /// Judges the demand of a task.
  static let demand = Command<Session>(
    "demand",
    "Give the level of a task on the protocol's scale.",
    examples: [Example("rounds demand 1 2", "Put the task of visit 1 at level 2.")],
    whichVisit,
    levelOfDemand,
    Option<ProtocolID>("--scale", placeholder: "name", help: "The scale, if there are several.")
  ) { session, number, code, name in
    let recorder = try session.recorder()
    try recorder.round.checkStage(takes: DemandJudged.kind)
    let scale = try recorder.round.demandScale(name)
    let visit = try session.visit(number, by: recorder)
    guard let task = recorder.round.record.task(of: visit.id) else {
      throw NotThere.task(visit.number)
    }
    let choices = scale.levels.map { Candidate($0.code, $0.meaning) }
    let question = Question("What level is \"\(task.words)\"?", among: choices)
    let level = try session.answer(code, to: question, for: levelOfDemand) { code in
      guard let level = scale.levels.first(where: { $0.code == code }) else {
        throw Unclear.notInProtocol(.level, code, known: scale.levels.map(\.code))
      }
      return level
    }
    let fact = DemandJudged(task: task.id, demand: Demand(scale: scale.id, level: level.code))
    let result = try recorder.record(fact)
    session.print("task-\(visit.number)  level \(level.code): \(level.meaning)")
    session.suggestNext(in: result.round, for: recorder.author)
  }

  private static let levelOfDemand = OptionalArgument<String>(
    "level",
    help: "The level, by its name on the scale."
  )
}

extension CurrentRound {
  /// The scale of a name, or the protocol's first.
  fileprivate func demandScale(_ name: ProtocolID?) throws(Unclear) -> DemandScale {
    let scales = settings.demandScales
    let scale = name.map { name in scales.first { $0.id == name } } ?? scales.first
    guard let scale else {
      throw .notInProtocol(.scale, name?.text ?? "", known: scales.map(\.id.text))
    }
    return scale
  }
}
