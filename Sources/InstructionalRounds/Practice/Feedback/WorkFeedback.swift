/// What a next level of work of a trainee moves in the core, and what it leaves open.
public struct WorkFeedback: Hashable, Sendable {
  /// What people type for it.
  public let label: String
  /// The proposal.
  public let text: String
  /// The corner that it raises; `nil` while nobody said which.
  public let corner: Corner?
  /// What changes in the others, by corner.
  public let changes: [Corner: Words]
  /// How it will show in the tasks that students are asked to do.
  public let inTheTasks: Words?

  /// Takes from a proposal what it says of the core.
  public init(_ work: NextLevelOfWork, label: String) {
    self.label = label
    text = work.words.text ?? ""
    let terms = work.adoption?.terms
    corner = terms?.corner
    changes = terms?.changes ?? [:]
    inTheTasks = terms?.inTheTasks
  }

  /// The corners that have to change as well (second principle), and of which nothing is said.
  public var missing: [Corner] { corner.map { $0.others.filter { changes[$0] == nil } } ?? [] }
}
