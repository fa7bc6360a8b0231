import Testing

/// What is read back, by people and by programs.
struct ReadingTests {
  @Test func `every reader has a form for programs`() {
    let table = Table.adopted()
    for line in [["status"], ["notes"], ["show", "1"], ["summary"], ["log"]] {
      let answer = table.run(line + ["--format", "json"])
      answer.expect(0, "\"format\"")
      #expect(answer.output.hasPrefix("{") && answer.output.hasSuffix("}\n"))
      #expect(answer.talk.isEmpty)
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
    table.run("summary --format markdown").expect(0, "# Harbour School: Thinking")
  }

  @Test func `programs are told all of a summary, unless it is asked for as staff read it`() {
    let table = Table.adopted()
    table.run("summary --format json").expect(0, "\"author\": \"KM\"", "\"id\": \"FA-P1\"")
    let staff = table.run("summary --format json --for staff")
    staff.expect(0, "\"author\": null")
    #expect(!staff.output.contains("KM") && !staff.output.contains("FA-P1"))
  }

  @Test func `a visit that is not there is named`() {
    Table.prepared().run("show 7").expect(66, "There is no visit 7. The visits are 1 and 2.")
    Table.prepared().run("notes --visit 7").expect(66, "There is no visit 7.")
  }

  @Test func `colours are for screens that want them`() {
    let table = Table.prepared()
    #expect(!table.run("status").output.contains("\u{1B}"))
    #expect(table.run("status --color always").output.contains("\u{1B}"))
    #expect(!table.run("status --color never").output.contains("\u{1B}"))
  }

  @Test func `protocols are listed, shown and checked`() {
    let table = Table()
    table.run("protocol list").expect(0, "instructional-rounds", "school-rounds", "built in")
    table.run("protocol show school-rounds").expect(0, "{\"id\":\"school-rounds\"")
    table.run("protocol show school-round").expect(66, "Did you mean")
    table.write("{ id: 3 }", to: "/harbour/today/mine.json5")
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
