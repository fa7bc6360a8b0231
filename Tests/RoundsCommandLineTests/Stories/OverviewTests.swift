import Testing

/// A network at a glance.
struct OverviewTests {
  @Test func `the overview shows schools, rounds by stage, what is due and what is missing`() {
    let table = Table.network()
    table.run("overview").expect(
      0,
      "2 schools, 3 rounds: 2 in evaluation, 1 closed.",
      "Open rounds",
      "Overdue, or due this month",
      "No journals are missing.",
      "Harbor School"
    )
    table.run("overview --format html").expect(0, "<h2", "Missing journals")
    table.run("overview --format json").expect(0, #""roundCount": 2"#, #""stage": "closed""#)
  }

  @Test func `status shows it where no round is open, and a named round all the same`() {
    let table = Table.network()
    for round in ["lincoln", "reasons"] {
      table.run("close --as FA --round \(round) --yes").expect(0)
    }
    table.run("status").expect(0, "2 schools, 3 rounds: 3 closed.", "Overdue, or due this month")
    table.run("status --format json").expect(0, #""dueThisMonth""#)
    table.run("status --round lincoln").expect(0, "The round is closed.")
  }

  @Test func `somebody who was signed up and never heard of is missing`() {
    let table = Table.network()
    table.run("overview").expect(0, "No journals are missing.")
    table.run("join QQ --round lincoln --as FA")
    let page = table.run("overview")
    #expect(!page.output.contains("QQ"), "who joined here has a journal here")
  }
}
