import Foundation
import Testing

/// The program between other programs: pipes, screens, and places of the world.
struct StreamTests {
  @Test func `a reader who has enough ends the program quietly`() throws {
    let folder = try TemporaryFolder.withRound()
    let result = try folder.shell("\"$ROUNDS\" log | head -n 1")
    #expect(result.error.isEmpty)
    #expect(!result.output.isEmpty)
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/dev/full"), "there is no /dev/full"))
  func `output that has no room is not taken for done`() throws {
    let folder = try TemporaryFolder.withRound()
    let result = try folder.shell("\"$ROUNDS\" log > /dev/full")
    #expect(result.status == 74)
    #expect(result.error.contains("The output cannot be written."))
  }

  @Test func `a pipe brings one note a line`() throws {
    let folder = try TemporaryFolder.withRound()
    let result = try folder.shell(#"printf 'T: asks why\n\nS: "é 👩🏽‍🏫"\n' | "$ROUNDS" note 1 -"#)
    #expect(result.status == 0, "\(result.error)")
    #expect(try folder.shell("\"$ROUNDS\" notes").output.contains("\"é 👩🏽‍🏫\""))
  }

  @Test(arguments: ["", "NO_COLOR=1", "TERM=dumb", "TERM=xterm"])
  func `a file gets no colours unless they are asked for`(_ variable: String) throws {
    let folder = try TemporaryFolder.withRound()
    let plain = try folder.shell("\(variable) \"$ROUNDS\" status")
    #expect(!plain.output.contains("\u{1B}"))
    let coloured = try folder.shell("\(variable) \"$ROUNDS\" status --color always")
    #expect(coloured.output.contains("\u{1B}["))
    let never = try folder.shell("\(variable) \"$ROUNDS\" status --color never")
    #expect(never.output == plain.output)
  }

  @Test func `a time is echoed as the clocks of the place show it`() throws {
    let folder = try TemporaryFolder.withRound()
    let result = try folder.shell(
      """
      export TZ=America/New_York
      "$ROUNDS" note 1 'T: asks why' --at 2001-07-02T16:05:00Z
      "$ROUNDS" note 1 'T: asks why'; date +%H:%M
      "$ROUNDS" log --format json | grep -c -e '-0[45]:00'
      """
    )
    #expect(result.status == 0, "\(result.error)")
    let lines = result.output.split(separator: "\n")
    try #require(lines.count == 4)
    #expect(lines[1].contains("at \(lines[2])") || lines[1].contains("visit 1, at "))
  }

  @Test func `a misspelt verb is guessed at`() throws {
    let result = try TemporaryFolder().run("sumary")
    #expect(result.status == 64)
    #expect(result.error.contains("Did you mean 'summary'?"))
  }

  @Test func `without a network the program says what to do`() throws {
    let result = try TemporaryFolder().run("status")
    #expect(result.status == 66)
    #expect(result.error.contains("rounds init"))
  }
}
