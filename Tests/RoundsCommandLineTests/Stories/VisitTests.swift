import InstructionalRounds
import Testing

/// What can be said of a visit itself.
struct VisitTests {
  @Test func `a visit has one plan`() {
    let table = Table.prepared()
    table.run("visit plan 2 3 --as FA").expect(1, "Visit 2 is already planned.")
    table.run("visit plan 2 --team blue --as FA").expect(0)
  }

  @Test func `a plan may lie ahead`() {
    let table = Table.prepared()
    table.run("visit plan 3 --from 9:10 --to 9:35 --as FA").expect(0)
    table.at("10:30")
    table.run("note 3 'T: asks' --at 9:12 --as KM").expect(0, "at 09:12")
  }

  @Test func `a plan of a day says what a bare time means`() {
    let table = Table.prepared()
    table.run("visit plan 3 --day 2026-11-12 --as FA").expect(0)
    table.run("note 3 'T: asks' --at 9:12 --as KM").expect(0, "on 2026-11-12 at 09:12")
    table.write("9:20 T: waits\n", to: "/harbor/today/paper.txt")
    table.run("import paper.txt --visit 3 --as KM").expect(0, "1 note imported.")
    #expect(table.entries.last?.happened.clock == "09:20:00")
    table.run("log --as FA").expect(0, "planned visit 3 (on 2026-11-12)")
  }

  @Test func `a file whose times have not come yet asks for its day`() {
    let table = Table.prepared()
    table.write("23:20 T: waits\n", to: "/harbor/today/paper.txt")
    table.run("import paper.txt --visit 1 --as KM")
      .expect(64, "The times in this file are in the future.", "rounds import FILE --day DAY")
    #expect(table.entries.allSatisfy { $0.event.kind != NoteTaken.kind })
    table.answer("2026-12-24", "2026-11-12")
    table.run("import paper.txt --visit 1 --as KM")
      .expect(0, "Which day was it", "That day is in the future.", "1 note imported.")
    #expect(table.entries.last?.happened.day == Day(year: 2026, month: 11, day: 12))
    #expect(table.entries.last?.happened.clock == "23:20:00")
  }

  @Test func `notes without a time are of the day that was planned`() {
    let table = Table.prepared()
    table.run("visit plan 3 --day 2026-11-12 --as FA").expect(0)
    table.write("T: waits\n", to: "/harbor/today/paper.txt")
    table.run("import paper.txt --visit 3 --as KM").expect(0, "1 note imported.")
    #expect(table.entries.last?.happened.day == Day(year: 2026, month: 11, day: 12))
  }

  @Test func `times on a clock of twelve hours belong to the visit`() {
    let table = Table.prepared()
    table.run("visit plan 3 --from 13:05 --to 13:35 --as FA")
    table.at("14:00")
    table.run("note 3 'T: asks' --at 1:12 --as KM").expect(0, "at 13:12")
  }

  @Test func `what has not come yet cannot be typed`() {
    let table = Table.prepared()
    table.run("note 1 'T: asks' --at 9:12 --as KM")
      .expect(64, "9:12 is in the future: it is 08:30 now. Nothing was recorded.")
    #expect(table.entries.allSatisfy { $0.event.kind != NoteTaken.kind })
  }

  @Test func `a visit that cannot begin is not planned either`() {
    let table = Table.prepared()
    table.run("visit start 7 --at 23:00 --as KM").expect(64, "23:00 is in the future")
    #expect(table.run("show 7 --as KM").status == 66)
  }

  @Test func `a visit that begins is planned by that`() {
    let table = Table.prepared()
    table.run("visit start 7 --as KM").expect(0, "Visit 7 began at 08:30.")
    table.run("note 'T: asks' --as BD").expect(0, "BD1  visit 7")
    table.at("08:50")
    table.run("visit end --as KM").expect(0, "Visit 7 ended at 08:50, with 1 note.")
    table.run("note 'T: asks' --as BD").expect(64, "No visit is in progress.")
  }

  @Test func `two visits that go on need a number`() {
    let table = Table.prepared()
    table.run("visit start 1 --as KM")
    table.run("visit start 2 --as BD")
    table.run("note 'T: asks' --as KM").expect(64, "Several visits are in progress: 1 and 2.")
  }

  @Test func `a team's own visit is meant where two have its number`() {
    let table = Table.prepared()
    table.run("join KM --team blue")
    table.run("visit plan 2 --team blue --as FA")
    table.run("note 2 'T: asks' --as KM").expect(0)
    table.run("note 2 'T: asks' --as BD").expect(64, "planned separately", "visit same 2")
    table.run("visit same 2 --as FA").expect(0, "2 visits are now one, visit 2.")
    table.run("note 2 'T: asks' --as BD").expect(0)
  }

  @Test func `one visit is no two`() {
    let table = Table.prepared()
    table.run("visit same 2 --as FA").expect(64, "Nothing given changes")
    table.run("visit same 2 9 --as FA").expect(66, "no visit 9", "1 and 2")
  }

  @Test func `what could not be seen is said`() {
    let table = Table.prepared()
    table.run("visit drop 1 --reason 'a field trip' --as FA")
      .expect(0, "Visit 1 was dropped: a field trip.")
    table.run("visit gap 2 -e student --reason 'we sat behind' --as FA")
      .expect(0, "Visit 2 has a named gap, student: we sat behind.")
    table.run("visit drop 2 --as FA").expect(64, "Missing '--reason <text>'.")
  }
}
