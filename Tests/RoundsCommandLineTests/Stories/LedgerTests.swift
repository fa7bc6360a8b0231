import Testing

/// What was promised, and what happens to it.
struct LedgerTests {
  @Test func `the ledger tells every work of every round`() {
    let table = Table.network()
    table.run("ledger").expect(
      0,
      "November 20, 2026. 3 next levels of work",
      "rounds progress lincoln/W1",
      "tasks: from 0 to 8"
    )
    table.run("ledger --school 'Lincoln School'").expect(0, "1 next level of work")
    table.run("ledger --school Elm")
      .expect(66, "No round in the network was at Elm", "Harbor School and Lincoln School")
    #expect(table.run("ledger --format csv").output.hasPrefix("id,school,work,"))
    table.run("ledger --format json").expect(0, #""id": "lincoln/W1""#, #""state": "promised""#)
  }

  @Test func `the ledger is a page, or rows, in a file or printed`() throws {
    let table = Table.network()
    table.run("progress lincoln/W1 'seen in 3 of 5 rooms' --value 3 --state under-way --as SU")
    table.run("ledger --format html -o ledger.html").expect(0, "/harbor/today/ledger.html")
    let page = try #require(table.file("/harbor/today/ledger.html"))
    #expect(page.contains("<svg") && page.contains("Lincoln School: "))
    #expect(!page.contains("rounds progress"))
    #expect(table.run("ledger --tsv").output.hasPrefix("id\tschool\twork\t"))
    let rows = table.run("ledger --school 'Lincoln School' --format csv").output
    #expect(rows.contains("\"Lincoln School\"") && rows.contains(",0,8,3,1,"))
    let one = table.run("ledger --school 'Lincoln School' --format html").output
    #expect(one.contains("<h1>Lincoln School: what was promised, and what came of it</h1>"))
  }

  @Test func `what is handed over holds the ledger of the school, as far as it is open`() throws {
    let table = Table.network()
    table.run("progress thinking/W1 'all do' --state done --as HP").expect(0)
    table.run("handover --round reasons -o pages").expect(0, "/pages/promises.html")
    let name = try #require(table.names("promises.html").first)
    let page = try #require(table.file(name))
    #expect(page.contains("Harbor School: what was promised, and what came of it"))
    #expect(page.contains("1 next level of work") && page.contains("Plan tasks together"))
    #expect(!page.contains("Lincoln School"))
  }

  @Test func `somebody who did not observe reports on a closed round, and takes it back`() {
    let table = Table.network()
    table.run("progress lincoln/W1 'seen in 3 of 5 rooms' --value 3 --state under-way --as SU")
      .expect(
        0,
        "You are now recording in lincoln as SU.",
        "FA-W1  under way: seen in 3 of 5 rooms"
      )
    table.run("ledger").expect(0, "tasks: from 0 to 8; 3 on November 20, 2026", "under way")
    table.run("--round lincoln undo --as SU").expect(0, "Taken back: SU reported on FA-W1")
    table.run("ledger --school 'Lincoln School'").expect(0, "no report yet")
  }

  @Test func `a device without a journal in a closed round asks who is writing`() {
    let table = Table.network()
    table.forgetWriters()
    table.run("progress lincoln/W1 'seen'").expect(
      64,
      "Nobody on this device has a journal",
      "--as"
    )
  }

  @Test func `a report cites notes of a later round`() {
    let table = Table.network()
    table.run("progress thinking/W1 'why is asked' --cites lincoln/KM1,reasons/BD2 --as HP")
      .expect(0, "why is asked")
    table.run("ledger --format markdown")
      .expect(0, "Noted in 1 note of lincoln and 1 note of reasons")
    table.run("progress thinking/W1 x --cites lincoln/KM99 --as HP").expect(66, "KM99")
    table.run("progress thinking/W1 x --cites elm/KM1 --as HP").expect(66, "no round elm")
    table.run("progress thinking/W1 x --cites lincoln/W1 --as HP").expect(64, "a note")
    table.run("progress thinking/W1 x --cites thinking/KM1 --as HP")
      .expect(0, "? That note is from the round that proposed the work.")
  }

  @Test func `what is let go has its reason, and a date that moves is asked about`() {
    let table = Table.network()
    table.run("progress lincoln/W1 'no hour' --state let-go --as HP").expect(64, "--reason")
    table.run("progress lincoln/W1 'no hour' --due 2027-03-01 --as HP")
      .expect(0, "? Why was the date moved from 2027-01-29 to 2027-03-01?")
    table.run("progress lincoln/W1 'no hour' --state let-go --reason 'no cover' --as HP")
      .expect(0, "let go: no hour")
    table.run("ledger").expect(0, "Let go", "let go (reason: no cover)")
  }

  @Test func `a round that is opened shows what its host has promised`() {
    let table = Table.network()
    table.run("progress thinking/W1 'all do' --state done --as HP").expect(0)
    table.at("14:00")
    table.run("open Spring --school 'Harbor School' --problem 'What is asked?' --as FA").expect(
      0,
      "Open promises at Harbor School:",
      "  reasons/W1  Plan tasks together (lead; by January 29, 2027): adopted by the host",
      "? What will this round see of it"
    )
    table.run("summary --round spring").expect(
      0,
      "What happened since last time",
      "Plan tasks together"
    )
    table.run("progress reasons/W1 'one task asks why' --state seen-in-the-tasks --as HP")
    table.run("summary --round spring").expect(0, "Last seen: one task asks why")
    table.run("open Elm --school 'Elm School' --problem 'What is asked?' --as FA").expect(0)
    #expect(
      !table.run("open Fir --school Fir --problem 'What?' --as FA").output.contains("promised")
    )
  }

  @Test func `a round handed over stands first with the day of its answer`() {
    let table = Table.evaluating()
    table.run("propose Plan --horizon 'next week' --as FA")
    table.run("handover --answer-by 2026-12-11 --as FA")
    table.run("ledger").expect(
      0,
      "1 waiting for the host's answer",
      "Waiting for the host's answer",
      "the host answers by December 11, 2026"
    )
    table.run("progress thinking/W1 'we take it on' --state promised --due 2027-02-01 --as HP")
    table.run("ledger").expect(0, "Not yet due", "February 1, 2027")
  }

  @Test func `a measure of what will be done is asked about until it names a result`() {
    let table = Table.adopted()
    table.run("adopt W1 --measure 'we will adopt the program' --as HP").expect(
      0,
      "! FA-W1 measures what will be done, not what will come of it",
      "? \"we will\" says what will be done."
    )
    table.run("close --as FA").expect(1, "measures what will be done")
    table.run("adopt W1 --measure 'percent of students who give a reason' --as HP").expect(0)
    table.run("close --as FA").expect(0)
  }
}
