package import InstructionalRounds

extension Remedy {
  /// The one thing that leads a round on from where it stands.
  ///
  /// What only somebody else can do comes last, so that whoever reads it can go on.
  ///
  /// - Parameters:
  ///   - record: the round.
  ///   - shortfalls: what its gates still want.
  ///   - labels: what its things are called.
  ///   - reader: who is going to do it, where that is known.
  ///   - here: those who record on the reader's device, where that is known.
  package init(
    next record: RoundRecord,
    wanting shortfalls: [Shortfall],
    labels: Labels,
    for reader: ParticipantCode? = nil,
    on here: Set<ParticipantCode>? = nil
  ) {
    if let first = Remedy.before(record, labels) {
      self = first
    } else if let first = shortfalls.first(where: { $0.isFor(reader, in: record) })
      ?? shortfalls.first
    {
      self = first.remedy(on: here)
    } else {
      let isLast = record.observationProtocol.stage(after: record.stage) == .closed
      self.init(isLast ? .close : .advance, by: record.leader(for: reader))
    }
  }

  /// What comes before all that the gates want: the confirming of what was made before a stage was
  /// opened again, and the hands before the host's answer.
  private static func before(_ record: RoundRecord, _ labels: Labels) -> Remedy? {
    let open = record.toBeConfirmed.map { Named($0, labels[$0]) }
    guard open.isEmpty else { return Remedy(.confirm(open)) }
    switch record.stage {
    case .description, .analysis, .prediction: return nil
    case .evaluation:
      guard record.observationProtocol.evaluation.consensus else { return nil }
      let work = record.work.values.filter { $0.isInForce && $0.positions.isEmpty }
        .min { $0.id < $1.id }
      return work.map { Remedy(.takePositions(on: Named($0.id.entry, labels[$0.id]))) }
    case .closed:
      return Remedy(.readSummary)
    }
  }
}

extension Shortfall {
  /// What mends it first of all on a device: where notes are missing of somebody who records on
  /// another one, those have to be brought here.
  package func remedy(on here: Set<ParticipantCode>?) -> Remedy {
    guard let here, let doer = remedy.doer, !here.contains(doer) else { return remedy }
    return alternatives.first { $0.deed == .merge } ?? remedy
  }

  /// Whether somebody can mend it who is not another observer.
  fileprivate func isFor(_ reader: ParticipantCode?, in record: RoundRecord) -> Bool {
    guard let reader else { return true }
    return switch subject {
    case .participant(let code): code == reader
    case .note(let id): record.notes[id]?.author == reader
    case .round, .visit, .task, .statement, .prediction, .work: true
    }
  }
}

extension RoundRecord {
  /// The statements, predictions or proposals of the present stage that are to be confirmed.
  fileprivate var toBeConfirmed: [EntryID] {
    let entries: [EntryID] =
      switch stage {
      case .description, .closed: []
      case .analysis:
        statements.values.filter { $0.standing == .toBeConfirmed && $0.withdrawal == nil }
          .map(\.id.entry)
      case .prediction:
        predictions.values.filter { $0.standing == .toBeConfirmed && $0.withdrawal == nil }
          .map(\.id.entry)
      case .evaluation:
        work.values.filter { $0.standing == .toBeConfirmed && $0.withdrawal == nil }
          .map(\.id.entry)
      }
    return entries.sorted()
  }

  /// Who leads the round on: the reader, where that is a facilitator.
  func leader(for reader: ParticipantCode?) -> ParticipantCode? {
    let leaders = participants.values.filter { $0.roles.contains(.facilitator) && !$0.hasLeft }
      .map(\.code).sorted()
    return leaders.first { $0 == reader } ?? leaders.first
  }
}
