package import InstructionalRounds

/// The networks on the disk, as far as commands read and write them.
package struct Records: Sendable {
  /// Makes a folder the home of a network; nothing changes where it is one already.
  package var found: @Sendable (_ folder: String, _ sharing: Sharing) throws -> Void
  /// Whether a folder is the home of a network.
  package var isNetwork: @Sendable (_ folder: String) -> Bool
  /// The rounds of a network, by name.
  package var rounds: @Sendable (_ folder: String) throws -> [RoundID]
  /// What is recorded of a round, by everybody, and what could not be read.
  package var read: @Sendable (_ round: Place) throws -> Reading
  /// The writers whose journals this device keeps.
  package var ownWriters: @Sendable (_ round: Place) throws -> [WriterID]
  /// Adds a writer's next entries to its journal, all or none.
  package var append: @Sendable (_ drafts: [Draft], WriterID, _ round: Place) throws -> [Entry]

  /// Whom a network's files are for.
  package enum Sharing: Sendable {
    /// The one who made them.
    case owner
    /// The group of the folder, on a machine that several people use.
    case group
  }

  /// Where a round is.
  package struct Place: Hashable, Sendable {
    /// The home of its network.
    package let folder: String
    /// The round.
    package let round: RoundID
  }

  /// What was found of a round.
  package struct Reading: Sendable {
    /// The entries, in no particular order.
    package var entries: [Entry]
    /// What could not be read, in words for people.
    package var damage: [String]

    /// Puts a reading together.
    package init(entries: [Entry], damage: [String] = []) {
      self.entries = entries
      self.damage = damage
    }
  }

  /// An entry before it has its place in a journal.
  package struct Draft: Sendable {
    /// Whose words they are.
    package var author: ParticipantCode
    /// When it happened.
    package var happened: Moment
    /// When it was written.
    package var written: Moment
    /// The advances that it is made under.
    package var under: [EntryID]
    /// What happened.
    package var event: Event
  }
}
