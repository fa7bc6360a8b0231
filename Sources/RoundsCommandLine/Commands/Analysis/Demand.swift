import CommandLineParsing
import InstructionalRounds

extension RoundsProgram {
  /// Judges the demand of a task.
  static let demand = Command<Session>(
    "demand",
    "Say the level of a task on the protocol's scale.",
    examples: [Example("rounds demand 1 2", "Say that the task of visit 1 is of level 2.")],
    Argument<VisitNumber>("visit", help: "Its number.", completion: .dynamic(.visits)),
    Argument<String>("level", help: "The level, as the scale calls it."),
    Option<ProtocolID>("--scale", placeholder: "name", help: "The scale, where there are several.")
  ) { session, number, code, name in
    let recorder = try session.recorder()
    try recorder.round.checkStage(takes: .demandJudged)
    let visit = try recorder.visit(number)
    guard let task = recorder.round.record.task(of: visit.id) else { throw NotThere.task(number) }
    let scale = try recorder.round.demandScale(name)
    guard let level = scale.levels.first(where: { $0.code == code }) else {
      throw Unclear.notInProtocol(.level, code, known: scale.levels.map(\.code))
    }
    let fact = DemandJudged(task: task.id, demand: Demand(scale: scale.id, level: level.code))
    _ = try recorder.record(fact)
    session.print("task-\(number)  level \(level.code): \(level.meaning)")
    session.suggest("rounds status")
  }
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
