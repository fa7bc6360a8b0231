import InstructionalRounds
import Terminals
import TestSupport
import Testing

@testable import Observing

/// The screens as an observer sees them.
struct ScreenTests {
  /// A lesson of a few notes, the last of them half typed.
  private func lesson(isQuiet: Bool = false) throws -> Room {
    var room = try Room(interval: 120_000, isQuiet: isQuiet)
    room.enter(#"T: asks "what is the slope?""#)
    room.wait(seconds: 50)
    room.enter("s 3 of 24 hands go up, 14 of 24 students write in their notebooks")
    room.wait(seconds: 80)
    room.enter("c 黒板 y = 2x + 1")
    room.press(.function(1))
    room.wait(seconds: 30)
    room.type("k sheet: \"copy the ru")
    return room
  }

  @Test(arguments: [(80, 24), (40, 10), (60, 12)])
  func `a visit is seen on screens of any size`(_ columns: Int, _ rows: Int) throws {
    let room = try lesson()
    let picture = room.observation.picture(
      on: .init(columns: columns, rows: rows),
      at: room.now
    )
    try expectGolden(picture.text + "\n", "visit-\(columns)x\(rows).txt")
  }

  @Test func `a quiet view shows notes and nothing else`() throws {
    let room = try lesson(isQuiet: true)
    let picture = room.observation.picture(on: .init(columns: 60, rows: 12), at: room.now)
    try expectGolden(picture.text + "\n", "quiet.txt")
  }

  @Test func `a question mark shows the keys and the lenses`() throws {
    var room = try lesson()
    room.press(.control("u"))
    room.press(.control("a"), .control("k"), .text("?"))
    let picture = room.observation.picture(on: .init(columns: 80, rows: 32), at: room.now)
    try expectGolden(picture.text + "\n", "keys.txt")
    room.press(.enter)
    #expect(room.observation.shownPanel == nil)
    #expect(room.observation.line.isEmpty)
  }

  @Test func `what the disk refused is told in words`() throws {
    var room = try Room()
    room.refusal = "The disk is full."
    room.press(.paste("T: asks why\nS: 3 hands\n"))
    let picture = room.observation.picture(on: .init(columns: 60, rows: 10), at: room.now)
    try expectGolden(picture.text + "\n", "refused.txt")
  }

  @Test func `a note that is not on the disk yet looks unlike one that is`() throws {
    var room = try Room()
    room.isSlow = true
    room.enter("T: asks why")
    let size = Picture.Size(columns: 60, rows: 10)
    let before = room.observation.picture(on: size, at: room.now)
    room.finish()
    let after = room.observation.picture(on: size, at: room.now)
    #expect(before.text.contains("asks why …"))
    #expect(!after.text.contains("…"))
  }
}
