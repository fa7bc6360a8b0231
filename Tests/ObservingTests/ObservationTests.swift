import InstructionalRounds
import Terminals
import TestSupport
import Testing

@testable import Observing

/// Keys in, notes out.
struct ObservationTests {
  @Test func `the time of a note is that of its first key`() throws {
    var room = try Room()
    room.wait(seconds: 5)
    let first = room.now
    room.type("t asks ")
    room.wait(seconds: 20)
    room.enter("why")
    #expect(room.recorded == [Draft(.note, at: first, text: "t asks why")])
    #expect(room.observation.notes.map(\.words) == ["asks why"])
    #expect(room.observation.notes[0].elements == [.teacher])
  }

  @Test func `a line that was emptied begins anew`() throws {
    var room = try Room()
    room.type("ab")
    room.press(.control("u"))
    room.wait(seconds: 9)
    room.enter("3 hands")
    #expect(room.recorded.map(\.at) == [room.now])
  }

  @Test(
    arguments: [
      ("t asks why", CoreElement.teacher), ("s 3 of 24 hands", .student), ("c y = 2x", .content),
      ("k sheet 4", .task), ("T: asks", .teacher),
    ]
  )
  func `a line may begin with its element`(_ line: String, _ element: CoreElement) throws {
    var room = try Room()
    room.enter(line)
    #expect(room.observation.notes.map(\.elements) == [[element]])
  }

  @Test func `tab goes through the elements and back to none`() throws {
    var room = try Room()
    room.type("14 of 22 wrote")
    for element in CoreElement.allCases {
      room.press(.tab)
      #expect(room.observation.lineElements == [element])
    }
    room.press(.tab)
    #expect(room.observation.lineElements.isEmpty)
    room.press(.backTab, .enter)
    #expect(room.recorded.map(\.element) == [.task])
    #expect(room.observation.chosen == nil)
  }

  @Test func `a digit alone is a mark, and a note may begin with one`() throws {
    var room = try Room()
    room.enter("1")
    room.enter("14 of 22 wrote")
    room.press(.function(2))
    #expect(
      room.observation.notes.map(\.words).sorted() == [
        "14 of 22 wrote", "How long something takes", "The teacher asks a question",
      ]
    )
    room.enter("7")
    #expect(room.recorded.last?.text == "7")
  }

  @Test func `backspace takes a mark back for five seconds`() throws {
    var room = try Room()
    room.press(.function(1))
    room.wait(seconds: 4)
    room.press(.backspace)
    #expect(room.observation.notes.isEmpty)
    room.press(.function(1))
    room.wait(seconds: 6)
    room.press(.backspace)
    #expect(room.observation.notes.count == 1)
  }

  @Test func `up takes the last note to revise it`() throws {
    var room = try Room()
    room.enter("T: asks why")
    room.enter("S: 3 hands")
    room.press(.up, .up, .down)
    #expect(room.observation.line.text == "3 hands")
    room.enter(" go up")
    #expect(room.observation.notes.map(\.words) == ["asks why", "3 hands go up"])
    #expect(room.observation.revising == nil)
  }

  @Test func `a line that was changed is not left for another note`() throws {
    var room = try Room()
    room.enter("T: asks why")
    room.type("S: half")
    room.press(.up, .down)
    #expect(room.observation.line.text == "S: half")
    room.press(.control("u"), .up)
    room.type("!")
    room.press(.up, .down)
    #expect(room.observation.line.text == "asks why!")
  }

  @Test func `a note whose words were cut is still the one that is revised`() throws {
    var room = try Room()
    room.enter("T: asks why")
    room.press(.up, .control("u"))
    room.enter("asks how")
    #expect(room.observation.notes.map(\.words) == ["asks how"])
  }

  @Test func `several pasted lines are several notes, and none is a command`() throws {
    var room = try Room()
    room.type("S: ")
    room.press(.paste("one\n:end\n\n3\nrest"))
    #expect(room.recorded.map(\.text) == ["S: one", ":end", "3"])
    #expect(room.effects.isEmpty)
    #expect(room.observation.line.text == "rest")
  }

  @Test func `refused words stay on the line, and enter tries the very same again`() throws {
    var room = try Room()
    room.refusal = "The disk is full."
    room.enter("T: asks why")
    #expect(room.observation.line.text == "T: asks why")
    #expect(room.observation.message == .trouble("Not saved: The disk is full. Enter tries again."))
    let unsaved = room.observation.unsaved
    room.wait(seconds: 30)
    room.refusal = nil
    room.press(.enter)
    #expect(room.recorded == unsaved)
    #expect(room.observation.unsaved.isEmpty)
  }

  @Test func `several refused notes wait in their order`() throws {
    var room = try Room()
    room.refusal = "The disk is full."
    room.press(.paste("one\ntwo\nthree\n"))
    room.type("four")
    room.refusal = nil
    room.press(.enter)
    #expect(room.recorded.map(\.text) == ["one", "two", "three", "four"])
  }

  @Test func `what was left of another time is offered`() throws {
    var room = try Room()
    let before = try #require(room.now.adding(milliseconds: -60_000))
    let drafts = ["one", "two"].map { Draft(.note, at: before, text: $0) }
    room.take(.offered(drafts))
    #expect(room.recorded.isEmpty)
    #expect(room.observation.line.text == "two")
    room.press(.enter)
    #expect(room.recorded == drafts)
  }

  @Test func `escape blanks the screen, and keys go on`() throws {
    var room = try Room()
    room.press(.escape)
    let size = Picture.Size(columns: 40, rows: 10)
    #expect(room.observation.picture(on: size, at: room.now).text.allSatisfy { $0 == "\n" })
    room.enter("3 hands")
    #expect(room.observation.isBlank)
    #expect(room.recorded.count == 1)
    room.press(.escape)
    #expect(room.observation.picture(on: size, at: room.now).text.contains("3 hands"))
  }

  @Test func `a cue tells each interval what nothing was noted of`() throws {
    var room = try Room(interval: 120_000)
    room.wait(seconds: 60)
    room.enter("t asks why")
    room.wait(seconds: 61)
    #expect(room.observation.cues.map(\.missing) == [[.student, .content, .task]])
    room.wait(seconds: 600)
    #expect(room.observation.cues.count == 2)
    let due = try #require(room.observation.dueCue(after: room.now))
    #expect(due.milliseconds - room.observation.visit.began.milliseconds == 840_000)
  }

  @Test func `commands ask, look and leave`() throws {
    var room = try Room()
    room.enter("T: asks why")
    room.enter(":at -2m")
    room.enter(":undo")
    room.enter(":st")
    room.enter(":visit 3")
    room.enter(":quit")
    let number = try #require(VisitNumber(3))
    #expect(
      room.effects == [
        .ask(.at("-2m")), .ask(.undo), .ask(.status), .ask(.visit(number)), .leave,
      ]
    )
    room.enter(":find WHY")
    #expect(room.observation.panel?.lines == ["10:00  asks why"])
    room.enter(":at")
    #expect(room.observation.message == .trouble("Type it as :at -2m, or 10:05."))
    #expect(room.observation.line.text == ":at")
    room.press(.control("u"))
    room.enter(":e nd")
    #expect(room.effects.last == .ask(.end))
    room.enter(":x")
    #expect(room.observation.message?.text.hasPrefix("There is no :x.") == true)
  }

  @Test func `tab completes a command`() throws {
    var room = try Room()
    room.enter("T: asks about slope and slow")
    room.type(":f")
    room.press(.tab)
    #expect(room.observation.line.text == ":find ")
    room.type("sl")
    room.press(.tab)
    #expect(room.observation.line.text == ":find slo")
    #expect(room.observation.message == .notice("slope  slow"))
  }

  @Test func `tab completes the number of another visit`() throws {
    var room = try Room()
    room.type(":v")
    room.press(.tab)
    #expect(room.observation.line.text == ":visit ")
    room.press(.tab)
    #expect(room.observation.message == .notice("1  31  32"))
    room.type("3")
    room.press(.tab)
    #expect(room.observation.line.text == ":visit 3")
    #expect(room.observation.message == .notice("31  32"))
  }

  @Test func `a time that was set is that of the next note only`() throws {
    var room = try Room()
    let earlier = try #require(room.now.adding(milliseconds: -120_000))
    room.take(.timeSet(earlier))
    room.enter("one")
    room.enter("two")
    #expect(room.recorded.map(\.at) == [earlier, room.now])
  }
}
