import Testing

/// How a round is set up.
struct SettingUpTests {
  @Test func `a folder becomes a network once`() {
    let table = Table()
    table.run("init /harbor").expect(0, "/harbor is now the home of a network.")
    table.run("init /harbor").expect(0, "already")
  }

  @Test func `nothing works outside of a network`() {
    Table().run("status").expect(66, "There is no network in /harbor/today", "rounds init")
  }

  @Test func `a network that is named must be one`() {
    Table().run("status --network /elsewhere").expect(66, "/elsewhere is not the home")
  }

  @Test func `a network without rounds says how to open one`() {
    let table = Table()
    table.run("init /harbor")
    table.run("status").expect(66, "no rounds yet", "rounds open")
  }

  @Test func `who opens a round must say who they are`() {
    let table = Table()
    table.run("init /harbor")
    table.run("open A --school B --problem C").expect(64, "Choose a code")
  }

  @Test func `what is missing is asked for on a terminal`() {
    let table = Table()
    table.run("init /harbor")
    table.answer("Autumn", "Harbor School", "What do students do?")
    table.run("open --as FA").expect(0, "autumn is open", "What is the title of the round?")
  }

  @Test func `what is missing is refused in a script`() {
    let table = Table()
    table.run("init /harbor")
    table.run("open --as FA").expect(64, "Missing <title>.")
  }

  @Test func `a problem is asked about at once`() {
    let table = Table()
    table.run("init /harbor")
    table.run("open A --school B --problem Discipline --as FA")
      .expect(0, "? What part of this can your school change?")
  }

  @Test func `one name is one round`() {
    let table = Table.prepared()
    table.run("open Thinking --school B --problem C --as FA")
      .expect(73, "There is already a round thinking.")
  }

  @Test func `several open rounds need a name`() {
    let table = Table.prepared()
    table.run("open Spring --school B --problem C --as FA")
    table.run("status").expect(64, "Several rounds are open: spring and thinking.")
    table.run("status --round spring").expect(0, "B: Spring")
    table.set("ROUNDS_ROUND", "thinking")
    table.run("status").expect(0, "Harbor School: Thinking")
    table.run("status --round winter").expect(66, "There is no round winter.")
  }

  @Test func `several people on one device must say who types`() {
    let table = Table.prepared()
    table.run("note 1 'T: asks'").expect(64, "BD, FA, HP and KM", "rounds note 1 'T: asks' --as KM")
    table.set("ROUNDS_AS", "KM")
    table.run("note 1 'T: asks'").expect(0, "KM1")
  }

  @Test func `a participant joins each device anew`() {
    let table = Table.prepared()
    table.run("note 1 'T: asks' --as KM").expect(0, "KM1  visit 1")
    table.forgetWriters()
    table.run("note 1 'T: asks' --as KM").expect(64, "rounds join KM")
    table.run("join KM").expect(0, "KM has joined thinking: observer.")
    table.run("note 1 'T: asks'").expect(0, "KMb1  visit 1")
  }

  @Test func `joining again changes the role and the team`() {
    let table = Table.prepared()
    table.run("join KM --role scribe --team blue").expect(0, "scribe, team blue")
    table.run("join KM").expect(0, "scribe, team blue")
  }

  @Test func `a round is edited in what is given`() {
    let table = Table.prepared()
    table.run("edit --title 'Thinking aloud' --as FA").expect(0, "thinking was changed.")
    table.run("status").expect(0, "Harbor School: Thinking aloud", "What do students do?")
    table.run("edit --as FA").expect(64, "Nothing given changes")
  }

  @Test func `someone who leaves is not waited for`() {
    let table = Table.prepared()
    table.run("leave BD --as FA").expect(0, "BD has left thinking.")
    table.run("leave XX --as FA").expect(66, "XX has not joined")
  }
}
