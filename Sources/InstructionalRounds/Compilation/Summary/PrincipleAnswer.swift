/// A principle, with what in a round answers to it.
public struct PrincipleAnswer: Hashable, Sendable {
  /// The principle.
  public let principle: Principle
  /// What answers to it, a sentence each, without full stop; none when nothing does yet.
  public let answers: [String]

  static func all(_ telling: Telling) -> [PrincipleAnswer] {
    Principle.allCases.map { principle in
      let answers = answers(to: principle, telling)
      // The stages have an order of their own, which is not a secret.
      let isOrdered = principle == .descriptionFirst
      return PrincipleAnswer(
        principle: principle,
        answers: isOrdered ? answers : telling.ordered(answers) { [$0] }
      )
    }
  }

  private static func answers(to principle: Principle, _ telling: Telling) -> [String] {
    let record = telling.record
    return switch principle {
    case .improvementsInTheCore:
      adoptions(record).compactMap { $0.corner.map { "a next level of work raises \($0.phrase)" } }
    case .changingOneChangesTheOthers:
      adoptions(record).flatMap { terms in
        (terms.corner?.others ?? []).compactMap { corner in
          terms.changes[corner].map { "in \(corner.phrase): \($0)" }
        }
      }
    case .visibleInTheCore: evidence(record)
    case .taskPredictsPerformance: predictions(record)
    case .accountabilityInTheTasks: tasks(telling)
    case .learningByDoing: adoptions(record).compactMap { $0.learning?.description }
    case .descriptionFirst: stages(record)
    }
  }

  private static func adoptions(_ record: RoundRecord) -> [Terms] {
    record.work.values.filter { $0.isInForce }.sorted { $0.id < $1.id }.compactMap {
      $0.adoption?.terms
    }
  }

  /// The task of each visit; for staff counted, as their order would be that of the visits.
  private static func tasks(_ telling: Telling) -> [String] {
    let tasks = telling.visits.compactMap {
      telling.record.task(of: $0.id)?.words.description
    }
    guard !telling.tellsAll else { return tasks }
    let shown = telling.work.compactMap { $0.adoption?.terms.inTheTasks?.description }
    let stated = tasks.isEmpty ? [] : ["the tasks of \(counted(tasks.count, "visit")) were stated"]
    return stated + shown
  }

  private static func evidence(_ record: RoundRecord) -> [String] {
    let notes = record.notes.values.filter { $0.counts }
    guard !notes.isEmpty else { return [] }
    let cited = Set(
      record.statements.values.filter { $0.isInForce }.flatMap { $0.claim.cites }.map { $0.subject }
    )
    let notesCited = notes.count { cited.contains($0.id.entry) }
    return [
      "\(counted(notes.count, "note")), \(notesCited) of them cited by statements"
    ]
  }

  private static func predictions(_ record: RoundRecord) -> [String] {
    let standing = record.predictions.values.filter { $0.isInForce }
    guard !standing.isEmpty else { return [] }
    let resting = standing.count { prediction in
      prediction.restsOn.contains { record.statements[$0]?.isInForce ?? false }
    }
    guard standing.count > 1 else {
      return ["the prediction rests on \(resting == 1 ? "a" : "no") statement that stands"]
    }
    return ["\(resting) of \(standing.count) predictions rest on a statement that stands"]
  }

  private static func stages(_ record: RoundRecord) -> [String] {
    StageKind.open.filter { record.order.advances[$0] != nil }.map {
      "\($0.rawValue) was completed"
    }
  }
}
