import InstructionalRounds
import Testing

@testable import RoundsCommandLine

/// The clock of a sitting, whatever happens to the laptop's.
struct VisitClockTests {
  /// A clock on a table that shows 08:30.
  private func clock(_ table: Table) -> VisitClock { VisitClock(table.world) }

  @Test func `time goes on as it does on the wall`() {
    let table = Table()
    var clock = clock(table)
    table.pass(wall: 90_000, awake: 90_000)
    #expect(clock.now.clock == "08:31:30")
    #expect(clock.jumps() == [])
  }

  @Test func `a clock that is put back moves no time, and is told once`() {
    let table = Table()
    var clock = clock(table)
    table.pass(wall: -3_540_000, awake: 60_000)
    #expect(clock.now.clock == "08:31:00")
    #expect(
      clock.jumps() == [
        "The clock of this device was set back by 60 minutes; note times are not affected."
      ]
    )
    #expect(clock.jumps() == [])
  }

  @Test func `sleep counts, and is told`() {
    let table = Table()
    var clock = clock(table)
    table.pass(wall: 540_000, awake: 60_000, asleep: 480_000)
    #expect(clock.now.clock == "08:39:00")
    #expect(clock.jumps() == ["This device slept for 8 minutes."])
  }

  @Test func `clocks that are set by a little are none of the record's business`() {
    let table = Table()
    var clock = clock(table)
    table.pass(wall: 61_500, awake: 60_000)
    #expect(clock.jumps() == [])
    #expect(clock.timedWorld.now() == clock.now)
  }

  @Test func `summer time that ends in mid-visit changes the offset and no order`() throws {
    let table = Table()
    var clock = clock(table)
    let before = clock.now
    table.place(offset: 0)
    table.pass(wall: 60_000, awake: 60_000)
    #expect(clock.now > before)
    #expect(clock.now.clock == "07:31:00")
    #expect(clock.jumps() == ["The time zone changed from UTC+01:00 to UTC+00:00."])
  }
}
