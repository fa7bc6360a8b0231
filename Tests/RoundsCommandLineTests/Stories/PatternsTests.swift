import Testing

/// What the rounds of a network have in common.
struct PatternsTests {
  @Test func `the counts have the shape that other programs rely on`() {
    let table = Table.network()
    table.run("patterns --format json").expect(
      0,
      #""format": 1,   "roundCount": 3,   "visitCount": 6,   "noteCount": 24,   "authorCount": 2,"#,
      #""elementCounts": {     "teacher": 6,     "student": 6,     "content": 6,     "task": 6   }"#,
      #""school": "Harbor School",       "roundCount": 2,       "visitCount": 4,"#
    )
    table.run("withdraw KM1 --round thinking --as KM").expect(1, "closed")
  }

  @Test func `rounds can be chosen`() {
    let table = Table.network()
    table.run("patterns --school 'Lincoln School'").expect(0, "1 round at 1 school")
    table.run("patterns --since 2026-11-21").expect(0, "There are no rounds to compile.")
    table.run("patterns --until 2026-11-20").expect(0, "3 rounds at 2 schools")
    table.run("patterns --protocol school-rounds").expect(0, "There are no rounds to compile.")
    table.run("patterns --school Elm").expect(66, "No round in the network was at Elm")
    #expect(table.run("patterns --format csv").output.hasPrefix("table,group,visits,what,count"))
  }

  @Test func `patterns are a page, or rows, in a file or printed`() throws {
    let table = Table.network()
    table.run("patterns --format html -o patterns.html").expect(0, "/harbor/today/patterns.html")
    let page = try #require(table.file("/harbor/today/patterns.html"))
    #expect(page.contains("<svg") && !page.contains("rounds theme") && !page.contains("/P1"))
    #expect(table.run("patterns --tsv").output.hasPrefix("table\tgroup\tvisits\twhat\tcount\r\n"))
  }

  @Test func `small groups are not told apart`() {
    let page = Table.network().run("patterns")
    page.expect(0, "2 schools are combined", "other")
    #expect(!page.output.contains("Lincoln School"))
  }

  @Test func `people say which patterns are one`() {
    let table = Table.network()
    table.run("patterns").expect(
      0,
      "No patterns from different rounds",
      "Patterns not in a theme yet"
    )
    table.run("theme 'The rule comes first' thinking/P1 lincoln/P1 --as FA")
      .expect(0, "The rule comes first  2 patterns of 2 rounds")
    table.run("theme 'The Rule comes first' reasons/P1 --as SU")
      .expect(0, "You are now recording in reasons as SU.")
    let page = table.run("patterns")
    page.expect(
      0,
      "The rule comes first (3 rounds, 2 schools)",
      "Recurring predictions",
      "The rule comes first (3 rounds)"
    )
    #expect(!page.output.contains("Patterns not in a theme yet"))
    table.run("--round reasons undo --as SU").expect(0, "Taken back: SU found")
    table.run("patterns").expect(0, "The rule comes first (2 rounds, 2 schools)")
    table.run("log --round lincoln").expect(0, "lincoln/FA-1000-8 to be the same theme")
  }

  @Test func `only patterns and predictions of the network can be one`() {
    let table = Table.network()
    table.run("theme Rules thinking/KM1 --as FA").expect(64, "is a note")
    table.run("theme Rules elm/P1 --as FA").expect(66, "no round elm")
    table.run("theme Rules thinking/P9 --as FA").expect(66, "P9")
    table.run("theme Rules --as FA").expect(64, "pattern")
    table.run("theme Rules a/b/P1 --as FA").expect(64, "ROUND/LABEL")
    table.run("theme Rules thinking/PR1 --as FA").expect(0)
  }

  @Test func `there is nothing to compile before there is a round`() {
    let table = Table()
    table.run("patterns").expect(66, "no network")
    table.run("init /harbor")
    table.run("patterns").expect(0, "There are no rounds to compile.")
    table.run("ledger").expect(0, "No round in the network has proposed")
  }
}
