package import InstructionalRounds
package import Journaling

/// The networks on the disk, as far as commands read and write them.
package struct Records: Sendable {
  /// Makes a folder the home of a network, for its group as well where that is asked for.
  package var found: @Sendable (_ folder: String, _ isShared: Bool) throws -> Void
  /// Whether a folder is the home of a network.
  package var isNetwork: @Sendable (_ folder: String) -> Bool
  /// The rounds of a network, by name.
  package var rounds: @Sendable (_ folder: String) throws -> [RoundID]
  /// Whether a round is there.
  package var isRound: @Sendable (_ round: Place) -> Bool
  /// What is recorded of a round, by everybody, and what could not be read; at least the part.
  package var read: @Sendable (_ round: Place, _ part: JournalPart) throws -> Reading
  /// The same with the notes by their heads alone, where there is such a way: for counting them.
  package var readOutline: (@Sendable (_ round: Place, _ lens: String?) throws -> Outline)?
  /// The writers whose journals this device keeps.
  package var ownWriters: @Sendable (_ round: Place) throws -> [WriterID]
  /// Has this device keep a journal for somebody from now on.
  package var join: @Sendable (ParticipantCode, _ round: Place) throws -> WriterID
  /// Does what must not be done twice on a disk, in a round or, without one, in the network.
  package var alone:
    @Sendable (_ folder: String, _ round: RoundID?, _ body: () throws -> Void) throws -> Void = {
      _,
      _,
      body in try body()
    }
  /// Adds a writer's next entries to its journal, all or none.
  ///
  /// The number, where it is given, is the one that the first has to get. `JournalError.movedOn` is thrown when
  /// another window of the same writer has used it meanwhile.
  package var append:
    @Sendable ([Recording], WriterID, _ round: Place, _ number: UInt64?) throws -> Appended
  /// A number that changes when anybody adds to the record of a round, where that can be told cheaply.
  package var stamp: (@Sendable (_ round: Place) throws -> Int)?
  /// Opens what a writer types and has not recorded; without it, nothing of that is kept.
  package var drafts: (@Sendable (WriterID, _ round: Place) throws -> KeptDraft)?
  /// Where a writer left off, for what goes on in its own time; without it, nobody remembers.
  package var bookmark: (@Sendable (WriterID, _ round: Place) throws -> Bookmark)?

  /// What the device remembers of rounds that nobody has changed; without it, all of them are read.
  package var memory: Memory?

  /// The files themselves.
  package var copies: Copies

  /// Where a round is.
  package struct Place: Hashable, Sendable {
    /// The home of its network.
    package let folder: String
    package let round: RoundID

    /// Names a round in a network.
    package init(folder: String, round: RoundID) {
      self.folder = folder
      self.round = round
    }
  }

  /// What was added to a journal.
  package struct Appended: Sendable {
    /// The entries, one for each recording.
    package var entries: [Entry]
    /// What was found and mended on the way, in words for people.
    package var remarks: [String]

    /// Puts entries and remarks together.
    package init(entries: [Entry], remarks: [String] = []) {
      self.entries = entries
      self.remarks = remarks
    }
  }

  /// What was found of a round, its notes by their heads alone.
  package struct Outline: Sendable {
    /// Everything beside the notes.
    package var reading: Reading
    package var notes: RoundOutline

    /// Puts an outline together.
    package init(reading: Reading, notes: RoundOutline) {
      self.reading = reading
      self.notes = notes
    }
  }

  /// What was found of a round.
  package struct Reading: Sendable {
    /// The entries, in no particular order.
    package var entries: [Entry]
    /// What could not be read, in words for people.
    package var damage: [String]
    /// Whether words are in the files that were taken out of the record.
    package var hasWordsToGo: Bool
    /// The entries whose words are in the files and hidden, as nobody who joined took them out.
    package var hidden: [EntryID] = []

    /// Puts a reading together.
    package init(entries: [Entry], damage: [String] = [], hasWordsToGo: Bool = false) {
      self.entries = entries
      self.damage = damage
      self.hasWordsToGo = hasWordsToGo
    }
  }

  /// What a device remembers of rounds, which costs nothing but time to lose.
  package struct Memory: Sendable {
    /// What is remembered of a round whose files are as they were.
    package var known: @Sendable (_ round: Place) -> RememberedRound?
    /// The number that stands for a school in the rounds of a network.
    package var number: @Sendable (_ school: Words, _ folder: String) -> UInt64
    /// Remembers a round that was read without its notes, and what was counted of them.
    package var remember:
      @Sendable (_ round: Place, RememberedRound.Facts, _ counts: [UInt64]?) -> Void
    /// Writes down what is to be remembered.
    package var keep: @Sendable () -> Void
  }

  /// Where somebody left off, in the device's memory.
  package struct Bookmark: Sendable {
    /// What was remembered last; `nil` where nothing was.
    package var text: String?
    /// Remembers something in its place.
    package var remember: @Sendable (String) throws -> Void

    /// Puts a bookmark together.
    package init(text: String?, remember: @escaping @Sendable (String) throws -> Void) {
      self.text = text
      self.remember = remember
    }
  }

  /// Where unrecorded words are kept, outside of the record.
  package struct KeptDraft: Sendable {
    /// What was left there by a program that did not end as it should.
    package var left: [UInt8]
    /// Keeps a text without line feeds in place of the one before.
    package var keep: @Sendable ([UInt8]) throws -> Void
    /// Keeps nothing any more.
    package var clear: @Sendable () throws -> Void

    /// Puts a place for drafts together.
    package init(
      left: [UInt8],
      keep: @escaping @Sendable ([UInt8]) throws -> Void,
      clear: @escaping @Sendable () throws -> Void
    ) {
      self.left = left
      self.keep = keep
      self.clear = clear
    }
  }
}
