/// At which level each of several observers judged the tasks of the visits that they saw.
///
/// Each observer's own last judgement counts, also where a later one of somebody else is the one that the round
/// goes on with. Observers have no names in it, as in ``VisitAgreement``.
public struct DemandAgreement: Hashable, Sendable {
  /// The scale.
  public let scale: DemandScale
  /// The tasks that two observers or more judged, in the order of their visits.
  public let tasks: [JudgedTask]
  /// The level of each observer, a unit for every task; the codes are all levels of the scale.
  public let codings: Codings

  /// A task with how many observers of its visit judged it to be of each level.
  public struct JudgedTask: Hashable, Sendable {
    /// The number of the visit.
    public let visit: VisitNumber
    /// The sentence.
    public let words: Words
    /// How many observers judged it to be of each level.
    public let counts: [String: Int]

    /// Whether observers differ.
    public var differs: Bool { counts.count > 1 }
  }
}

extension DemandAgreement {
  /// What was judged in visits, a part for each scale of the protocol on which two observers of one visit judged.
  public static func all(of record: RoundRecord, in visits: [Visit]) -> [DemandAgreement] {
    record.observationProtocol.demandScales.compactMap {
      DemandAgreement(record, in: visits, on: $0)
    }
  }

  /// What was judged on a scale; `nil` where no two observers of one visit judged.
  private init?(_ record: RoundRecord, in visits: [Visit], on scale: DemandScale) {
    let levels = scale.levels.map { $0.code }
    guard !levels.isEmpty else { return nil }
    let notes = record.notes.values.filter { $0.counts }.sorted { ($0.at, $0.id) < ($1.at, $1.id) }
    let observers = notes.map { $0.author }.reduce(into: [ParticipantCode]()) { observers, author in
      if !observers.contains(author) { observers.append(author) }
    }
    let seen = Dictionary(grouping: notes, by: { $0.visit }).mapValues { Set($0.map { $0.author }) }
    var units: [[Int?]] = []
    var tasks: [JudgedTask] = []
    for visit in visits {
      guard let task = record.task(of: visit.id) else { continue }
      let codes = observers.map { observer -> Int? in
        guard seen[visit.id]?.contains(observer) == true,
          let judged = task.judgements[observer], judged.scale == scale.id
        else { return nil }
        return levels.firstIndex(of: judged.level)
      }
      let given = codes.compactMap { $0 }
      guard given.count > 1 else { continue }
      units.append(codes)
      let counts = given.reduce(into: [:]) { $0[levels[$1], default: 0] += 1 }
      tasks.append(JudgedTask(visit: visit.number, words: task.words, counts: counts))
    }
    guard !units.isEmpty else { return nil }
    // Who judged nothing that anybody else judged as well is no observer of these tasks.
    let columns = observers.indices.filter { column in units.contains { $0[column] != nil } }
    var codings = Codings(codes: levels.count, observers: columns.count)
    for unit in units { codings.add(columns.map { unit[$0] }) }
    self.scale = scale
    self.tasks = tasks
    self.codings = codings
  }
}
