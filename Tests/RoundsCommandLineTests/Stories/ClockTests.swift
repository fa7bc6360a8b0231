import Testing

/// Clocks that differ: notes outside of their visit, and times that are put right.
struct ClockTests {
  /// A visit from 9:10 to 9:35, and KM whose laptop is an hour ahead.
  private func table() -> Table {
    let table = Table.prepared()
    table.at("09:10")
    table.run("visit start 1 --as FA")
    table.at("09:36")
    table.run("visit end 1 --at 9:35 --as FA")
    table.at("10:20")
    table.run("note 1 'T: asks why' --at 10:12 --as KM")
    table.run("note 1 'S: answers' --at 10:14 --as KM")
    table.run("note 1 'C: board' --at 9:40 --as BD")
    return table
  }

  @Test func `notes outside of the visit are named, and times can be put right`() {
    let table = table()
    table.run("status").expect(
      0,
      "2 notes of KM are from outside those hours",
      "rounds shift KM --by -1h --reason TEXT"
    )
    table.run("shift KM --by -1h --reason 'an hour ahead' --as KM")
      .expect(0, "Everything KM recorded until now was really 60 minutes earlier.")
    table.run("notes --by KM").expect(0, "09:12", "09:14")
    #expect(!table.run("status").talk.contains("outside those hours"))
    // The history keeps what was written.
    table.run("log --format json").expect(0, "10:12:00", "an hour ahead")
    table.run("note 1 'T: waits' --at 9:20 --as KM")
    table.run("notes --by KM").expect(0, "09:20")
    table.run("shift KM --by +0m --reason 'it was right' --as KM").expect(0, "outside those hours")
  }

  @Test func `where one note is right, the clock is not to blame for another`() {
    let table = table()
    table.run("note 1 'T: waits' --at 9:20 --as KM")
    let status = table.run("status")
    status.expect(0, "2 notes of KM are from outside those hours")
    #expect(!status.talk.contains("rounds shift"))
  }

  @Test func `notes of another visit's hours are to be moved there`() {
    let table = table()
    table.run("visit start 2 --at 10:05 --as FA")
    table.run("visit end 2 --at 10:20 --as FA")
    let status = table.run("status")
    status.expect(0, "They fit the hours of visit 2", "rounds move KM1 KM2 --visit 2")
    table.run("move KM1 KM2 --visit 2 --as KM").expect(0)
    #expect(!table.run("status").talk.contains("outside those hours"))
  }

  @Test func `whose times, and by how much, is asked for`() {
    let table = table()
    table.answer("ZZ", "KM", "soon", "-1h", "an hour ahead")
    table.run("shift --as FA").expect(
      0,
      "Whose times?",
      "How much later was it really",
      "How do you know?",
      "Everything KM recorded until now was really 60 minutes earlier"
    )
  }

  @Test func `whose times they are, or the facilitator, puts them right`() {
    let table = table()
    table.run("shift KM --by -1h --reason x --as BD").expect(1, "that is for the facilitator")
    table.run("shift KM --by -1h --reason x --as FA").expect(0)
    table.run("shift ZZ --by -1h --reason x --as FA").expect(66)
    table.run("shift KM --by soon --reason x --as FA").expect(64)
    table.run("shift KM --by --1h --reason x --as FA").expect(64)
  }
}
