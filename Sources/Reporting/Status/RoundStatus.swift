package import InstructionalRounds

/// Where a round stands, what is still missing, and what can be typed about it.
package struct RoundStatus: Hashable, Sendable {
  /// The round's identity, where its opening is here.
  package let round: RoundID?
  /// What the round is about, where its opening is here.
  package let charter: Charter?
  /// Where it is.
  package let stage: StageKind
  /// The stage that comes next.
  package let next: StageKind
  /// What is said at the start of the stage.
  package let guide: StageGuide?
  /// What to do first.
  package let step: Remedy
  /// The visits, by number.
  package let visits: [VisitCount]
  /// The people, by code.
  package let people: [PersonCount]
  /// The pages in browsers that people take notes on, by writer.
  package let pages: [PageCount]
  /// How many statements, predictions and proposals are in force.
  package let madeCounts: [StageKind: Int]
  /// What the gates at the end of the stage still want.
  package let shortfalls: [Shortfall]
  /// What the group waived.
  package let letPass: [GateReport.LetPass]
  /// What is asked about notes.
  package let questions: [OpenQuestion]
  /// What came late.
  package let late: [Aside]
  /// What was said under an advance that a reopening has put out of force.
  package let toBeConfirmed: [Aside]
  /// What speaks of something that is not here yet.
  package let waiting: [Aside]
  /// What was recorded and changes nothing.
  package let noEffect: [Aside]
  /// The proposals that the host has not answered, in a round that is closed.
  package let unanswered: [String]
  /// By when the host answers them.
  package let answerBy: Day?
  /// What others speak of, and is not here.
  package let awaited: [EntryID]

  /// An entry that does not simply count.
  package struct Aside: Hashable, Sendable {
    /// What people type for it.
    package let name: String
    /// Who did what.
    package let sentence: String
    /// What happened to it.
    package let standing: Standing
    /// What mends it, where anything does.
    package let remedy: Remedy?
  }
}

extension RoundStatus {
  /// Looks at a round.
  ///
  /// - Parameters:
  ///   - record: the round.
  ///   - history: its entries.
  ///   - vocabulary: how the language of notes and statements is read.
  ///   - reader: who is going to type what comes next, where that is known.
  ///   - here: those who record on the reader's device, where that is known.
  package init(
    _ record: RoundRecord,
    _ history: History,
    reading vocabulary: Vocabulary,
    for reader: ParticipantCode? = nil,
    on here: Set<ParticipantCode>? = nil
  ) {
    let report = GateReport(record, reading: vocabulary)
    let isClosed = record.stage == .closed
    let asides = Aside.all(record, history, leader: record.leader(for: reader))
    round = record.round
    charter = record.charter
    stage = record.stage
    next = record.observationProtocol.stage(after: record.stage)
    guide = record.observationProtocol.guide(to: record.stage)
    shortfalls = isClosed ? [] : report.shortfalls
    letPass = isClosed ? [] : report.waived
    visits = VisitCount.all(record)
    people = PersonCount.all(record)
    pages = PageCount.all(record, history)
    madeCounts = [
      .analysis: record.statements.values.count(where: \.isInForce),
      .prediction: record.predictions.values.count(where: \.isInForce),
      .evaluation: record.work.values.count(where: \.isInForce),
    ]
    questions = isClosed ? [] : OpenQuestion.all(record, reading: vocabulary)
    late = asides.filter { $0.standing == .late }
    toBeConfirmed = asides.filter { $0.standing == .toBeConfirmed }
    waiting = asides.filter(\.isWaiting)
    noEffect = asides.filter(\.isWithoutEffect)
    let labels = Labels(record)
    step = Remedy(next: record, wanting: shortfalls, labels: labels, for: reader, on: here)
    let open = record.work.values.filter(\.isOpen).sorted { $0.id < $1.id }
    unanswered = isClosed ? open.map { "\(labels[$0.id]): \($0.words)" } : []
    answerBy = record.answerBy
    awaited = record.awaited.sorted()
  }
}

extension RoundStatus.Aside {
  /// All entries that do not simply count, in the order of the history.
  fileprivate static func all(_ record: RoundRecord, _ history: History, leader: ParticipantCode?)
    -> [Self]
  {
    let names = RoundNames(record, history)
    let isClosed = record.stage == .closed
    let entries = history.entries.compactMap { entry in
      record.standings[entry.id].map { Self(entry, $0, names, isClosed: isClosed, leader: leader) }
    }
    return entries
      + history.conflicting.map {
        Self($0, .noEffect(.conflicting), names, isClosed: isClosed, leader: leader)
      }
  }

  /// Puts an entry into words, with what mends it.
  private init(
    _ entry: Entry,
    _ standing: Standing,
    _ names: RoundNames,
    isClosed: Bool,
    leader: ParticipantCode?
  ) {
    name = names.subject(of: entry)
    sentence = "\(entry.author) \(names.sentence(for: entry))"
    self.standing = standing
    remedy =
      switch standing {
      case .late where !isClosed:
        Remedy(.admit(Remedy.Named(entry.id, name)), by: leader)
      case .toBeConfirmed where !isClosed: Remedy(.confirm([Remedy.Named(entry.id, name)]))
      case .waiting: Remedy(.merge)
      case .counts, .late, .toBeConfirmed, .noEffect: nil
      }
  }

  /// Whether it speaks of something that is not here.
  fileprivate var isWaiting: Bool {
    if case .waiting = standing { true } else { false }
  }

  /// Whether it changes nothing.
  fileprivate var isWithoutEffect: Bool {
    if case .noEffect = standing { true } else { false }
  }
}
