import Testing

/// What is read back, by people and by programs.
struct ReadingTests {
  @Test func `every reader has a form for programs`() {
    let table = Table.adopted()
    for line in [["status"], ["notes"], ["show", "1"], ["summary"], ["log"]] {
      let answer = table.run(line + ["--format", "json"])
      answer.expect(0, "\"format\"")
      #expect(answer.output.hasPrefix("{") && answer.output.hasSuffix("}\n"))
      let isOfTheRound = line != ["status"] && line != ["summary"]
      #expect(answer.talk.contains("Written for the group") == isOfTheRound)
    }
  }

  @Test func `data goes to the output and talk beside it`() {
    let answer = Table.prepared().run(#"note 1 'T: asks "why?"' --as KM"#)
    #expect(answer.output == "KM1  visit 1, at 08:30, teacher\n")
    #expect(answer.talk == "Next: rounds note 1 TEXT --element student --as KM\n")
  }

  @Test func `status is done whatever it lists`() {
    Table.prepared().run("status").expect(0, "Before analysis can begin", "Visit 1 has no notes.")
  }

  @Test func `a summary is for staff unless it is for the group`() {
    let table = Table.adopted()
    let staff = table.run("summary")
    staff.expect(0, "Tasks ask to copy")
    #expect(!staff.output.contains("KM"))
    table.run("summary --for group").expect(0, "FA-P1")
    table.run("summary --format markdown").expect(0, "# Harbor School: Thinking")
  }

  @Test(arguments: [
    "", "--format markdown", "--format html", "--format json", "--format csv", "--tsv",
  ])
  func `a summary is for the staff in every format, and says so`(_ form: String) {
    let table = Table.adopted()
    let staff = table.run("summary \(form)")
    staff.expect(0, "copy the rule", "Written for the school's staff")
    #expect(!staff.output.contains("KM") && !staff.output.contains("FA-P1"))
    let group = table.run("summary \(form) --for group")
    group.expect(0, "copy the rule", "Written for the group")
    #expect(group.output.contains("BD2"))
  }

  @Test func `a summary is a page, or rows, in a file or printed`() throws {
    let table = Table.adopted()
    let staff = table.run("summary --format html")
    staff.expect(0, "<!doctype html>", "Tasks ask to copy")
    #expect(!staff.output.contains("KM") && !staff.output.contains("<svg"))
    table.run("summary --format html --for group -o group.html")
      .expect(0, "/harbor/today/group.html")
    #expect(try #require(table.file("/harbor/today/group.html")).contains("<svg"))
    table.run("summary --format csv --for group").expect(
      0,
      "KM1,1,KM,",
      ",\"asks \"\"what is it?\"\"\",teacher,true"
    )
    table.run("summary --tsv --for group -o notes.tsv").expect(0, "notes.tsv")
    #expect(try #require(table.file("/harbor/today/notes.tsv")).contains("KM1\t1\tKM\t"))
  }

  @Test func `a page is not written under the name of a journal`() {
    let table = Table.adopted()
    table.run("summary -o KM-test.jsonl").expect(73, "has the name of a journal")
    #expect(table.file("/harbor/today/KM-test.jsonl") == nil)
  }

  @Test func `a form that was printed and filled in is read back`() throws {
    let table = Table.prepared()
    table.run("sheet -o form.txt").expect(0, "/harbor/today/form.txt")
    let form = try #require(table.file("/harbor/today/form.txt"))
    #expect(!form.contains("KM"))
    var lines = form.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let rules = lines.indices.filter { lines[$0].hasPrefix("___") }
    try #require(rules.count == 36)
    lines[rules[0]] = "9:12 T: asks \"what is it?\" " + lines[rules[0]].dropFirst(30)
    lines[rules[2]] = "*9:13 S: 3 of 24 hands go up"
    lines[rules[18]] = "10:02 K: sheet: \"copy the rule\"___"
    table.at("11:30")
    table.write(lines.joined(separator: "\n"), to: "/harbor/today/form.txt")
    let answer = table.run("import form.txt --as KM")
    answer.expect(0, "3")
    let notes = table.run("notes")
    notes.expect(0, "asks \"what is it?\"", "3 of 24 hands go up", "Visit 2", "copy the rule")
    #expect(!notes.output.contains("__"))
    table.run("sheet cards").expect(0, "3 of 24 hands go up", "Visit 1, KM2")
  }

  @Test func `an empty form brings nothing, and nothing in it is a mistake`() {
    let table = Table.prepared()
    table.run("sheet -o form.txt")
    table.run("import form.txt --as KM").expect(0)
    #expect(table.run("notes").output.contains("No notes."))
  }

  @Test func `the agenda has the visits, the stages and the norms`() {
    let table = Table.prepared()
    table.run("sheet agenda").expect(0, "Agenda", "Norms", "description", "What do students do?")
    table.run("sheet cards").expect(0, "No notes have been selected yet.")
    table.run("sheet cards --format html").expect(0, "<!doctype html>")
    table.run("sheet --visit 7").expect(66, "There is no visit 7.")
  }

  @Test func `a visit that is not there is named`() {
    Table.prepared().run("show 7").expect(66, "There is no visit 7. The visits are 1 and 2.")
    Table.prepared().run("notes --visit 7").expect(66, "There is no visit 7.")
  }

  @Test func `colors are for screens that want them`() {
    let table = Table.prepared()
    #expect(!table.run("status").output.contains("\u{1B}"))
    #expect(table.run("status --color always").output.contains("\u{1B}"))
    #expect(!table.run("status --color never").output.contains("\u{1B}"))
  }

  @Test func `protocols are listed, shown and checked`() {
    let table = Table()
    table.run("protocol list").expect(0, "instructional-rounds", "school-rounds", "built in")
    table.run("protocol show school-rounds").expect(0, "What everyone agrees to")
    table.run("protocol show school-rounds --format json").expect(0, "{\"id\":\"school-rounds\"")
    table.run("protocol show school-round").expect(66, "Did you mean")
    table.write("{ id: 3 }", to: "/harbor/today/mine.json5")
    table.run("protocol check mine.json5").expect(65, "line 1")
    table.run("protocol check none.json5").expect(66, "none.json5 cannot be read.")
  }

  @Test func `a shell is offered what the round has`() {
    let table = Table.described()
    table.run("candidates -- tag KM").expect(0, "words", "KM1\tasks \"what is it?\"")
    table.run("candidates -- pattern x --cites KM1,").expect(0, "KM1,KM2\t")
    table.run("candidates -- show ''").expect(0, "1\t", "2\t")
    table.run("candidates -- --as ''").expect(0, "KM\tobserver")
    table.run("candidates -- --round ''").expect(0, "thinking")
  }
}
