import TestSupport
import Testing

/// The demonstration, from opening to close.
struct DemoTests {
  @Test func `a whole round is made by the commands of a user`() throws {
    let answer = Table().run("demo")
    #expect(answer.status == 0)
    #expect(answer.talk.isEmpty)
    try expectGolden(answer.output, "demo.txt")
  }

  @Test func `a year of a network comes to a ledger and to patterns`() throws {
    let table = Table()
    let answer = table.run("demo --year year")
    #expect(answer.status == 0, "\(answer.output)\(answer.talk)")
    answer.expect(
      0,
      "# What happened, and who says so, at Elm Street School.",
      "7 next levels of work: 1 overdue, 2 waiting for the host's answer, 2 not yet due,",
      "6 rounds at 4 schools, 23 visits, 147 notes.",
      "What counts is told, and then used or written down (3 rounds)"
    )
    for verb in ["ledger", "patterns"] {
      for (format, ending) in [
        ("text", "txt"), ("markdown", "md"), ("html", "html"), ("json", "json"), ("csv", "csv"),
      ] {
        let file = "year-\(verb).\(ending)"
        table.run("--network year \(verb) --format \(format) -o \(file)").expect(0, file)
        let shown = try #require(table.file("/harbor/today/\(file)") ?? table.file("/\(file)"))
        try expectGolden(shown.withoutRules, file)
      }
      let rows = table.run("--network year \(verb) --tsv")
      #expect(rows.status == 0 && rows.output.contains("\t") && !rows.output.contains("\",\""))
    }
  }
}
