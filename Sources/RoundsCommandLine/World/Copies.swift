package import InstructionalRounds
package import Journaling

/// The files of networks themselves, as far as commands hand them over, look at them and mend them.
package struct Copies: Sendable {
  /// Everything that is there of a round, line by line.
  package var journals: @Sendable (_ round: Records.Place) throws -> RoundJournals
  /// Where this device's own journals of a round ended when it last wrote them.
  package var remembered: @Sendable (_ round: Records.Place) throws -> [WriterID: JournalEnd]
  /// Sets the damaged lines of this device's own journals aside.
  package var repair: @Sendable (_ round: Records.Place) throws -> [Repair]
  /// Reads files and folders that somebody hands over.
  package var deliver: @Sendable (_ paths: [String]) throws -> Delivery
  /// What a delivery would bring to a round.
  package var merging: @Sendable (Delivery, _ round: Records.Place) throws -> RoundMerge
  /// Writes what a delivery brings, and gives up the own writers that a copy of this device records as.
  package var merge: @Sendable (RoundMerge, _ folder: String, RedactionWord) throws -> [WriterID]
  /// Writes a file that is to be handed over, or brings a folder up to date.
  package var write: @Sendable (Export, _ path: String) throws -> Void
  /// Overwrites words that were taken out of a round, in every copy that is here.
  package var takeOutWords:
    @Sendable (_ round: Records.Place, RedactionWord) throws -> RedactionReach?

  /// Puts the ways to the files together.
  package init(
    journals: @escaping @Sendable (_ round: Records.Place) throws -> RoundJournals,
    remembered: @escaping @Sendable (_ round: Records.Place) throws -> [WriterID: JournalEnd],
    repair: @escaping @Sendable (_ round: Records.Place) throws -> [Repair],
    deliver: @escaping @Sendable (_ paths: [String]) throws -> Delivery,
    merging: @escaping @Sendable (Delivery, _ round: Records.Place) throws -> RoundMerge,
    merge: @escaping @Sendable (RoundMerge, _ folder: String, RedactionWord) throws -> [WriterID],
    write: @escaping @Sendable (Export, _ path: String) throws -> Void,
    takeOutWords:
      @escaping @Sendable (_ round: Records.Place, RedactionWord) throws -> RedactionReach?
  ) {
    self.journals = journals
    self.remembered = remembered
    self.repair = repair
    self.deliver = deliver
    self.merging = merging
    self.merge = merge
    self.write = write
    self.takeOutWords = takeOutWords
  }
}
