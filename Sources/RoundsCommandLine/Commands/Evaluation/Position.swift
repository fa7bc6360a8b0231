import CommandLineParsing
import InstructionalRounds

extension RoundsProgram {
  /// Records how the group stands to a proposal.
  static let position = Command<Session>(
    "position",
    "Record how the group stands to a proposal.",
    discussion: "A show of hands and concerns in words are kept, and not who showed what.",
    examples: [
      Example(
        "rounds position FA-W1 --hands 0,0,0,1,2,3 --heard",
        "One shows three fingers, two show four, three show five."
      ),
      Example(
        "rounds position FA-W1 --hands 0,0,1,2,1,2 --heard --concern 'who covers the classes?'",
        "Keep a concern with it."
      ),
    ],
    Argument<TypedLabel>("work", help: "The proposal, such as FA-W1.", completion: .dynamic(.work)),
    RequiredOption<Hands>("--hands", help: "How many show each number of fingers, from none up."),
    Flag("--heard", help: "Everyone was heard."),
    RepeatedOption<Words>("--concern", placeholder: "text", help: "A concern, in words."),
    Option<ProtocolID>("--scale", placeholder: "name", help: "The scale, where there are several.")
  ) { session, label, hands, isHeard, concerns, name in
    let recorder = try session.recorder()
    let round = recorder.round
    try round.checkStage(takes: .positionTaken)
    let work = try round.work(label)
    try round.check(.work(work))
    let rule = round.settings.consensus
    guard let scale = rule.scale(name) else {
      throw Unclear.notInProtocol(.scale, name?.text ?? "", known: rule.scales.map(\.id.text))
    }
    guard hands.counts.count == scale.levels.count else {
      throw Unclear.wrongHands(count: hands.counts.count, levels: scale.levels.count)
    }
    let fact = PositionTaken(
      work: work.id,
      scale: scale.id,
      hands: hands.counts,
      everyoneHeard: isHeard,
      concerns: concerns
    )
    let result = try recorder.record(fact)
    let isEvident =
      result.round.record.work[work.id]?.positions.last?.showsConsensus(by: rule) ?? false
    let name = round.labels[work.id]
    session.print("\(name)  the will of the group is \(isEvident ? "evident" : "not evident yet")")
    session.suggest(isEvident ? "rounds adopt \(name) --as HOST ..." : "rounds revise \(name) TEXT")
  }
}
