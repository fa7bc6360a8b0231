/// At which level each of several people judged the tasks, even of visits that they did not see.
///
/// Each person's own last judgment counts, even if a later one of somebody else is the one that the round
/// goes on with. People have no names in it, as in ``VisitAgreement``.
public struct DemandAgreement: Hashable, Sendable {
  /// The scale.
  public let scale: DemandScale
  /// The tasks that two or more judged: first those that they judged differently, then the others,
  /// each in the order of their visits.
  public let tasks: [JudgedTask]
  /// The level that each person gave, a unit for every task; the codes are all levels of the scale.
  public let codings: Codings

  /// A task with how many judged it to be of each level.
  public struct JudgedTask: Hashable, Sendable {
    /// The number of the visit.
    public let visit: VisitNumber
    /// The sentence.
    public let words: Words
    /// How many judged it to be of each level.
    public let counts: [String: Int]

    /// Whether they differ.
    public var differs: Bool { counts.count > 1 }
  }
}

extension DemandAgreement {
  /// What was judged in visits, a part for each scale of the protocol on which two judged one task.
  public static func all(of record: RoundRecord, in visits: [Visit]) -> [DemandAgreement] {
    record.observationProtocol.demandScales.compactMap {
      DemandAgreement(record, in: visits, on: $0)
    }
  }

  /// What was judged on a scale; `nil` where no two judged one task.
  private init?(_ record: RoundRecord, in visits: [Visit], on scale: DemandScale) {
    let levels = scale.levels.map { $0.code }
    guard !levels.isEmpty else { return nil }
    let judged = visits.compactMap { visit in record.task(of: visit.id).map { (visit, $0) } }
    let judges = Set(judged.flatMap { $0.1.judgments.keys }).sorted()
    var units: [[Int?]] = []
    var tasks: [JudgedTask] = []
    for (visit, task) in judged {
      let codes = judges.map { judge -> Int? in
        task.judgments[judge].flatMap {
          $0.scale == scale.id ? levels.firstIndex(of: $0.level) : nil
        }
      }
      let given = codes.compactMap { $0 }
      guard given.count > 1 else { continue }
      units.append(codes)
      let counts = given.reduce(into: [:]) { $0[levels[$1], default: 0] += 1 }
      tasks.append(JudgedTask(visit: visit.number, words: task.words, counts: counts))
    }
    guard !units.isEmpty else { return nil }
    // Who judged nothing that anybody else judged as well agrees with nobody, and differs from nobody.
    let columns = judges.indices.filter { column in units.contains { $0[column] != nil } }
    var codings = Codings(codes: levels.count, observers: columns.count)
    for unit in units { codings.add(columns.map { unit[$0] }) }
    self.scale = scale
    self.tasks = tasks.filter { $0.differs } + tasks.filter { !$0.differs }
    self.codings = codings
  }
}
