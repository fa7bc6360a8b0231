/// What is to be done so that something holds, as a value.
///
/// A command line spells it as a command, a page shows it as a button; nobody takes a spelling apart.
public struct Remedy: Hashable, Sendable {
  /// What is to be done.
  public let deed: Deed
  /// Whose it is to do, where not everybody in the round can.
  public let doer: ParticipantCode?

  /// Something to be done by anybody, or by one person alone.
  public init(_ deed: Deed, by doer: ParticipantCode? = nil) {
    self.deed = deed
    self.doer = doer
  }
}

extension Remedy {
  /// Something in the round with what people call it: `KM12`, `FA-P1`, `task-2`.
  public struct Named: Hashable, Sendable {
    /// The entry that brought it into the record.
    public let entry: EntryID
    /// What people call it.
    public let name: String

    /// Puts an entry and its name together.
    public init(_ entry: EntryID, _ name: String) {
      self.entry = entry
      self.name = name
    }
  }

  /// What something is to rest on: things that are known, and how many more somebody has to choose.
  public struct Support: Hashable, Sendable {
    /// What it can rest on.
    public let known: [Named]
    /// How many more are needed.
    public let wanted: Int

    /// Without anything known, one is to be chosen.
    public init(_ known: [Named], wanted: Int? = nil) {
      self.known = known
      self.wanted = wanted ?? (known.isEmpty ? 1 : 0)
    }
  }

  /// What new words have to be.
  public enum NewWords: Hashable, Sendable {
    /// Whatever says it better.
    case any
    /// What was seen or heard.
    case seenOrHeard
    /// Words that begin as the protocol has it.
    case beginning(String)
  }

  /// What a promise can still lack.
  public enum Term: Hashable, Sendable {
    case corner
    case changes([Corner])
    case inTheTasks
    case owner
    case due
    case learning
    case measure
  }
}
