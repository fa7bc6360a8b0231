import Foundation
import InstructionalRounds
import Journaling
import Platform

extension Desk {
  /// Every file of a round that is a journal, by its path in the network.
  var journals: [String: Data] {
    get throws {
      let files = FileManager.default
      let paths = try files.subpathsOfDirectory(atPath: network).filter {
        $0.contains("/") && $0.hasSuffix(".jsonl")
      }
      return Dictionary(
        uniqueKeysWithValues: paths.map {
          ($0, files.contents(atPath: "\(network)/\($0)") ?? Data())
        }
      )
    }
  }

  /// Whether a device may write a journal: only the one that made its writer.
  func owns(_ journal: String, device: Int) -> Bool {
    let writer = journal.dropLast(".jsonl".count)
    return FileManager.default.fileExists(atPath: "\(memory(of: device))/\(writer)/end")
  }

  /// The rounds of the network.
  var rounds: [RoundID] {
    get throws { try Network(FilePath(network)).rounds() }
  }

  /// What the files of a round say, by the library alone.
  func read(_ round: RoundID) throws -> RoundJournals {
    try Network(FilePath(network)).journals(of: round)
  }
}
