import Testing

/// Taking words out of the record, and keeping them out.
struct RedactionTests {
  @Test func `a note loses its words, and stays`() {
    let table = Table.described()
    table.run("redact KM1 --reason 'a name' --as KM")
      .expect(0, "The words of KM1 and KM3 are gone", "So are those of KM3", "Backups")
    #expect(!everything(table).contains("what is it?"))
    table.run("notes --by KM").expect(0, "KM1", "[redacted]", "3 of 24 hands go up")
    table.run("log").expect(0, "a name")
    table.run("redact KM1 --reason 'a name' --as KM").expect(64, "It has no words left.")
  }

  @Test func `what repeats the words goes with them, and a dry run shows it`() {
    let table = Table.analyzing()
    table.run("group 'S says 3 of 24 hands go up' KM2 --as FA")
    table.run("redact KM2 --reason 'a name' --dry-run --as KM").expect(0, "KM2  note", "FA-G1")
    table.run("notes --by KM").expect(0, "3 of 24 hands go up")
    table.run("redact KM2 --reason 'a name' --as KM")
      .expect(0, "So are those of FA-G1, which repeated them.")
    #expect(!everything(table).contains("says 3 of 24"))
  }

  @Test func `a visit, an observer and a round lose what was said, by whoever may ask for it`() {
    let table = Table.described()
    table.run("redact --visit 2 --reason asked --as KM")
      .expect(1, "KM cannot remove other people's words: that is for the facilitator.")
    table.run("redact --visit 2 --reason asked --as FA").expect(
      0,
      "are gone from the record for good"
    )
    table.run("notes --visit 2 --format json").expect(0, "\"text\": \"[redacted]\"")
    #expect(!table.run("notes --visit 2").output.contains("board"))
    table.run("notes --visit 1").expect(0, "board: y = 2x + 1")
    table.run("redact --observer BD --reason asked --as KM").expect(1)
    table.run("redact --observer BD --reason asked --as BD").expect(0)
    #expect(!table.run("notes --visit 1").output.contains("board"))
    table.run("notes --visit 1").expect(0, "3 of 24 hands go up")
    table.run("redact --everything --reason 'the school asked' --as FA").expect(0)
    let rest = everything(table)
    for words in ["hands", "copy", "Harbor", "Thinking"] { #expect(!rest.contains(words)) }
    #expect(rest.contains("the school asked"))
  }

  @Test func `a name that is worded away is taken out`() {
    let table = Table.described()
    table.run("note 1 'S: Zoe Miller answers \"because\"' --as KM")
    table.run("revise KM5 'S: a student answers \"because\"' --as KM")
      .expect(0, "KM5  revised", "the old words are gone from the record for good")
    table.run("notes --by KM").expect(0, "a student answers")
    #expect(!everything(table).contains("Miller"))
    table.run("revise KM5 'S: two students answer' --as KM").expect(0, "KM5  revised")
    table.run("log").expect(0, "a student answers")
  }

  @Test func `a name that is worded away in any statement is taken out`() {
    let table = Table.analyzing()
    table.run("group 'What Ana Ramos asks' KM1,KM2 --as FA")
    table.run("pattern 'Teachers wait for Ana to answer' --cites KM1,KM3 --prevalence some --as FA")
    table.run("revise FA-G1 'What is asked' --as FA").expect(
      0,
      "FA-G1  revised",
      "It had a name in it"
    )
    table.run("revise FA-P1 'Teachers wait for an answer' --as FA").expect(0, "It had a name in it")
    table.run("log").expect(0, "What is asked", "Teachers wait for an answer")
    for words in ["Ramos", "for Ana"] { #expect(!everything(table).contains(words)) }
    table.run("revise FA-P1 --prevalence many --as FA").expect(0, "FA-P1  revised")
    table.run("summary --for group").expect(0, "(many)", "Teachers wait for an answer")
  }

  @Test func `what loses its words is asked for, and why`() {
    let table = Table.described()
    table.answer("KM9", "KM1", "a name", "yes")
    table.run("redact --as KM").expect(
      0,
      "Which words should be removed?",
      "! Nothing in the round is called KM9.",
      "Why are the words removed?",
      "KM1 and KM3 are gone from the record"
    )
  }

  @Test func `nothing chosen is a mistake of usage, and a reason is needed`() {
    let table = Table.described()
    table.run("redact --reason x --as FA").expect(64)
    table.run("redact KM1 --as KM").expect(64, "--reason")
    table.run("redact --visit 9 --reason x --as FA").expect(66)
    table.run("redact --observer ZZ --reason x --as FA").expect(66)
  }

  @Test func `a closed round loses words, and keeps its statements with what they rest on`() {
    let table = Table.adopted()
    table.run("close --keep statements --as FA")
      .expect(0, "is closed.", "The words of 8 notes are gone from the record for good.")
    let rest = everything(table)
    for words in ["of 24", "board", "what is it"] { #expect(!rest.contains(words)) }
    table.run("summary").expect(
      0,
      "Tasks ask to copy",
      "Based on 2 notes whose words are not kept."
    )
    table.run("summary --for group").expect(0, "Based on 2 notes from 2 visits whose words")
    table.run("close --keep statements --as FA").expect(0, "The record has no words of notes")
    table.run("close --as FA").expect(1)
  }
}

/// Reading a file again whose notes lost their words or have others.
struct ImportAgainTests {
  static let paper = "KM\n9:12 T: asks why\n9:14 S: Zoe answers\n9:20 T: waits\n"

  private func imported(_ text: String = paper) -> Table {
    let table = Table.prepared()
    table.at("10:30")
    table.write(text, to: "/harbor/today/paper.txt")
    table.run("import paper.txt --visit 1 --as KM").expect(0, "3 notes imported.")
    return table
  }

  @Test func `words that were taken out do not come in again`() {
    let table = imported()
    table.run("redact KM2 --reason 'a name' --as KM")
    table.run("import paper.txt --visit 1 --as KM")
      .expect(
        1,
        "0 notes imported, 2 are already there.",
        "! line 3: it could be a note whose words"
      )
    table.run("import paper.txt --visit 1 --as KM --format json")
      .expect(1, "\"imported\": 0", "\"known\": 2", "\"line\": 3")
    #expect(!table.run("notes").output.contains("Zoe"))
  }

  @Test func `of a corrected file comes in what is new`() {
    let table = imported()
    table.run("redact KM2 --reason 'a name' --as KM")
    table.write(Self.paper + "9:31 S: writes\n", to: "/harbor/today/paper.txt")
    table.run("import paper.txt --visit 1 --as KM").expect(
      1,
      "1 note imported, 2 are already there."
    )
  }

  @Test func `without times, and with all words gone, nothing comes back`() {
    let table = imported("KM\nT: asks why\nS: Zoe answers\nT: waits\n")
    table.run("redact --observer KM --reason asked --as KM")
    table.write("KM\nnew\nT: asks why\nS: Zoe answers\nT: waits\n", to: "/harbor/today/paper.txt")
    table.run("import paper.txt --visit 1 --as KM").expect(1, "0 notes imported.")
    #expect(!table.run("notes").output.contains("Zoe"))
    // What somebody typed has no line of a file, and holds nothing back.
    table.write("BD\nC: board\n", to: "/harbor/today/paper.txt")
    table.run("import paper.txt --visit 1 --as KM").expect(0, "1 note imported.")
  }

  @Test func `a note that was worded anew is known by both wordings`() {
    let table = imported()
    table.run("revise KM3 'waits 5 seconds' --as KM")
    table.run("import paper.txt --visit 1 --as KM").expect(
      0,
      "0 notes imported, 3 are already there"
    )
    table.write("KM\n9:20 T: waits 5 seconds\n", to: "/harbor/today/paper.txt")
    table.run("import paper.txt --visit 1 --as KM").expect(
      0,
      "0 notes imported, 1 is already there."
    )
  }

  @Test func `somebody on a terminal is asked before words go`() {
    let table = Table.described()
    table.answer("no")
    table.run("redact KM2 --reason 'a name' --as KM")
      .expect(1, "will be gone for good, in every copy. Remove them?", "Nothing was changed.")
    table.run("notes").expect(0, "3 of 24 hands")
    table.answer([])
    table.run("redact KM2 --reason 'a name' --yes --as KM").expect(
      0,
      "gone from the record for good"
    )
  }

  @Test func `one line puts a code in the place of a name, wherever it stands`() {
    let table = Table.prepared()
    table.run("note 1 'S: Danielle answers, and Danielles friend nods' --as KM")
    table.run(#"note 1 "T: reads DANIELLE's sheet" --as BD"#)
    table.run("note 2 'S: Daniel Danielleson waits' --as KM")
    table.run("note 2 'T: Danielle waits' --as KM")
    table.run("revise KM3 'S: danielle sits' --as KM")
    let line = "redact --name Danielle --as S3"
    table.run("\(line) --as KM").expect(1, "BD1 is BD's")
    table.run("\(line) --as FA")
      .expect(1, "KM1  S3 answers, and S3s friend nods", "would be gone for good", "--yes")
    #expect(table.run("notes").output.contains("DANIELLE"))
    table.answer("yes")
    table.run("\(line) --as FA").expect(
      0,
      "Replace the name in 3 notes?",
      "Danielle is now S3 in 3 notes"
    )
    table.run("notes").expect(0, "S3 answers", "reads S3's sheet", "S3 sits")
    let all = ["notes --withdrawn", "log"].map { table.run($0).output }.joined()
    #expect(!all.lowercased().contains("danielle "))
    #expect(!all.contains("DANIELLE") && all.contains("Danielleson"))
    #expect(all.contains("took a name out of KM1"))
    table.run("\(line) --yes --as FA").expect(66, "Danielle does not appear in this round.")
  }

  @Test func `a name goes wherever it stands, also from a stage that is over or a closed round`() {
    let table = Table.prepared()
    table.at("10:30")
    table.run("edit --problem 'What does Danielle write?' --title 'With Danielle' --as HP")
    for visit in [1, 2] {
      table.run("note \(visit) 'S: Danielle Ortiz writes 3 lines' -e teacher -e content --as KM")
      table.run("note \(visit) 'T asks Danielle for line 4' --as BD")
      table.run(
        "task \(visit) 'students were asked to copy as Danielle did' --cites BD\(visit) --as FA"
      )
    }
    table.run("keep KM1 --reason 'Danielle said so' --as KM")
    table.run("select KM1 KM2 --as KM")
    table.run("select BD1 BD2 --as BD")
    table.run("advance --as FA").expect(0)
    table.run("group 'what Danielle does' KM1 BD1 --as FA")
    table.run("pattern 'Tasks ask Danielle to copy' --cites BD1,BD2,KM1 --as FA")
    table.run("advance --as FA").expect(0)
    table.run("predict 'Danielle could copy a rule' --rests-on FA-P1 --as FA")
    table.run("advance --as FA").expect(0)
    table.run("propose 'Plan with Danielle' --horizon 'next month' --as FA")
    table.run(
      "adopt FA-W1 --raises content --change 'teachers=ask Danielle' --change 'students=as Danielle' "
        + "--in-tasks 'Danielle asks why' --owner Danielle --due 2027-01-29 "
        + "--learning 'what Danielle does' --measure 'tasks of Danielle' --baseline 0 --target 8 --as HP"
    ).expect(0)
    table.run("close --as FA")
    table.run("progress FA-W1 'Danielle began' --state under-way --value 2 --as HP").expect(0)
    let log = table.run("log").output
    #expect(log.count(of: "Danielle") > 10)
    table.run("redact --name Danielle --as S3 --dry-run --as FA")
      .expect(0, "KM1  S3 writes 3 lines", "as S3 did", "FA-G1  what S3 does", "the round  ")
    #expect(table.run("log").output == log)
    table.run("redact --name Danielle --as S3 --yes --as FA").expect(0, "now S3 in", "places")
    let said = everything(table) + table.run("ledger --format json").output
    #expect(!said.contains("Danielle") && !said.contains("Ortiz"))
    for words in [
      "What does S3 write?", "With S3", "copy as S3 did", "what S3 does", "Tasks ask S3",
      "S3 could copy",
      "Plan with S3", "tasks of S3", "S3 began",
    ] {
      #expect(said.contains(words), "\(words)")
    }
    // Another name in the same words takes the place of what is there now.
    table.run("redact --name S3 --with S4 --yes --as FA").expect(0)
    #expect(!everything(table).contains("S3") && everything(table).contains("What does S4 write?"))
  }

  @Test func `notes that lost a name do not come in again with it`() {
    let table = Table.prepared()
    table.at("10:30")
    let paper = "9:12 S: Danielle writes 3 lines\n9:14 S: 4 of 24 write\n"
    table.write(paper, to: "/harbor/today/paper.txt")
    table.run("import paper.txt --visit 1 --as KM").expect(0, "2 notes")
    table.run("redact --name Danielle --as S3 --yes --as KM").expect(0)
    table.run("import paper.txt --visit 1 --as KM")
      .expect(
        1,
        "0 notes imported, 1 is already there",
        "could be a note whose words were removed"
      )
  }
}

extension String {
  /// How often some words stand in the text.
  fileprivate func count(of words: String) -> Int { ranges(of: words).count }
}

/// Everything that can be read of the round, as one text.
private func everything(_ table: Table) -> String {
  ["notes --withdrawn", "log", "summary --for group", "summary --format json --for group"].map {
    table.run($0).output
  }
  .joined()
}
