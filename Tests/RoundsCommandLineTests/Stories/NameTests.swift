import Testing

@testable import RoundsCommandLine

/// How names are kept off what leaves the group.
struct NameTests {
  @Test func `a name is asked about at once, wherever it stands`() {
    let table = Table.prepared()
    table.run(#"note 1 'T: "Maya, what is it?"' --as KM"#)
      .expect(0, "\"Maya\" looks like", "rounds keep --no-person 'Maya' --reason TEXT")
    table.run("edit --problem 'What does Marcus do?' --as HP").expect(0, "\"Marcus\" looks like")
    table.run("visit drop 2 --reason 'Danielle fell ill' --as FA").expect(0, "\"Danielle\" looks")
    table.run("note 1 'by Marcus' --as KM")
  }

  @Test func `a note with nothing to check is asked about, and nothing is refused`() {
    let table = Table.prepared()
    table.run("note 1 'Ss engaged' --as KM").expect(0, "KM1", "?")
    table.run("notes --open").expect(0, "Ss engaged")
  }

  @Test func `a shared page has a mark in the place of a name, until it is nobody's`() {
    let table = Table.described()
    table.run(#"note 1 'T: "Maya, what is it?"' --at 9:20 --as KM"#)
    table.run("select KM5 --as KM")
    table.run("task 1 'students were asked what Marcus did' --cites KM5,BD2 --as FA")
    let lines = [
      "summary", "summary --format json", "summary --for group", "summary --format csv --for group",
      "show 1", "show 1 --format json",
    ]
    for line in lines {
      let answer = table.run(line)
      answer.expect(0, "Names are hidden here", "\"Maya\" (KM5)")
      #expect(!answer.output.contains("Maya") && !answer.output.contains("Marcus"), "\(line)")
    }
    table.run("show 1").expect(0, "\"[name], what is it?\"", "what [name] did")
    #expect(table.run("notes").output.contains("Maya"))
    table.run("candidates -- keep --no-person ''").expect(0, "Maya\tKM5", "Marcus")
    table.run("keep --no-person maya --no-person Marcus --reason 'a play' --as FA")
      .expect(0, "Marcus  is not someone in the room: a play")
    let answer = table.run("show 1")
    #expect(answer.output.contains("Maya") && answer.talk.isEmpty)
    table.run("undo --as FA").expect(0, "Taken back")
    #expect(table.run("show 1").talk.contains("Marcus"))
  }

  @Test func `a name in an owner or a measure stops the closing, and every remedy works`() throws {
    let table = Table.adopted()
    table.run("adopt W1 --owner 'Ms. Alvarez' --as HP").expect(0)
    let refused = table.run("close --as FA")
    refused.expect(1, "Not closed", "Ms. Alvarez\" in the owner of FA-W1", "rounds redact ")
    #expect(!refused.talk.contains("rounds revise"))
    let line = try #require(refused.talk.firstMatch(of: /rounds (redact \S+ --reason)/)).1
    Table(likeThatOf: table).run("\(line) 'a name' --as FA").expect(
      0,
      "gone from the record for good"
    )
    table.run("keep --no-person 'Ms. Alvarez' --reason 'a program' --as FA").expect(0)
    table.run("close --as FA").expect(0, "is closed")
    table.run("progress W1 'seen by Mr. Boyd in 2 rooms' --as HP")
    table.run("keep --no-person 'Mr. Boyd' --reason 'a play' --as FA").expect(0)
    table.run("\(line) 'a name' --as FA").expect(0, "gone from the record for good")
  }

  @Test func `what to type for a name is one word to the shell`() {
    #expect("O'Brien".asShellWord == #"'O'\''Brien'"#)
    #expect("it's 'so'".asShellWord == #"'it'\''s '\''so'\'''"#)
    let table = Table.prepared()
    table.write("T: asks Mrs. O'Brien\n", to: "/harbor/today/paper.txt")
    table.run("import paper.txt --visit 1 --as KM")
      .expect(0, #"keep --no-person 'Mrs. O'\''Brien' --reason"#)
  }

  @Test func `keeping a wording does not let a name pass`() {
    let table = Table.prepared()
    table.run(#"note 1 'good: "Maya, what is it?"' --as KM"#)
    table.run("keep KM1 --reason 'read aloud' --as KM").expect(0, "KM1  kept")
    let open = table.run("notes --open")
    open.expect(0, "Maya\" looks like")
    #expect(!open.output.contains("\"good\""))
    table.run("keep --reason 'read aloud' --as KM").expect(64, "--no-person")
  }

  @Test func `advice in a selected note stands in the way, like any judgment`() {
    let table = Table.described()
    table.run("note 1 'T should wait 5 seconds' --at 9:20 --as KM")
    table.run("select KM5 --as KM")
    table.run("status").expect(0, "KM5 says \"should\"")
  }

  @Test func `an import asks about the first notes at once, and says how many are left`() {
    let table = Table.prepared()
    let lines = (1...12).map { "9:\($0 + 10) S: good work on page \($0)\n" }
    table.write(lines.joined(), to: "/harbor/today/paper.txt")
    table.at("11:00")
    let answer = table.run("import paper.txt --visit 1 --as KM")
    answer.expect(0, "? KM1: What did you see", "? KM10:", "2 questions more: rounds notes --open")
    #expect(!answer.talk.contains("KM11"))
  }
}
