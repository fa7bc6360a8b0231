/// What the school is to do next: proposed by the group, adopted by the host, followed from then on.
public struct NextLevelOfWork: Hashable, Sendable {
  /// The entry that proposed it.
  public let id: WorkID
  /// The number of the proposal among those of its writer, counting from 1.
  public let number: Int
  /// The team that proposes it; the whole group if there is none.
  public let team: Team?
  /// The patterns and predictions that it answers.
  public let answers: [EntryID]
  /// Every wording, from the first to the current one.
  public internal(set) var revisions: [Revision]
  /// By when it is to show, in the protocol's words.
  public internal(set) var horizon: String
  /// How the group stood to it, each time that it was asked.
  public internal(set) var positions: [Position]
  /// That the host took it on, and how.
  public internal(set) var adoption: Adoption?
  /// What has been seen of it since.
  public internal(set) var reports: [ProgressReport]
  /// That it was taken back.
  public internal(set) var withdrawal: Withdrawal?
  /// Whether it counts, is late, or is to be confirmed.
  public internal(set) var standing: Standing

  /// The current words.
  public var words: Words { revisions.last?.words ?? .redacted }
  /// Whether it is in force: counted, and not taken back.
  public var isInForce: Bool { standing == .counts && withdrawal == nil }
  /// The entry of the current wording.
  public var revision: EntryID { revisions.last?.entry ?? id.entry }
  /// Whether it still waits for the host's word.
  public var isOpen: Bool { isInForce && state == .proposed }

  /// What has become of it: the last state that a report gave.
  public var state: WorkState {
    reports.reversed().lazy.compactMap { $0.state }.first
      ?? (adoption == nil ? .proposed : .promised)
  }

  /// By when it is due: the last date that was given.
  public var due: Day? {
    reports.reversed().lazy.compactMap { $0.due }.first ?? adoption?.terms.due
  }
}

/// What has become of a next level of work.
public enum WorkState: String, CaseIterable, Hashable, Sendable {
  /// Proposed by the group; the host has not answered.
  case proposed
  /// Adopted.
  case promised
  /// Begun.
  case underWay = "under way"
  /// Seen where it counts: in what students are asked to do.
  case seenInTheTasks = "seen in the tasks"
  /// Done.
  case done
  /// Let go, with the reason.
  case letGo = "let go"
}

/// What has been seen of a next level of work since it was adopted.
public struct ProgressReport: Hashable, Sendable {
  /// The entry that reported it.
  public let entry: EntryID
  /// What was seen.
  public let seen: Words
  /// The measure's value then.
  public let value: Double?
  /// The state that it has since.
  public let state: WorkState?
  /// A new date.
  public let due: Day?
  /// A new owner, by role.
  public let owner: Words?
  /// The reason it was let go, or the reason for a new date.
  public let reason: Words?
  /// The notes of later rounds that show it.
  public let seenIn: [RoundEntry]
  /// The cells of tables that the value comes from.
  public let cells: [RoundEntry]
  /// When it was seen.
  public let at: Moment
}

/// The identity of a next level of work.
public typealias WorkID = Identifier<NextLevelOfWork>
