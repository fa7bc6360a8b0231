/// A statement of analysis; it belongs to the group or to a team, never to who typed it.
public struct Statement: Hashable, Sendable {
  /// The entry that made it.
  public let id: StatementID
  /// What kind of statement it is.
  public let kind: Kind
  /// Its number among those of its kind from its writer, counting from 1.
  public let number: Int
  /// The team that makes it; the whole group if there is none.
  public let team: Team?
  /// Every wording with what it rested on, from the first to the current one.
  public internal(set) var revisions: [Claim]
  /// Why the current wording was kept although it was asked about.
  public internal(set) var keptBecause: Words?
  /// The entry that says that the teacher visited agreed to it being shown, as it is worded.
  public internal(set) var consent: EntryID?
  /// That it was taken back.
  public internal(set) var withdrawal: Withdrawal?
  /// Whether it counts, is late, or is to be confirmed.
  public internal(set) var standing: Standing

  /// What a statement of analysis can be.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    /// What was seen in several rooms.
    case pattern
    /// Two things that differ.
    case contrast
    /// What stood alone.
    case anomaly
  }

  /// The entry of the current wording.
  public var revision: EntryID { revisions.last?.entry ?? id.entry }
  /// The current wording, with what it rests on.
  public var claim: Claim { revisions.last ?? Claim(entry: id.entry, words: .redacted) }
  /// Whether it is in force: counted, and not taken back.
  public var isInForce: Bool { standing == .counts && withdrawal == nil }
}

/// A wording of a statement with what it rests on.
public struct Claim: Hashable, Sendable {
  /// The entry that gave it.
  public let entry: EntryID
  /// What is said.
  public let words: Words
  /// How widespread it was, by consensus.
  public let prevalence: Prevalence?
  /// What it rests on.
  public let cites: [Citation]
  /// What speaks against it.
  public let contrary: [Citation]

  init(
    entry: EntryID,
    words: Words,
    prevalence: Prevalence? = nil,
    cites: [Citation] = [],
    contrary: [Citation] = []
  ) {
    self.entry = entry
    self.words = words
    self.prevalence = prevalence
    self.cites = cites
    self.contrary = contrary
  }
}

/// The identity of a pattern, a contrast or an anomaly.
public typealias StatementID = Identifier<Statement>
