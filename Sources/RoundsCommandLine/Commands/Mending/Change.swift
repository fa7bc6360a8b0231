import InstructionalRounds

/// What a revision says: only what was given.
struct Change {
  var words: Words?
  var cites: [LabelList] = []
  var contrary: [LabelList] = []
  var prevalence: Prevalence?
  var resting: [LabelList] = []
  var horizon: String?
  var adds: [LabelList] = []
  var drops: [LabelList] = []
  var at: Moment?
}

extension Change {
  /// The facts that change a thing; what makes no sense for its kind is refused.
  func events(of thing: Thing, named label: String, in round: CurrentRound) throws -> [Event] {
    let worded: Event? =
      switch thing {
      case .note(let note):
        words.map { .noteRevised(NoteRevised(note: note.id, words: $0)) }
      case .task(let task): try stating(task, in: round)
      // A table is read again cell by cell.
      case .table: nil
      case .group(let group): try regrouping(group, in: round)
      case .statement(let statement): try amending(statement, in: round)
      case .prediction(let prediction): try amending(prediction, in: round)
      case .work(let work): try amending(work, in: round)
      }
    var events = [worded].compactMap(\.self)
    if case .note(let note) = thing, let at {
      events.append(.noteRetimed(NoteRetimed(note: note.id, at: at)))
    }
    guard !events.isEmpty else { throw Unclear.nothingToChange(label) }
    return events
  }

  private func stating(_ task: Task, in round: CurrentRound) throws -> Event? {
    guard words != nil || !cites.isEmpty else { return nil }
    let citations = cites.isEmpty ? task.cites : try round.citations(cites)
    return .taskStated(
      TaskStated(visit: task.visit, words: words ?? task.words, cites: citations)
    )
  }

  private func regrouping(_ group: Group, in round: CurrentRound) throws -> Event? {
    guard words != nil || !adds.isEmpty || !drops.isEmpty else { return nil }
    return .regrouped(
      Regrouped(
        group: group.id,
        adds: try round.notes(adds.flatMap(\.labels)).map(\.id),
        drops: try drops.flatMap(\.labels).map { try round.note($0).id },
        heading: words
      )
    )
  }

  private func amending(_ statement: Statement, in round: CurrentRound) throws -> Event? {
    guard words != nil || prevalence != nil || !cites.isEmpty || !contrary.isEmpty else {
      return nil
    }
    return .statementAmended(
      StatementAmended(
        statement: statement.id,
        words: words,
        prevalence: prevalence,
        cites: cites.isEmpty ? nil : try round.citations(cites),
        contrary: contrary.isEmpty ? nil : try round.citations(contrary)
      )
    )
  }

  private func amending(_ prediction: Prediction, in round: CurrentRound) throws -> Event? {
    guard words != nil || !resting.isEmpty else { return nil }
    return .predictionAmended(
      PredictionAmended(
        prediction: prediction.id,
        words: words,
        restingOn: resting.isEmpty ? nil : try round.statements(resting)
      )
    )
  }

  private func amending(_ work: NextLevelOfWork, in round: CurrentRound) throws -> Event? {
    guard words != nil || horizon != nil else { return nil }
    let horizon = try horizon.map { text throws(Unclear) in try round.horizon(text) }
    return .proposalAmended(ProposalAmended(work: work.id, words: words, horizon: horizon))
  }
}
