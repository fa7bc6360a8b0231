import Testing

/// A network at a glance.
struct OverviewTests {
  @Test func `the overview shows schools, rounds by stage, what is due and what is missing`() {
    let table = Table.network()
    table.run("overview").expect(0, "2 schools, 3 rounds: 3 closed.", "Next: rounds open")
    table.run("open 'Who asks' --school 'Lincoln School' --problem 'Who asks?' --as FA --id asks")
      .expect(0)
    table.run("overview").expect(
      0,
      "2 schools, 4 rounds: 1 in description, 3 closed.",
      "Open rounds",
      "Who asks  Lincoln School  description",
      "Overdue, or due this month",
      "No journals are missing.",
      "Harbor School",
      "Next: rounds status --round asks"
    )
    table.run("overview --format html").expect(0, "<h2", "Missing journals")
    table.run("overview --format json").expect(0, #""roundCount": 2"#, #""stage": "closed""#)
  }

  @Test func `status shows it where no round is open, and a named round all the same`() {
    let table = Table.network()
    table.run("status").expect(0, "2 schools, 3 rounds: 3 closed.", "Next: rounds open")
    table.run("status --format json").expect(0, #""dueThisMonth""#)
    table.run("status --round lincoln").expect(0, "The round is closed.")
  }

  @Test func `somebody whose entries others refer to, and whose journal is not here, is missing`() {
    let table = Table.network()
    table.run("open 'Who asks' --school 'Lincoln School' --problem 'Who asks?' --as FA --id asks")
    table.run("join QQ --round asks")
    table.run("note 1 'T: asks' --round asks --as QQ")
    table.run("select QQ1 --round asks --as QQ")
    table.run("overview").expect(0, "No journals are missing.")
    table.run("task 1 'students were asked to ask' --cites QQ1 --round asks --as FA")
    table.lose("QQ", of: "asks")
    table.run("overview").expect(0, "Who asks (Lincoln School): QQ (")
  }
}
