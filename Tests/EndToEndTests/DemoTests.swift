import Foundation
import Testing

/// The program as it was built, on a disk, in a process of its own.
struct DemoTests {
  @Test func `the demonstration leaves a network that can be read`() throws {
    let folder = try TemporaryFolder()
    let demo = try folder.run("demo harbor")
    #expect(demo.status == 0)
    #expect(demo.error.isEmpty)
    #expect(demo.output.contains("thinking-in-mathematics is closed."))
    #expect(demo.output.components(separatedBy: "[1]\n").count == 4)

    let status = try folder.run("--network harbor status")
    #expect(status.status == 0)
    #expect(status.output.contains("The round is closed."))
    let summary = try folder.run("--network harbor summary --format json")
    let object = try JSONSerialization.jsonObject(with: Data(summary.output.utf8))
    let keys = try #require(object as? [String: Any])
    #expect(keys["format"] as? Int == 1)
    let journals = try FileManager.default.contentsOfDirectory(
      atPath: folder.path + "/harbor/thinking-in-mathematics"
    )
    #expect(journals.filter { $0.hasSuffix(".jsonl") }.count == 6)
  }

  @Test func `a closed pipe ends quietly`() throws {
    let folder = try TemporaryFolder()
    let result = try folder.shell("\"$ROUNDS\" demo harbor | head -n 3")
    #expect(result.error.isEmpty)
    #expect(result.output.contains("A facilitator opens a round"))
  }

  @Test func `a time is that of the place`() throws {
    let folder = try TemporaryFolder()
    let result = try folder.shell(
      """
      export TZ=Asia/Kolkata; "$ROUNDS" init . && \
      "$ROUNDS" open A --school B --problem C --as FA && "$ROUNDS" log --format json
      """
    )
    #expect(result.output.contains("+05:30"))
  }

  @Test func `notes are recorded side by side`() throws {
    let folder = try TemporaryFolder()
    let result = try folder.shell(
      """
      "$ROUNDS" init . && "$ROUNDS" open A --school B --problem C --as FA && \
      "$ROUNDS" visit plan 1
      for i in 1 2 3 4 5 6 7 8; do "$ROUNDS" note 1 "T: asks $i" & done | cat
      "$ROUNDS" notes --format json | grep -c '"text"'
      """
    )
    #expect(result.output.hasSuffix("8\n"), "\(result.output)\(result.error)")
  }
}
