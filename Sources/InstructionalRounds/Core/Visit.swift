/// One classroom seen by one or more observers.
public struct Visit: Hashable, Sendable {
  /// The entry that planned it; two visits planned apart stay apart until someone says otherwise.
  public let id: VisitID
  /// What it goes by; two visits may have one number until they are found to be the same.
  public let number: VisitNumber
  /// Which part of the group sees it; the whole group if there is none.
  public internal(set) var team: Team?
  /// When and what was planned.
  public internal(set) var plan: VisitPlan
  /// When somebody said that it began.
  public internal(set) var started: Moment?
  /// When somebody said that it ended.
  public internal(set) var ended: Moment?
  /// That it was dropped or cut short, and what happened.
  public internal(set) var missed: MissedVisit?
  /// What could not be seen, and what happened.
  public internal(set) var gaps: [NamedGap]
  /// The other plans of the same visit.
  public internal(set) var alsoPlannedAs: [VisitID]
  /// Whether it counts or is late.
  public internal(set) var standing: Standing
}

/// What is planned of a visit: never who teaches, and no room.
public struct VisitPlan: Hashable, Sendable {
  /// The day of its notes, where no hour is planned.
  public var day: Day?
  /// When it is to begin, which also gives the day of its notes.
  public var begins: Moment?
  /// When it is to end.
  public var ends: Moment?
  /// The subject, such as mathematics.
  public var subject: Words?
  /// The grades, such as 6 to 8.
  public var gradeBand: Words?

  /// A plan; everything in it may be left open.
  public init(
    day: Day? = nil,
    begins: Moment? = nil,
    ends: Moment? = nil,
    subject: Words? = nil,
    gradeBand: Words? = nil
  ) {
    self.day = day
    self.begins = begins
    self.ends = ends
    self.subject = subject
    self.gradeBand = gradeBand
  }
}

/// What could not be seen, with what happened; it is said in the summary and is nobody's fault.
public struct NamedGap: Hashable, Sendable {
  /// The entry that named it.
  public let entry: EntryID
  /// What there is no evidence of.
  public let elements: Set<CoreElement>
  /// What happened, such as a fire drill.
  public let whatHappened: Words
}
