import InstructionalRounds
import Journaling
import Synchronization
import TestSupport

@testable import RoundsCommandLine

/// A world in which the only round holds whatever bytes it is given, and everything that is said of it.
final class StrangeNetwork: Sendable {
  private let files: [JournalFile]
  private let round: RoundID
  private let said = Mutex("")

  /// A network with a round of some journals.
  init(_ journals: [[UInt8]], of round: RoundID) {
    files = journals.enumerated().map { JournalFile(name: "\($0).jsonl", bytes: $1) }
    self.round = round
  }

  /// Runs words, and gives the status and all that was printed and said.
  func run(_ words: [String]) -> (status: Int32, text: String) {
    said.withLock { $0 = "" }
    let status = RoundsProgram.run(words, in: world)
    return (status, said.withLock(\.self))
  }

  private var world: World {
    guard let now = Moment("2026-11-20T12:30:00+01:00") else { preconditionFailure("a literal") }
    return World(
      now: { now },
      random: { 7 },
      environment: [:],
      workingDirectory: "/harbor",
      terminal: Terminal(
        isInteractive: false,
        showsOutput: false,
        width: 80,
        readLine: { nil },
        readAll: { [] },
        readSome: { [] },
        write: { text, _ in self.said.withLock { $0 += text } }
      ),
      files: Files(
        bytes: { _ in nil },
        names: { _ in nil },
        temporaryFolder: { _ in nil },
        makeFolder: { _ in },
        write: { _, _ in }
      ),
      records: records
    )
  }

  private var records: Records {
    Records(
      found: { _, _ in },
      isNetwork: { _ in true },
      rounds: { _ in [self.round] },
      isRound: { $0.round == self.round },
      read: { _, _ in
        let damage = self.journals.damages.map(\.summary)
        return .init(entries: self.journals.entries, damage: damage)
      },
      ownWriters: { _ in [] },
      join: { _, _ in throw FoundSomething() },
      append: { _, _, _, _ in throw FoundSomething() },
      copies: Copies(
        journals: { _ in self.journals },
        remembered: { _ in [:] },
        repair: { _ in [] },
        deliver: { _ in Delivery(self.files) },
        merging: { delivery, _ in RoundMerge(delivery.journals(of: self.round), into: self.known) },
        merge: { _, _, _ in [] },
        write: { _, _ in },
        takeOutWords: { _, _ in nil }
      )
    )
  }

  /// Everything that is there.
  private var journals: RoundJournals { RoundJournals(of: round, files: files) }

  /// The first file alone, to which the others come when something is merged.
  private var known: RoundJournals { RoundJournals(of: round, files: Array(files.prefix(1))) }
}
