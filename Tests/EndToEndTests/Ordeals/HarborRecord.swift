import InstructionalRounds
import Journaling
import Platform

/// What the files of the round `harbor` hold, read by the library alone.
struct HarborRecord {
  /// The journals.
  let journals: RoundJournals

  /// Reads the round of a folder.
  init(in folder: TemporaryFolder, network: String = "") throws {
    let round = RoundID("harbor")
    guard let round else { preconditionFailure("a literal identity") }
    journals = try Network(FilePath("\(folder.path)/\(network)")).journals(of: round)
  }

  /// The words of every note, in the order of the round.
  var notes: [String] {
    History(journals.entries).entries.compactMap { entry in
      guard case .noteTaken(let note) = entry.event else { return nil }
      return note.words.text
    }
  }

  /// What is wrong with the files by themselves; `nil` when nothing is.
  var fault: String? {
    if let damage = journals.damages.first { return "\(damage.file): \(damage.summary)" }
    if let name = journals.unfinished.first { return "\(name) is unfinished" }
    let history = History(journals.entries)
    if history.entries.count != journals.entries.count { return "an entry is there twice" }
    if let gap = history.gaps.first { return "\(gap) is missing" }
    var numbers: Set<String> = []
    for entry in history.entries {
      guard case .noteTaken(let note) = entry.event else { continue }
      let label = "\(entry.id.writer)/\(entry.author)\(note.number)"
      if !numbers.insert(label).inserted { return "two notes are \(label)" }
    }
    return nil
  }
}
