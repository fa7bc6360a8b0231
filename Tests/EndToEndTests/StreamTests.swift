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

  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/dev/full"), "there is no /dev/full"))
  func `a note whose receipt cannot be printed is recorded, and is no failure`() throws {
    let folder = try TemporaryFolder.withRound()
    let result = try folder.shell("\"$ROUNDS\" note 8 'T: asks why' > /dev/full")
    #expect(result.status == 0, "\(result.error)")
    #expect(result.error.contains("It is recorded, but the receipt cannot be printed."))
    let deaf = try folder.shell("\"$ROUNDS\" note 8 'T: asks what' > /dev/full 2> /dev/full")
    #expect(deaf.status == 0)
    let notes = try folder.shell("\"$ROUNDS\" notes").output
    #expect(notes.contains("asks why") && notes.contains("asks what"))
  }

  @Test func `streams that are closed are no files of ours`() throws {
    let folder = try TemporaryFolder.withRound()
    let result = try folder.shell(
      """
      printf 'T: asks why\\nT: asks what\\n' | "$ROUNDS" observe 1 --plain >&- 2>&-
      echo $?; "$ROUNDS" note 1 'T: asks when' <&- >&- 2>&-; echo $?
      cat .local/state/rounds/harbor/*/drafts/* | grep -c observe
      """
    )
    #expect(result.output == "0\n0\n0\n", "\(result.error)")
    #expect(try folder.run("notes").output.contains("asks when"))
    #expect(try folder.run("verify").status == 0)
  }

  @Test(arguments: ["XXX-24:59:59", "XXX+24:59:59", "/", "UTC99", ":nowhere"])
  func `no zone stops the program`(_ zone: String) throws {
    let folder = try TemporaryFolder.withRound()
    let result = try folder.shell("TZ='\(zone)' \"$ROUNDS\" note 1 'T: asks why'")
    #expect(result.status == 0, "\(result.error)")
  }

  #if !DEBUG
  @Test(
    .enabled(
      if: FileManager.default.fileExists(atPath: "/usr/bin/unshare"),
      "there is no unshare, by which /proc can be taken away"
    )
  )
  func `the program runs without proc`() throws {
    let folder = try TemporaryFolder.withRound()
    let result = try folder.shell(
      "unshare -rm sh -c 'mount -t tmpfs none /proc && \"$ROUNDS\" note 1 T:\\ asks\\ why'"
    )
    #expect(result.status == 0, "\(result.error)")
  }
  #endif

  @Test func `a pipe brings one note a line`() throws {
    let folder = try TemporaryFolder.withRound()
    let result = try folder.shell(#"printf 'T: asks why\n\nS: "é 👩🏽‍🏫"\n' | "$ROUNDS" note 1 -"#)
    #expect(result.status == 0, "\(result.error)")
    #expect(try folder.shell("\"$ROUNDS\" notes").output.contains("\"é 👩🏽‍🏫\""))
  }

  @Test(arguments: ["", "NO_COLOR=1", "TERM=dumb", "TERM=xterm"])
  func `a file gets no colors unless they are asked for`(_ variable: String) throws {
    let folder = try TemporaryFolder.withRound()
    let plain = try folder.shell("\(variable) \"$ROUNDS\" status")
    #expect(!plain.output.contains("\u{1B}"))
    let colored = try folder.shell("\(variable) \"$ROUNDS\" status --color always")
    #expect(colored.output.contains("\u{1B}["))
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

  @Test func `a misspelled verb is guessed at`() throws {
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
