/// The host's taking on of a next level of work.
public struct Adoption: Hashable, Sendable {
  /// The entry that recorded it.
  public let entry: EntryID
  /// Who took it on for the host.
  public let by: ParticipantCode
  /// Whether they were the host then, whatever they are now.
  public let isByHost: Bool
  /// When it was recorded.
  public let at: Moment
  /// What was promised.
  public let terms: Terms
  /// The wording that was taken on.
  public let revision: EntryID
}

/// What is promised when a next level of work is adopted; what is left out stands as a shortfall.
public struct Terms: Hashable, Sendable {
  /// Which of the three it raises (principle 1).
  public var corner: Corner?
  /// What changes in the other two (principle 2).
  public var changes: [Corner: Words]
  /// How it will show in the tasks that students are asked to do (principle 5).
  public var inTheTasks: Words?
  /// Who is responsible, by role, in the group or out of it (principle 6).
  public var owner: Words?
  /// By which day (principle 6).
  public var due: Day?
  /// What the group itself will learn by doing (principle 6).
  public var learning: Words?
  /// How one will know.
  public var measure: Measure?
  /// What the measure counts in.
  public var unit: ResultUnit?
  /// How often the measure is taken.
  public var cadence: Cadence?

  /// Terms; whatever is left out is asked for before the round can close.
  public init(
    corner: Corner? = nil,
    changes: [Corner: Words] = [:],
    inTheTasks: Words? = nil,
    owner: Words? = nil,
    due: Day? = nil,
    learning: Words? = nil,
    measure: Measure? = nil,
    unit: ResultUnit? = nil,
    cadence: Cadence? = nil
  ) {
    self.corner = corner
    self.changes = changes
    self.inTheTasks = inTheTasks
    self.owner = owner
    self.due = due
    self.learning = learning
    self.measure = measure
    self.unit = unit
    self.cadence = cadence
  }
}

/// How one will know that a next level of work was done.
public enum Measure: Hashable, Sendable {
  /// A result with where it stands and where it is to go.
  case result(what: Words, baseline: Double, target: Double)
  /// The reason why there is no measure.
  case none(because: Words)
}
