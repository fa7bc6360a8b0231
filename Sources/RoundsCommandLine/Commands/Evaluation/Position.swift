import CommandLineParsing
import InstructionalRounds

extension RoundsProgram {
  /// Records how the group stands to a proposal.
  static let position = Command<Session>(
    "position",
    "Record where the group stands on a proposal.",
    discussion: "It keeps the show of hands and concerns in words, not who showed what.",
    examples: [
      Example(
        "rounds position FA-W1 --hands 0,0,0,1,2,3 --heard",
        "One person shows three fingers, two show four, three show five."
      ),
      Example(
        "rounds position FA-W1 --hands 0,0,1,2,1,2 --heard --concern 'who covers the classes?'",
        "Record a concern as well."
      ),
    ],
    proposal,
    shownHands,
    heard,
    concern,
    Option<ProtocolID>("--scale", placeholder: "name", help: "The scale, if there are several.")
  ) { session, label, hands, isHeard, concerns, name in
    let recorder = try session.recorder()
    let round = recorder.round
    try round.checkStage(takes: PositionTaken.kind)
    let work = try session.work(label, in: round)
    let rule = round.settings.consensus
    guard let scale = rule.scale(name) else {
      throw Unclear.notInProtocol(.scale, name?.text ?? "", known: rule.scales.map(\.id.text))
    }
    let isAsked = hands == nil
    let levels = scale.levels.indices.map { "\($0)" }.inWords("and")
    let question: Question = "How many show \(levels) fingers, such as 0,0,0,1,2,3?"
    let hands = try session.answer(hands, to: question, for: shownHands) { hands in
      guard hands.counts.count == scale.levels.count else {
        throw Unclear.wrongHands(count: hands.counts.count, levels: scale.levels.count)
      }
      return hands
    }
    let wasHeard =
      isAsked && !isHeard
      ? try session.answer(nil as YesOrNo?, to: "Was everyone heard?", for: heard) == .yes : isHeard
    let worry: Question = "Any concern, in words? (Enter if none)"
    let more =
      isAsked && concerns.isEmpty
      ? try session.offer(nil as Words?, asking: worry, for: concern) : nil
    let fact = PositionTaken(
      work: work.id,
      scale: scale.id,
      hands: hands.counts,
      everyoneHeard: wasHeard,
      concerns: concerns + [more].compactMap(\.self)
    )
    let result = try recorder.record(fact)
    let isEvident =
      result.round.record.work[work.id]?.positions.last?.showsConsensus(by: rule) ?? false
    let name = round.labels[work.id]
    session.print("\(name)  the group has \(isEvident ? "consensus" : "no consensus yet")")
    guard isEvident else { return recorder.session.suggest("rounds revise \(name) TEXT") }
    session.suggestNext(in: result.round, for: recorder.author)
  }

  /// The proposal that a command is about; it is asked for where the line has none.
  static let proposal = OptionalArgument<TypedLabel>(
    "work",
    help: "The proposal, such as FA-W1.",
    completion: .dynamic(.work)
  )

  private static let shownHands = Option<Hands>(
    "--hands",
    placeholder: "counts",
    help: "How many people show 0, 1, 2, 3, 4 and 5 fingers."
  )

  private static let heard = Flag("--heard", help: "Everyone was heard.")

  private static let concern = RepeatedOption<Words>(
    "--concern",
    placeholder: "text",
    help: "A concern, in words."
  )
}

extension Session {
  /// The next level of work of a label, or the one that somebody means.
  func work(_ label: TypedLabel?, in round: CurrentRound) throws -> NextLevelOfWork {
    let question = round.question("Which next level of work?", among: .work)
    return try answer(label, to: question, for: RoundsProgram.proposal) { label in
      let work = try round.work(label)
      try round.check(.work(work))
      return work
    }
  }
}
