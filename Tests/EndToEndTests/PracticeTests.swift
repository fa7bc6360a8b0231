import Foundation
import TestSupport
import Testing

/// A whole exercise in a real terminal, from the start to what there is to say of it.
@Suite(.serialized, .enabled(if: TerminalSession.isHere, "tmux is not installed"))
struct PracticeTests {
  @Test func `a lesson is practiced from start to feedback, as a new user would`() throws {
    let folder = try TemporaryFolder()
    let terminal = try TerminalSession(in: folder, columns: 90, rows: 24)
    try terminal.enter(
      "\"$ROUNDS\" practice start at-the-market --until description --speed 200 --as KM"
    )
    try terminal.see("Ctrl-P pauses")
    try terminal.press("C-p")
    try terminal.see("paused, Ctrl-P resumes")
    try terminal.enter("s 10 of 11 pairs look at the sheet")
    try terminal.enter("t collects the sheets: \"Sin papel\"")
    try terminal.enter("c board: \"Objetivo: puedo comprar fruta\"")
    try terminal.enter("k five euros, three things")
    try terminal.see("K  five euros, three things")
    try terminal.press("C-p")
    try terminal.see("over: :end when your notes are done")
    try terminal.see("T: “Gracias. Fruit in the boxes.”")
    try terminal.enter(":end")
    try terminal.see("with 4 notes")
    try terminal.see("Type the commands of a round in its folder")
    try terminal.enter("clear; cd practice")
    for line in [
      "task 1 'students were asked to buy three things without the sheet' --cites KM4",
      "select KM1 KM2 KM3", "close --yes",
    ] { try terminal.enter("\"$ROUNDS\" \(line)") }
    try terminal.see("Next: rounds practice feedback")
    let page = try folder.shell("cd practice && \"$ROUNDS\" practice feedback")
    #expect(page.status == 0, "\(page.error)")
    #expect(page.output.hasPrefix("Buying fruit: your practice round"))
    #expect(page.output.contains("You saw the task as students were given it."))
    let patterns = try folder.shell("cd practice && \"$ROUNDS\" patterns --format json")
    #expect(patterns.output.contains("\"roundCount\": 0"))
  }
}
