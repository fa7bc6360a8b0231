import Journaling

@testable import RoundsCommandLine

extension Copies {
  /// A table has no files: what is done with them is tried with the built program, on a disk.
  static let none = Copies(
    journals: { RoundJournals(of: $0.round, files: []) },
    remembered: { _ in [:] },
    repair: { _ in [] },
    deliver: { _ in Delivery([]) },
    merging: { RoundMerge($0.journals(of: $1.round), into: nil) },
    merge: { _, _, _ in [] },
    write: { _, _ in },
    takeOutWords: { _, _ in nil }
  )
}
