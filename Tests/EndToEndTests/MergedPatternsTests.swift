import Foundation
import Testing

/// The patterns and the ledger of networks that were put together.
struct MergedPatternsTests {
  @Test func `patterns of merged networks count the rounds of both once`() throws {
    let folder = try TemporaryFolder()
    let made = try folder.shell(
      """
      "$ROUNDS" demo --year year > year.txt && "$ROUNDS" demo other > other.txt && \\
      "$ROUNDS" --network year merge other > first.txt && \\
      "$ROUNDS" --network year merge other > again.txt
      """
    )
    #expect(made.status == 0, "\(made.output)\(made.error)")
    func counts(_ network: String) throws -> [Int] {
      let shown = try folder.run("--network \(network) patterns --format json")
      let object = try JSONSerialization.jsonObject(with: Data(shown.output.utf8))
      let keys = try #require(object as? [String: Any])
      return try ["roundCount", "visitCount", "noteCount"].map { try #require(keys[$0] as? Int) }
    }
    let (both, other) = (try counts("year"), try counts("other"))
    #expect(other[0] == 1)
    #expect(both == [6 + other[0], 23 + other[1], 147 + other[2]])
    let ledger = try folder.run("--network year ledger --tsv").output
    #expect(ledger.contains("thinking-in-mathematics/"))
  }
}
