/// A round as a gate looks at it: what counts, what was taken back left out.
struct GateView {
  let record: RoundRecord
  let vocabulary: Vocabulary
  let labels: Labels
  /// Whether the round is to be handed over to the host with its proposals open.
  let isHandover: Bool
  /// The visits that count, by number.
  let visits: [Visit]
  /// The notes that count.
  let notes: [Note]
  private let notesByVisit: [VisitID: [Note]]

  init(_ record: RoundRecord, vocabulary: Vocabulary, isHandover: Bool = false) {
    self.record = record
    self.vocabulary = vocabulary
    self.isHandover = isHandover
    labels = Labels(record)
    visits = record.visits.values.filter { $0.standing == .counts }
      .sorted { ($0.number, $0.id) < ($1.number, $1.id) }
    notes = record.notes.values.filter { $0.counts }.sorted { $0.id < $1.id }
    notesByVisit = Dictionary(grouping: notes, by: { $0.visit })
  }

  var settings: ObservationProtocol { record.observationProtocol }

  /// The visits that were seen, at least in part.
  var visitsSeen: [Visit] { visits.filter { !notes(of: $0).isEmpty } }

  /// The notes of a visit that count.
  func notes(of visit: Visit) -> [Note] { notesByVisit[visit.id] ?? [] }

  /// The observers who are still there.
  var observers: [Participant] {
    record.participants.values.filter { $0.roles.contains(.observer) && !$0.hasLeft }
      .sorted { $0.code < $1.code }
  }

  /// Who has a role, of several the first.
  func holder(of role: Role) -> ParticipantCode? {
    record.participants.values.filter { $0.roles.contains(role) && !$0.hasLeft }
      .map { $0.code }.min()
  }

  /// Those who are to bring notes to the table: the observers, and whoever took notes and plays no
  /// other part.
  var selectors: [ParticipantCode] {
    let authors = notes.map { $0.author }.filter { record.participants[$0] == nil }
    return Set(observers.map { $0.code } + authors).sorted()
  }

  /// The notes that someone brings to the table, of those that count.
  func selection(of author: ParticipantCode) -> [Note] {
    let chosen = record.selections[author]?.notes.keys.compactMap { record.notes[$0] } ?? []
    return chosen.filter { $0.counts }.sorted { $0.id < $1.id }
  }

  /// The task of a visit as it stands.
  func task(of visit: Visit) -> Task? { record.task(of: visit.id) }

  /// The statements of analysis in force.
  var statements: [Statement] {
    record.statements.values.filter { $0.isInForce }.sorted { $0.id < $1.id }
  }

  /// The predictions in force.
  var predictions: [Prediction] {
    record.predictions.values.filter { $0.isInForce }.sorted { $0.id < $1.id }
  }

  /// The next levels of work in force.
  var work: [NextLevelOfWork] {
    record.work.values.filter { $0.isInForce }.sorted { $0.id < $1.id }
  }

  /// The next levels of work that the host took on, with what was promised.
  var adopted: [(work: NextLevelOfWork, adoption: Adoption)] {
    work.compactMap { work in work.adoption.map { (work, $0) } }
  }
}
