/// All that is known of a round: what its entries say, once they are folded.
///
/// The same entries give the same record in whatever order they arrive. Nothing that was recorded
/// vanishes: what does not count stands in ``standings`` with the reason.
public struct RoundRecord: Hashable, Sendable {
  /// The round's identity, once its opening is here.
  public internal(set) var round: RoundID?
  /// What the round is about, once its opening is here.
  public internal(set) var charter: Charter?
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
  /// The shortfalls that the group lets pass.
  public internal(set) var waivers: [Waiver] = []
  /// By when the host answers the proposals that the round was handed over with.
  public internal(set) var answerBy: Day?
  /// What became of every entry that does not count.
  public internal(set) var standings: [EntryID: Standing] = [:]
  /// Entries that others speak of or rest on, and that are not here yet or were damaged.
  public internal(set) var awaited: Set<EntryID> = []
  /// Where the round stands, and under which advances.
  public internal(set) var order = StageOrder()
  /// Visits that were found to be the same as another.
  var aliases: [VisitID: VisitID] = [:]

  init() {}

  /// Where the round stands.
  public var stage: StageKind { order.stage }

  /// The settings that the round was opened with; those of the field until its opening is here.
  public var observationProtocol: ObservationProtocol {
    charter?.observationProtocol ?? .ofTheField
  }

  /// What became of an entry.
  public func standing(of entry: EntryID) -> Standing { standings[entry] ?? .counts }
}

extension ObservationProtocol {
  /// The defaults of the field, for a round whose opening is not here.
  static let ofTheField: ObservationProtocol = {
    guard let id = ProtocolID("unknown") else { preconditionFailure("a literal identity") }
    return ObservationProtocol(id: id)
  }()
}
