import InstructionalRounds

@testable import JournalFormat
@testable import Journaling

/// The folder of a round without a disk, which takes deliveries as a network on a disk does.
struct PaperNetwork: Hashable {
  /// What every file holds.
  private(set) var files: [String: [UInt8]] = [:]

  /// Somebody hands over lines, in files of their own.
  static func delivery(_ files: [[JournalLine]]) -> Delivery {
    Delivery(
      files.enumerated().map { place, lines in
        let bytes = lines.flatMap { $0.bytes + [UInt8(ascii: "\n")] }
        return JournalFile(name: "\(place)", bytes: bytes)
      }
    )
  }

  /// Everything that is in the folder, as somebody hands it over.
  var delivery: Delivery {
    Delivery(files.sorted { $0.key < $1.key }.map { JournalFile(name: $0.key, bytes: $0.value) })
  }

  /// What is read of a round in the folder.
  func journals(of round: RoundID) -> RoundJournals { delivery.journals(of: round) }

  /// Takes a delivery in.
  mutating func merge(_ delivery: Delivery, of round: RoundID) {
    let merge = RoundMerge(delivery.journals(of: round), into: journals(of: round))
    for (writer, lines) in Dictionary(grouping: merge.new, by: \.entry.id.writer) {
      let name = "\(writer).jsonl"
      files[name] = JournalUnion(files[name] ?? [], of: writer, adding: lines).bytes
    }
    let words = WordsToGo(journals(of: round), silentElsewhere: merge.wordless)
    for name in files.keys {
      for raw in RawLine.all(of: files[name] ?? []) {
        guard let patch = RedactionPatch(whole: raw, words) else { continue }
        files[name]?.replaceSubrange(
          patch.place..<(patch.place + patch.bytes.count),
          with: patch.bytes
        )
      }
    }
  }
}
