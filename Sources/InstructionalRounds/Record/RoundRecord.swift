/// All that is known of a round: what its entries say, once they are folded.
///
/// The same entries give the same record in whatever order they arrive. Nothing that was recorded
/// vanishes: what does not count is in ``standings`` with the reason, or in ``conflicting``.
public struct RoundRecord: Hashable, Sendable {
  /// The round's identity, once its opening is here.
  public internal(set) var round: RoundID?
  /// What the round is about, once its opening is here.
  public internal(set) var charter: Charter?
  /// Who answers for the record, and how long it is kept.
  public internal(set) var custody = Custody()
  /// Why it was reopened after it was closed, each time.
  public internal(set) var reopenings: [Words] = []
  /// When it was opened.
  public internal(set) var opened: Moment?
  /// Everyone who joined, also those who have left.
  public internal(set) var participants: [ParticipantCode: Participant] = [:]
  /// Which of its participant's devices each writer is, from 1.
  public internal(set) var devices: [WriterID: Int] = [:]
  /// The visits; those found to be the same stand as one.
  public internal(set) var visits: [VisitID: Visit] = [:]
  /// The notes, also those withdrawn, late or redacted.
  public internal(set) var notes: [NoteID: Note] = [:]
  /// The tasks as they were stated, the last of a visit last.
  public internal(set) var tasks: [Task] = []
  /// The tables of results.
  public internal(set) var tables: [TableID: ResultsTable] = [:]
  /// What each observer brings to the table.
  public internal(set) var selections: [ParticipantCode: Selection] = [:]
  /// Notes put together under a heading.
  public internal(set) var groups: [GroupID: Group] = [:]
  /// Patterns, contrasts and anomalies.
  public internal(set) var statements: [StatementID: Statement] = [:]
  /// The answers to the student's question.
  public internal(set) var predictions: [PredictionID: Prediction] = [:]
  /// The next levels of work.
  public internal(set) var work: [WorkID: NextLevelOfWork] = [:]
  /// What was said of patterns of several rounds, in the order of the entries.
  public internal(set) var themes: [ThemeNaming] = []
  /// The shortfalls that the group waives.
  public internal(set) var waivers: [Waiver] = []
  /// By when the host answers the proposals that the round was handed over with.
  public internal(set) var answerBy: Day?
  /// What happened to every entry that does not count, except for those in conflict.
  public internal(set) var standings: [EntryID: Standing] = [:]
  /// Entries that have the writer and number of another, and no effect.
  public internal(set) var conflicting: [Entry] = []
  /// Entries that others speak of or rest on, and that are not here yet or were damaged.
  public internal(set) var awaited: Set<EntryID> = []
  /// The words that look like names and are not someone in the room, by the entries that say so.
  public internal(set) var nobodies: [EntryID: Words] = [:]
  /// Where the round stands, and under which advances.
  public internal(set) var order = StageOrder()
  /// The shifts of times that count, the last one of a writer last.
  var shifts: [TimesShifted] = []
  /// The redactions, by the entry whose words they took out.
  var redactions: [EntryID: [EntryID]] = [:]
  /// The entries that belong to one stage, and so can come late or be confirmed.
  var belongingToAStage: Set<EntryID> = []
  /// Visits that were found to be the same as another.
  var aliases: [VisitID: VisitID] = [:]

  init() {}

  /// Where the round stands.
  public var stage: StageKind { order.stage }

  /// The settings that the round was opened with; those of the field until its opening is here.
  public var observationProtocol: ObservationProtocol {
    charter?.observationProtocol ?? .ofTheField
  }

  /// What an entry made now is made under: the advances in force, and what its writer has to have known of.
  ///
  /// Where it rewords something, that is the redactions of it, so that new words are not taken for those
  /// that went. A reopening names those of a closed round, so that it is not taken for one made without
  /// knowing of the closing.
  package func grounds(for event: Event) -> [EntryID] {
    var grounds = order.advances(before: stage)
    grounds += event.rewords.flatMap { redactions[$0] } ?? []
    if case .reopened = event { grounds += order.reopenings }
    return grounds
  }

  /// The task of a visit as it stands: the last one stated that counts and was not taken back.
  public func task(of visit: VisitID) -> Task? {
    guard let place = place(of: visit) else { return nil }
    return tasks.last { $0.visit == place && $0.counts }
  }

  /// Who has a voice in a stage: who has observed, and from prediction on the host (principle 6).
  ///
  /// The facilitator and the scribe serve, unless they have observed as well.
  public func voices(in stage: StageKind) -> [ParticipantCode] {
    let authors = Set(notes.values.filter { $0.counts }.map { $0.author })
    let hosts = participants.values.filter { $0.roles.contains(.host) && !$0.hasLeft }.map {
      $0.code
    }
    return authors.union(stage >= .prediction ? hosts : [])
      .filter { participants[$0]?.hasLeft != true }.sorted()
  }

  /// What happened to an entry.
  public func standing(of entry: EntryID) -> Standing { standings[entry] ?? .counts }
}

extension ObservationProtocol {
  /// The defaults of the field, for a round whose opening is not here.
  static let ofTheField: ObservationProtocol = {
    guard let id = ProtocolID("unknown") else { preconditionFailure("a literal identity") }
    return ObservationProtocol(id: id)
  }()
}
