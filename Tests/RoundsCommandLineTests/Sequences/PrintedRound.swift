import Foundation
import InstructionalRounds

/// A round as the commands print it for programs.
struct PrintedRound: Decodable {
  /// What a round is about.
  struct Round: Decodable {
    let stage: String
  }

  /// Something with a name and words.
  struct Thing: Hashable, Decodable {
    let id: String
    let text: String?
  }

  let round: Round?
  let notes: [Thing]?
  let statements: [Thing]?
  let predictions: [Thing]?
  let work: [Thing]?

  /// Reads what a command printed.
  init(_ output: String) throws {
    self = try JSONDecoder().decode(Self.self, from: Data(output.utf8))
  }
}

extension PrintedRound {
  /// Where the summary tells another round than the files, in words.
  func differences(from record: RoundRecord) -> [String] {
    let labels = Labels(record)
    let parts: [(String, [Thing]?, [Thing])] = [
      ("notes", notes, record.notes.values.map { Thing(id: labels[$0.id], text: $0.words.text) }),
      (
        "statements", statements,
        record.statements.values.filter { $0.withdrawal == nil }
          .map { Thing(id: labels[$0.id], text: $0.claim.words.text) }
      ),
      (
        "predictions", predictions,
        record.predictions.values.filter { $0.withdrawal == nil }
          .map { Thing(id: labels[$0.id], text: $0.words.text) }
      ),
      (
        "work", work,
        record.work.values.filter { $0.withdrawal == nil }
          .map { Thing(id: labels[$0.id], text: $0.words.text) }
      ),
    ]
    var differences = parts.compactMap { name, printed, folded in
      Set(printed ?? []) == Set(folded) ? nil : "\(name) differ: \(printed ?? []) and \(folded)"
    }
    if round?.stage != record.stage.rawValue { differences.append("the stages differ") }
    return differences
  }
}
