import Foundation
import TestSupport
import Testing

/// The live view in a real terminal, as an observer uses it.
@Suite(.serialized, .enabled(if: TerminalSession.isHere, "tmux is not installed"))
struct ObserveTests {
  private func notes(in folder: TemporaryFolder) throws -> String {
    try folder.shell("\"$ROUNDS\" notes --format json").output
  }

  @Test func `notes are typed, revised and found in the record`() throws {
    let folder = try TemporaryFolder.withRound()
    let terminal = try TerminalSession(in: folder)
    try terminal.enter("\"$ROUNDS\" observe 1")
    try terminal.see("0 min")
    try terminal.enter("T: asks \"what is the slope?\"")
    try terminal.enter("s 3 of 24 hands")
    try terminal.see("3 of 24 hands")
    try terminal.press("Up")
    try terminal.see("FA2 ")
    try terminal.enter(" go up 漢字 é 👩🏽‍🏫")
    try terminal.enter("1")
    try terminal.type("14 of 22 wro")
    try terminal.see("wro")
    try terminal.see("The teacher asks")
    try terminal.see("missing: no evidence of content, no task")
    try expectGolden(try terminal.timeless(), "observe.txt")
    try terminal.press("Escape")
    try terminal.seeNo("slope")
    #expect(try terminal.screen().allSatisfy(\.isWhitespace))
    try terminal.press("Escape")
    try terminal.see("slope")
    try terminal.enter("te")
    try terminal.enter(":end")
    let end = try terminal.see("Next: rounds task 1")
    #expect(end.contains("with 4 notes. Yours: teacher 2, student 1, content 0,"))
    #expect(end.contains("observe 1"), "the terminal shows what it showed before")
    let json = try notes(in: folder)
    for words in ["what is the slope?", "3 of 24 hands go up 漢字 é 👩🏽‍🏫", "14 of 22 wrote"] {
      #expect(json.contains(words))
    }
  }

  @Test func `two hundred pasted lines are two hundred notes`() throws {
    let folder = try TemporaryFolder.withRound()
    let terminal = try TerminalSession(in: folder, columns: 60, rows: 12)
    try terminal.enter("\"$ROUNDS\" observe 1")
    try terminal.see("0 min")
    let lines = (1...200).map { "s reads line \($0) of the paste" }
    try terminal.paste(lines.joined(separator: "\n") + "\n:end")
    try terminal.see("line 200 of the paste")
    try terminal.see(":end")
    // What is not on the disk yet is shown with a mark, and not counted.
    try terminal.see("S 200")
    let kept = try notes(in: folder).components(separatedBy: "of the paste").count - 1
    #expect(kept == 200)
    try terminal.press("C-u", "C-d")
    try terminal.see("200 notes of yours in visit 1.")
  }

  @Test func `the view fits itself to the terminal`() throws {
    let folder = try TemporaryFolder.withRound()
    let terminal = try TerminalSession(in: folder)
    try terminal.enter("\"$ROUNDS\" observe 1")
    try terminal.see("0 min")
    try terminal.enter("s 3 of 24 hands go up, 14 of 24 write")
    try terminal.type("T: goes from table to ta")
    try terminal.see("to ta")
    try terminal.see("missing: no evidence")
    try terminal.resize(columns: 40, rows: 10)
    try terminal.see("14 of 24\n")
    try expectGolden(try terminal.timeless(), "observe-40x10.txt")
    try terminal.resize(columns: 70, rows: 9)
    try terminal.see("go up, 14 of 24 write")
    try terminal.enter("ble")
    try terminal.see("goes from table to table")
  }

  @Test func `the shell comes back for a while, and the view after it`() throws {
    let folder = try TemporaryFolder.withRound()
    let terminal = try TerminalSession(in: folder)
    try terminal.enter("\"$ROUNDS\" observe 1")
    try terminal.see("0 min")
    try terminal.type("half a no")
    try terminal.see("half a no")
    try terminal.press("C-z")
    try terminal.see("Stopped")
    try terminal.enter("stty -a | grep -o ' icanon'; echo here")
    try terminal.see("\nhere")
    #expect(try terminal.screen().contains("icanon"))
    try terminal.enter("fg")
    try terminal.see("half a no")
    try terminal.enter("te")
    try terminal.see("half a note")
    try terminal.press("C-d")
    try terminal.see("1 note of yours")
  }

  @Test(arguments: ["KILL", "HUP", "TERM"])
  func `words that were not kept are offered at the next start`(_ signal: String) throws {
    let folder = try TemporaryFolder.withRound()
    let terminal = try TerminalSession(in: folder)
    try terminal.enter(#"sh -c 'echo $$ > pid; exec "$ROUNDS" observe 1 --quiet'; echo over"#)
    try terminal.see("0 min")
    try terminal.type("S: \"why is it negative\" 3 hands, an")
    try terminal.see("hands, an")
    // What was typed a second ago is on the disk, whatever happens.
    usleep(1_500_000)
    _ = try folder.shell("kill -\(signal) $(cat pid)")
    try terminal.see("over")
    // After KILL nobody has put the terminal back: there a return is not a line feed.
    try terminal.type("stty sane; clear; \"$ROUNDS\" observe 1 --quiet")
    try terminal.press("C-j")
    try terminal.see("hands, an")
    try terminal.see("This was not saved.")
    try terminal.enter("d two write")
    try terminal.seeNo("This was not saved.")
    #expect(try notes(in: folder).contains("3 hands, and two write"))
    try terminal.press("C-d")
    try terminal.see("1 note of yours")
  }

  @Test(arguments: ["SEGV", "ABRT", "TERM"])
  func `a crash leaves the terminal as it found it`(_ signal: String) throws {
    let folder = try TemporaryFolder.withRound()
    let terminal = try TerminalSession(in: folder)
    try terminal.enter(#"echo before; sh -c 'echo $$ > pid; exec "$ROUNDS" observe 1'; echo over"#)
    try terminal.see("0 min")
    _ = try folder.shell("kill -\(signal) $(cat pid)")
    try terminal.see("over")
    try terminal.enter("clear; stty -a | grep -o ' -*icanon'; stty -a | grep -o ' -*echo '")
    // The line above has an echo of its own, until the screen is cleared.
    try terminal.see(" icanon")
    #expect(try terminal.see(" echo").contains(" icanon"))
  }

  @Test func `a terminal that is gone ends the program, and its words are kept`() throws {
    let folder = try TemporaryFolder.withRound()
    do {
      let terminal = try TerminalSession(in: folder)
      try terminal.enter("\"$ROUNDS\" observe 1 --quiet")
      try terminal.see("0 min")
      try terminal.type("half a no")
      try terminal.see("half a no")
    }
    let again = try TerminalSession(in: folder)
    try again.enter("\"$ROUNDS\" observe 1 --quiet")
    try again.see("This was not saved.")
    try again.enter("te")
    try again.see("half a note")
    try again.press("C-d")
    try again.see("1 note of yours")
    #expect(try notes(in: folder).contains("half a note"))
  }

  @Test func `without a screen, notes are read line by line`() throws {
    let folder = try TemporaryFolder.withRound()
    let result = try folder.shell(
      #"printf 't asks why\n1\nS: \t"é 👩🏽‍🏫"\n:undo\n:x\n' | "$ROUNDS" observe 1"#
    )
    #expect(result.status == 0, "\(result.error)")
    #expect(result.output.contains("FA1  at "))
    #expect(result.output.contains("FA3  at "))
    #expect(result.error.contains("There is no :x."))
    let json = try notes(in: folder)
    #expect(json.contains("asks why"))
    #expect(json.components(separatedBy: "\"text\"").count == 3)
  }
}
